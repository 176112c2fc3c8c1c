/** Every screen in both languages and themes, at the sizes of window and text that people work with. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { accessibleNow, covers, cutOff, fits, strict } from './look'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 1024, height: 768 }
const SHOTS = 'test-results/screens'

interface Screen {
  name: string
  /** The address after the hash; without one it is a further state of the screen before. */
  at?: string
  /** What is done there before it is looked at, by the order and the ids of things: their words differ. */
  then?: (page: Page) => Promise<unknown>
  /** What stands there when the screen is ready. */
  has: string
}

/** The step of set-up or of a form that the main button leads to. */
const onwards = (page: Page) => page.locator('.foot .primary').click()
const tab = (n: number) => (page: Page) => page.locator('.head .seg button').nth(n).click()
const draft = (page: Page) => page.locator('.sess a[href*="/session/"]').click()
const [ANA, DUE] = ['client/client-1', 'client/client-2']

const SCREENS: Screen[] = [
  { name: 'today', at: 'today', has: '.appt.next' },
  { name: 'find', then: (page) => page.keyboard.press('Control+k'), has: 'dialog.find[open] li' },
  { name: 'clients', at: 'clients', has: '.people a' },
  { name: 'client-sessions', at: ANA, has: '.sess' },
  { name: 'client-screenings', then: tab(1), has: '.findings li' },
  { name: 'client-facts', then: tab(2), has: '.facts-list' },
  { name: 'client-history', then: tab(3), has: '.history li' },
  { name: 'client-without-sessions', at: DUE, has: '.course' },
  { name: 'client-new', at: 'client/new', has: '#family_name' },
  { name: 'client-new-wrong', then: onwards, has: '.trouble' },
  { name: 'client-edit', at: `${ANA}/edit`, has: '#family_name' },
  { name: 'screening', at: `${ANA}/screening`, has: '.alert.care' },
  { name: 'screening-answers', then: (page) => page.locator('.section.row .btn').click(), has: '.qs' },
  { name: 'screening-missing', at: `${DUE}/screening`, has: '.alert.plain' },
  { name: 'screening-stop', then: (page) => page.locator('.q input[value=yes]').first().check(), has: '.alert.band' },
  { name: 'consent-unsigned', at: `${DUE}/consent`, has: 'canvas' },
  { name: 'consent-signed', at: `${ANA}/consent`, has: '.tag.okay' },
  { name: 'photos', at: `${ANA}/photos`, has: '.person .btn' },
  { name: 'photos-agreeing', then: (page) => page.locator('.person .btn').first().click(), has: '#expires_on' },
  { name: 'aftercare', at: `${ANA}/aftercare`, has: '#satisfaction' },
  { name: 'aftercare-reaction', then: (page) => page.locator('section[aria-labelledby=reactions-heading] .btn').last().click(), has: '#advice' },
  { name: 'plan', at: `${DUE}/plan`, has: '.dates li' },
  { name: 'session-new', at: `${DUE}/session/new`, has: '.zone-row' },
  { name: 'session', at: ANA, then: async (page) => {
    await draft(page)
    await page.locator('details.more summary').click()
  }, has: '#endpoint' },
  { name: 'sheet', at: ANA, then: (page) => page.locator('.sess a[href*="/sheet/"]').click(), has: '.page-picture' },
  { name: 'sheet-why', then: (page) => page.locator('.opts .quiet').last().click(), has: '.lines li' },
  { name: 'sheets', at: 'sheets', has: '.sheet-row' },
  { name: 'knowledge', at: 'knowledge', has: '.findings li' },
  { name: 'knowledge-why', then: (page) => page.locator('.findings summary').last().click(), has: '.why-of #by' },
  { name: 'settings', at: 'settings', has: '#folder' },
  { name: 'settings-words', at: 'settings/words', has: '.page-picture' },
  { name: 'settings-words-line', then: async (page) => {
    await page.locator('summary.part').first().click()
    await page.locator('.line-pick').first().click()
  }, has: '.own-words' },
  { name: 'import', at: 'import', has: '#file' },
  { name: 'import-read', then: (page) => page.locator('#file').setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from('First Name,Mobile Number') }), has: '.form-grid select' },
  { name: 'lots', at: 'lots', has: '#lot' },
  { name: 'lots-found', then: async (page) => {
    await page.locator('#lot').fill('A77-0418')
    await page.locator('#lot').press('Enter')
  }, has: '#advice' },
  { name: 'supplies', at: 'supplies', has: '.person .tag.stop' },
  { name: 'about', at: 'about', has: '.licences li' },
  { name: 'help', then: (page) => page.keyboard.press('?'), has: 'dialog.help[open]' },
  { name: 'consent-taken-back', at: `${ANA}/consent`, then: (page) => page.locator('.sheet-row .btn').last().click(), has: '#reason' },
  { name: 'consent-withdrawn', then: async (page) => {
    await page.locator('#reason').fill('–')
    await page.locator('#reason').press('Enter')
  }, has: '.sheet-row .tag.care' },
  { name: 'session-without-consent', at: ANA, then: draft, has: '.record .warn.stop' },
  { name: 'lock', at: 'today', then: (page) => page.locator('.rail-lock').click(), has: '#passphrase' },
  { name: 'lock-restore', then: (page) => page.locator('.pane > p .quiet').click(), has: '#restore-secret' },
]

