import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './languages'

const LOCALE: Record<string, string> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', de: 'de-DE', pl: 'pl-PL', pt: 'pt-PT', ar: 'ar-EG-u-nu-latn' }

/** The messages of a language's `dates.ftl`: id, or id and attribute. */
function messages(lang: string): Record<string, string> {
  const said: Record<string, string> = {}
  let id = ''
  for (const line of readFileSync(`../src-tauri/knowledge/locales/${lang}/dates.ftl`, 'utf8').split('\n')) {
    const [, name, attribute, text = ''] = /^(?:([a-z][\w-]*)|\s+\.(\w+)) = ?(.*)$/.exec(line) ?? []
    if (name) id = name
    if (name || attribute) said[attribute ? `${id}.${attribute}` : id] = text
  }
  return said
}

describe.each(LANGUAGES)('%s', (lang) => {
  const locale = LOCALE[lang] ?? lang
  const said = messages(lang)

  it('calls weekdays as the Unicode data do', () => {
    const names = Array.from({ length: 7 }, (_, n) => new Date(Date.UTC(2026, 10, 16 + n)).toLocaleDateString(locale, { weekday: 'long', timeZone: 'UTC' }))
    expect(names.map((_, n) => said[`weekday-${n + 1}`])).toEqual(names)
  })

  it('calls months as the Unicode data do, alone and after a day', () => {
    const first = (n: number): Date => new Date(Date.UTC(2026, n, 2))
    for (let n = 0; n < 12; n += 1) {
      const alone = first(n).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' })
      const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(first(n))
      expect(said[`month-${n + 1}`]).toBe(alone)
      expect(said[`month-${n + 1}.of`]?.replace(/^de\s/, '')).toBe(parts.find((part) => part.type === 'month')?.value)
    }
  })
})
