// Every awkward text through the client form and back to the screen: shown as it was typed, run never.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { reach, SCREENS, SETUP } from './everywhere'

const STRINGS = JSON.parse(readFileSync('../tests/data/naughty-strings.json', 'utf8')) as string[]

/** What the page says out loud: a dialog, an error, a refusal of its policy. */
function listened(page: Page): string[] {
  const heard: string[] = []
  page.on('dialog', (dialog) => {
    heard.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('console', (line) => line.type() === 'error' && !line.location().url.includes('favicon') && heard.push(line.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  return heard
}

test('every naughty string is shown as it was typed, and nothing of it is run', async ({ page }) => {
  test.setTimeout(180_000)
  const heard = listened(page)
  await page.goto('/?filled')
  await expect(page.getByRole('heading', { name: 'Friday 20 November' })).toBeVisible()
  const wrong = await page.evaluate(async (strings) => {
    const broken: string[] = []
    addEventListener('securitypolicyviolation', (event) => broken.push(`refused by the policy: ${event.blockedURI}`))
    const until = async <T,>(look: () => T | null | undefined | false): Promise<T> => {
      for (let n = 0; n < 400; n += 1) {
        const found = look()
        if (found) return found
        await new Promise((done) => setTimeout(done, 5))
      }
      throw new Error(`not there: ${String(look)}`)
    }
    const type = (id: string, text: string): string => {
      const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return field.value
    }
    for (const text of strings.filter((it) => it.trim() !== '')) {
      location.hash = '#/client/new'
      await until(() => document.getElementById('note') && document.getElementById('family_name'))
      const typed = ['family_name', 'phone', 'email', 'address', 'note'].map((id) => type(id, text))
      document.querySelector<HTMLButtonElement>('.foot .primary')?.click()
      await until(() => /^#\/client\/client-\d+$/.test(location.hash))
      await until(() => document.querySelector('.head h1'))
      const name = document.querySelector('.head h1 .sur')?.textContent
      if (name !== typed[0]?.toUpperCase()) broken.push(`name: ${JSON.stringify(text)} is shown as ${JSON.stringify(name)}`)
      document.querySelectorAll<HTMLButtonElement>('.head .seg button')[2]?.click()
      const facts = await until(() => document.querySelector('.facts-list')?.textContent)
      for (const value of typed.slice(1)) if (!facts.includes(value)) broken.push(`facts: ${JSON.stringify(value)} is not shown`)
    }
    if (document.querySelector('.page script, .page iframe, .page img:not([alt])')) broken.push('a text has become an element')
    return broken
  }, STRINGS)
  expect(wrong).toEqual([])
  expect(heard).toEqual([])
  await page.evaluate(() => (location.hash = '#/clients'))
  await expect(page.locator('.people a').nth(199)).toBeAttached()
})

test('every field of every screen takes every naughty string as it is, and nothing of it is run', async ({ page }) => {
  test.setTimeout(180_000)
  const heard = listened(page)
  let fields = 0
  for (const [start, screens] of [['filled', SCREENS], ['new', SETUP]] as const) {
    await page.goto(`/?${start}`)
    await page.evaluate(() => addEventListener('securitypolicyviolation', (event) => console.error(`refused by the policy: ${event.blockedURI}`)))
    for (const screen of screens) {
      await reach(page, screen)
      const told = await page.evaluate((strings) => {
        const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=number])')].filter((it) => it.checkVisibility())
        const changed: string[] = []
        for (const field of typed) {
          const before = field.value
          for (const text of strings) {
            field.value = text
            const kept = field.value
            field.dispatchEvent(new Event('input', { bubbles: true }))
            if (field.isConnected && field.value !== kept && !field.closest('[role=combobox]')) changed.push(`${field.id}: ${JSON.stringify(kept)} became ${JSON.stringify(field.value)}`)
          }
          field.value = before
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }
        return { count: typed.length, changed }
      }, STRINGS)
      fields += told.count
      expect.soft(told.changed, screen.name).toEqual([])
      expect.soft(heard.splice(0), screen.name).toEqual([])
    }
  }
  expect(fields).toBeGreaterThan(80)
})
