/** How this computer shows the window: language, theme, size of the text. */
import { backend, type Preferences } from './backend'
import { type Spoken, speak } from './words/words.svelte'

/** Sizes of the text that can be chosen, in percent. */
export const SIZES = [100, 125, 150, 175, 200]

export async function show(how: Preferences): Promise<void> {
  const root = document.documentElement
  if (how.theme === 'system') delete root.dataset.theme
  else root.dataset.theme = how.theme
  root.style.fontSize = how.text_size === 100 ? '' : `${how.text_size}%`
  await speak(how.language as Spoken)
}

/** Shows the window as it was shown last. */
export const showAsBefore = async (): Promise<void> => show(await backend().getPreferences())
