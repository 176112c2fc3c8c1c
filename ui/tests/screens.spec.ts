/** Every screen in both languages and themes, at the sizes of window and text that people work with. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { reach, type Screen, SCREENS, SETUP } from './everywhere'
import { accessibleNow, atRest, covers, cutOff, fits, strict } from './look'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 1024, height: 768 }
const SHOTS = 'test-results/screens'

/** Frequent words of the English window that are no words in Spanish. */
const ENGLISH = /(?<![\p{L}_]|\.stipple-)(about|add|address|again|all|answers?|back|backups?|birth|change|changed|check|choose|clear|clients?|clinic|close|consent|course|date|days|done|draft|every|file|find|folder|for|from|go on|history|keep|language|leave|letter|lock|missing|name|needed|new|next|not|note|nothing|open|or|page|passphrase|phone|print|recorded|restore|save|saved|screened|screening|session|sessions|settings|sheets?|show|sign|signed|size|start|stop|take|that|their|these|this|to|today|tomorrow|treated|type|undo|until|wait|week|what|when|where|why|with|words|yes|yet|you|your)(?![\p{L}_])/gu

/** What the stand-in for the core says, and what people have typed, is English in every language: the sentences of its own source. */
const CORE = [...['fake', 'filled', 'notes', 'samples'].map((name) => readFileSync(`src/lib/backend/${name}.ts`, 'utf8')).join('\n').matchAll(/'([^'\n]*)'/g)]
  .flatMap(([, said = '']) => said.toLowerCase().split('\\n'))
  .filter((said) => /^\p{L}.* /u.test(said))
  .sort((one, other) => other.length - one.length)

/** English words among those that are read or read out on this screen. */
async function english(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const heard = ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) => [...document.querySelectorAll(`[${name}]`)].map((it) => it.getAttribute(name) ?? ''))
    const files = [...document.querySelectorAll('.path')].map((it) => (it as HTMLElement).innerText)
    return [document.title, document.body.innerText, ...heard].map((text) => files.reduce((left, file) => left.replaceAll(file, ''), text)).join('\n')
  })
  const ours = CORE.reduce((left, said) => left.replaceAll(said, ''), words.toLowerCase())
  return [...ours.matchAll(ENGLISH)].map(({ 0: word, index }) => `${word}: …${ours.slice(Math.max(0, index - 30), index + 30).replaceAll('\n', ' | ')}…`)
}

/** Looks at one screen in every way, and keeps a picture of it. */
async function seen(page: Page, screen: Screen, lang: string, theme: string): Promise<void> {
  const name = `${screen.name}, ${lang}, ${theme}`
  const shot = (size: string) => page.screenshot({ path: `${SHOTS}/${screen.name}.${lang}.${theme}${size}.png` })
  const holds = async (how: string): Promise<void> => {
    await atRest(page)
    await fits(page, `${name}, ${how}`)
    expect.soft(await cutOff(page), `${name}, ${how}`).toEqual([])
    expect.soft(await covers(page), `${name}, ${how}: the message lies on the foot`).toBe(false)
  }
  await reach(page, screen)
  await holds('1280 × 800')
  await accessibleNow(page, name)
  if (lang === 'es') expect.soft(await english(page), name).toEqual([])
  await shot('')
  await page.setViewportSize(NARROW)
  await holds('1024 × 768')
  await page.setViewportSize(WIDE)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await holds('200 %')
  if (theme === 'light') await shot('.200')
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

for (const lang of ['en', 'es']) {
  for (const theme of ['light', 'dark']) {
    test(`every screen, ${lang}, ${theme}`, async ({ page }) => {
      test.setTimeout(120_000)
      const errors = await strict(page)
      for (const [start, screens] of [['filled', SCREENS], ['new', SETUP]] as const) {
        await page.goto(`/?${start}&lang=${lang}&theme=${theme}`)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        for (const screen of screens) {
          await seen(page, screen, lang, theme)
          expect.soft(errors.splice(0), `${screen.name}, ${lang}, ${theme}: the console`).toEqual([])
        }
      }
    })
  }
}
