/** The words of the window, in Fluent: those of the first screens at once, the others with their rooms. */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'
import first from './first'

/** The languages of the window, each by its own name. */
export const SPOKEN = { en: 'English', es: 'Español' } as const
export type Spoken = keyof typeof SPOKEN

/** Adds the words of these files to those of a language. */
function add(lang: Spoken, files: Record<string, string>): void {
  const bundle = known.get(lang) ?? new FluentBundle(lang, { useIsolating: false })
  known.set(lang, bundle)
  for (const [name, text] of Object.entries(files)) {
    const [mistake] = bundle.addResource(new FluentResource(text))
    if (mistake) throw new Error(`${name}: ${mistake.message}`)
  }
}

const known = new Map<Spoken, FluentBundle>()
add('en', first)
const now = $state<{ lang: Spoken }>({ lang: 'en' })

/** The language that is spoken now. */
export const spoken = (): Spoken => now.lang

let rest: Promise<void> | undefined
/** The words of the rooms that are entered later. */
export const everyWord = (): Promise<void> => (rest ??= import('./en').then((more) => add('en', more.default)))

/** Speaks another language from now on, on every screen. */
export async function speak(lang: Spoken): Promise<void> {
  if (lang === 'es' && !known.has('es')) add('es', (await import('./es')).default)
  now.lang = lang
  document.documentElement.lang = lang
}

/** Whether there is such a message in the language that is spoken now. */
export const knows = (id: string): boolean => known.get(now.lang)?.hasMessage(id) ?? false

/** A message in the language that is spoken now. One that is missing is a fault, never a blank. */
export function say(id: string, args: Record<string, FluentVariable> = {}): string {
  const bundle = known.get(now.lang)
  const pattern = bundle?.getMessage(id)?.value
  if (!bundle || !pattern) throw new Error(`no words for "${id}" in ${now.lang}`)
  const mistakes: Error[] = []
  const plain = Object.entries(args).map(([name, value]) => [name, typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value])
  const text = bundle.formatPattern(pattern, Object.fromEntries(plain), mistakes)
  if (mistakes[0]) throw new Error(`${id}: ${mistakes[0].message}`)
  return text
}
