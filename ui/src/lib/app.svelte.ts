/** What every screen shares: where we are, what was just done, what went wrong. */
import { backend, type ChartForm, type StatusView } from './backend'
import { type Told, tell } from './failure'
import { say } from './words/words.svelte'

interface App {
  path: string[]
  status: StatusView | null
  toast: { words: string; undo?: Undo } | null
  trouble: Told | null
  finding: boolean
  helping: boolean
  atTheChair: boolean
  /** Numbing cream that is on, and the chart that says so. */
  numbing: { client: string; session: string; since: string }[]
  /** A correction that was left unsigned, until the file is locked. */
  correction: { session: string; chart: ChartForm } | null
}

export const app = $state<App>({
  path: where(),
  status: null,
  toast: null,
  trouble: null,
  finding: false,
  helping: false,
  atTheChair: false,
  numbing: [],
  correction: null,
})

function where(): string[] {
  const path = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean)
  return path.length > 0 ? path : ['today']
}

/** Goes to a screen; the screen is kept in the address, so that a lock comes back to it. */
export function go(path: string): void {
  app.trouble = null
  location.hash = `#/${path}`
}

export function follow(): void {
  window.addEventListener('hashchange', () => {
    app.path = where()
    app.finding = app.helping = false
  })
}

/** Asks the core how things stand. */
export async function refresh(): Promise<void> {
  app.status = await backend().status()
  if (app.status.state !== 'open') app.correction = null
}

let fading: ReturnType<typeof setTimeout> | undefined

/** What can be taken back: a kind of thing of the journal, and which one where that is known. */
export interface Undo {
  kind: 'appointment' | 'device' | 'client' | 'clinic' | 'practitioner' | 'session' | 'template' | 'import' | 'product' | 'photo' | 'note' | 'merge' | 'protocol'
  which?: string
}

/** One sentence about something that was done. */
export function done(words: string, undo?: Undo): void {
  app.toast = { words, undo }
  clearTimeout(fading)
  fading = setTimeout(() => (app.toast = null), 8000)
}

/** Does something; a failure is told at the top of the screen and never thrown away. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await work()
    app.trouble = null
    return answer
  } catch (thrown) {
    await report(thrown)
    return undefined
  }
}

/** Tells a failure; a locked file leads to the lock screen. */
export async function report(thrown: unknown): Promise<void> {
  app.trouble = tell(thrown)
  if (app.trouble.code === 'locked') await refresh()
}

export async function undo(of: Undo): Promise<void> {
  app.toast = null
  const what = await attempt(() => backend().undo(of.kind, of.which ?? null))
  if (what !== undefined) {
    done(say('app-taken-back'))
    window.dispatchEvent(new CustomEvent('stipple:changed'))
  }
}

/** Opens the sample clinic. */
export async function enterSample(): Promise<void> {
  const there = await attempt(async () => { await backend().enterSample(); return true })
  await refresh()
  if (there) go('today')
}

/** Removes the sample clinic, which holds nobody real. */
export async function removeSample(): Promise<void> {
  const gone = await attempt(async () => { await backend().removeSample(); return true })
  app.numbing = []
  await refresh()
  if (gone) {
    go('today')
    done(say('app-sample-removed'))
  }
}

export async function lock(): Promise<void> {
  await attempt(() => backend().lock())
  app.finding = app.helping = false
  app.toast = null
  await refresh()
}
