/** The one way to the core. In a browser test a fake stands in for it. */
import type { Backend } from './backend'
import { tauri } from './tauri'

export type * from './backend'

let chosen: Backend = tauri

export const backend = (): Backend => chosen

/** Loads the fake where the build asks for it; the real window never contains it. */
export async function ready(): Promise<void> {
  if (import.meta.env.MODE === 'fake') chosen = (await import('./fake')).fake()
}