const SETUP: Screen[] = [
  { name: 'set-up', has: '#name' },
  { name: 'set-up-wrong', then: onwards, has: '.hint.error' },
  { name: 'set-up-passphrase', then: async (page) => {
    await page.locator('#name').fill('Oak')
    await page.locator('#phone').fill('020 7946 0123')
    await onwards(page)
  }, has: '#again' },
  { name: 'set-up-code', then: async (page) => {
    for (const field of ['#new-passphrase', '#again']) await page.locator(field).fill('four quiet green rooms')
    await onwards(page)
  }, has: '.code li' },
  { name: 'set-up-backups', then: async (page) => {
    await page.locator('#group').fill('w8pt')
    await onwards(page)
  }, has: '#folder' },
  { name: 'today-empty', then: (page) => page.locator('.foot .btn').click(), has: '.empty' },
]

/** Frequent words of the English window that are no words in Spanish. */
const ENGLISH = /(?<![\p{L}_]|\.stipple-)(about|add|address|again|all|answers?|back|backups?|birth|change|changed|check|choose|clear|clients?|clinic|close|consent|course|date|days|done|draft|every|file|find|folder|for|from|go on|history|keep|language|leave|letter|lock|missing|name|needed|new|next|not|note|nothing|open|or|page|passphrase|phone|print|recorded|restore|save|saved|screened|screening|session|sessions|settings|sheets?|show|sign|signed|size|start|stop|take|that|their|these|this|to|today|tomorrow|treated|type|undo|until|wait|week|what|when|where|why|with|words|yes|yet|you|your)(?![\p{L}_])/gu

/** What the stand-in for the core says, and what people have typed, is English in every language: the sentences of its own source. */
const CORE = [...['fake', 'filled', 'samples'].map((name) => readFileSync(`src/lib/backend/${name}.ts`, 'utf8')).join('\n').matchAll(/'([^'\n]*)'/g)]
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

/** Everything has come to rest: pictures are drawn, and nothing moves. */
const atRest = (page: Page): Promise<void> => page.evaluate(async () => {
  await document.fonts.ready
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame)
  await Promise.all(document.getAnimations().map((it) => it.finished.catch(() => undefined)))
})

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
  if (screen.at) await page.evaluate((to) => (location.hash = `#/${to}`), screen.at)
  await screen.then?.(page)
  await expect(page.locator(screen.has).first(), name).toBeVisible()
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
