/** Every screen of the window, and how it is reached. */
import { expect, type Page } from '@playwright/test'

export interface Screen {
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

/** Every screen of a clinic that is filled, in an order in which each is reached from the one before. */
export const SCREENS: Screen[] = [
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
  { name: 'notes', at: `${ANA}/notes`, has: '.notes li' },
  { name: 'notes-paper', then: (page) => page.locator('.notes button[aria-expanded]').click(), has: '.paper-pages img' },
  { name: 'notes-text', then: (page) => page.locator('form .quiet[aria-pressed]').click(), has: '#title' },
  { name: 'notes-joining', then: async (page) => {
    await page.locator('section[aria-labelledby=joined-heading] .btn').click()
    await page.locator('#same').fill('feather')
  }, has: '#same ~ *, section[aria-labelledby=joined-heading] .person' },
  { name: 'photos', at: `${ANA}/photos`, has: '.person .btn' },
  { name: 'photos-agreeing', then: (page) => page.locator('.person .btn').first().click(), has: '#expires_on' },
  { name: 'aftercare', at: `${ANA}/aftercare`, has: '#satisfaction' },
  { name: 'aftercare-reaction', then: (page) => page.locator('section[aria-labelledby=reactions-heading] .btn').last().click(), has: '#advice' },
  { name: 'plan', at: `${DUE}/plan`, has: '.dates li' },
  { name: 'session-new', at: `${DUE}/session/new`, has: '.zone-row' },
  { name: 'session', at: ANA, then: async (page) => {
    await draft(page)
    await page.locator('details.more summary').last().click()
  }, has: '#endpoint' },
  { name: 'session-steps', then: async (page) => {
    await page.locator('details.more summary').first().click()
    await page.locator('.zone-row .square').first().focus()
    await page.locator('.zone-row [role=spinbutton], .zone-row button').first().click()
  }, has: '.directions' },
  { name: 'session-protocol', then: async (page) => {
    await page.locator('#protocol').selectOption({ index: 1 })
    await page.locator('.record > .wrap-row .quiet').click()
  }, has: '.wrap-row #name' },
  { name: 'session-numbing', then: async (page) => {
    await page.locator('.more .form-grid > .check input').check()
    await page.locator('.moment button').first().click()
  }, has: '#numbing\\.washed_at' },
  { name: 'session-amend', at: ANA, then: (page) => page.locator('.sess a[href*="/amend/"]').click(), has: '.zone-row' },
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

/** The screens before there is a clinic. */
export const SETUP: Screen[] = [
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

/** Goes to a screen and waits until it is ready. */
export async function reach(page: Page, screen: Screen): Promise<void> {
  if (screen.at) await page.evaluate((to) => (location.hash = `#/${to}`), screen.at)
  await screen.then?.(page)
  await expect(page.locator(screen.has).first(), screen.name).toBeVisible()
}
