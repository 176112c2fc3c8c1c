import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No WCAG 2.2 AA violation on this screen, in either theme. */
async function accessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(200)
    const found = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    const told = found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)
    expect(told, `${screen}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Everything fits the width of the window. */
async function fits(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over, `${screen} is no wider than the window`).toBeLessThanOrEqual(0)
}

/** Text that is cut off on a side: by the window, or by the panel that it stands in. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      if (!parent || !texts.currentNode.textContent?.trim() || parent.closest('.vh, svg, select, dialog:not([open])')) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const clips = box === document.body || getComputedStyle(box).overflowX !== 'visible'
        const edge = box.getBoundingClientRect()
        if (clips && (text.left < edge.left - 1 || text.right > edge.right + 1)) told.push(texts.currentNode.textContent.trim())
      }
    }
    return told
  })
}

/** At twice the text size nothing is cut off, nothing scrolls sideways, and no message lies on the main button. */
async function growsWithTheText(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await page.waitForTimeout(100)
  await fits(page, `${screen}, 200 %`)
  expect(await cutOff(page), `${screen}, 200 %`).toEqual([])
  const covered = await page.evaluate(() => {
    const [toast, foot] = ['.toast', '.foot'].map((it) => document.querySelector(it)?.getBoundingClientRect())
    return Boolean(toast && foot && toast.bottom > foot.top && toast.top < foot.bottom)
  })
  expect(covered, `${screen}, 200 %: the message lies on the foot`).toBe(false)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

async function look(page: Page, screen: string): Promise<void> {
  await fits(page, screen)
  await accessible(page, screen)
  await growsWithTheText(page, screen)
}

/** Draws a signature. */
async function signs(page: Page): Promise<void> {
  await page.locator('canvas').scrollIntoViewIfNeeded()
  const pen = await page.locator('canvas').boundingBox()
  if (!pen) throw new Error('there is a place to sign')
  await page.mouse.move(pen.x + 20, pen.y + 60)
  await page.mouse.down()
  for (let n = 1; n <= 30; n += 1) {
    await page.mouse.move(pen.x + 20 + n * 8, pen.y + 60 + 20 * Math.sin(n / 2))
    await page.waitForTimeout(20)
  }
  await page.mouse.up()
}

test('set-up to sheet: every screen is accessible', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/?new')
  await expect(page.getByRole('heading', { name: 'Your clinic' })).toBeVisible()
  await look(page, 'set-up, clinic')
  await page.getByRole('button', { name: 'Next: passphrase' }).click()
  await expect(page.getByText('Type the name of the clinic')).toBeVisible()
  await look(page, 'set-up with errors')
  await page.getByLabel('Name of the clinic').fill('Oak')
  await page.getByLabel('Phone for clients').fill('020 7946 0123')
  await page.getByRole('button', { name: 'Next: passphrase' }).click()
  await page.getByLabel('Passphrase').fill('four quiet green rooms')
  await page.getByLabel('The same once more').fill('four quiet green rooms')
  await look(page, 'set-up, passphrase')
  await page.getByRole('button', { name: 'Set up my clinic' }).click()
  await expect(page.getByRole('heading', { name: 'Keep this recovery code' })).toBeVisible()
  await look(page, 'set-up, recovery code')
  await page.getByLabel('Type group 4').fill('w8pt')
  await page.getByRole('button', { name: 'Next: backups' }).click()
  await expect(page.getByRole('heading', { name: 'A second place' })).toBeVisible()
  await look(page, 'set-up, backups')
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText('No clients yet')).toBeVisible()
  await expect(page.getByText('choose a place for it')).toBeVisible()
  await look(page, 'Today, empty')

  await page.getByRole('button', { name: 'Lock' }).click()
  await look(page, 'lock')
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await page.getByLabel('Where is the backup?').fill('/media/STICK/oak.stipple-backup')
  await page.getByLabel('Passphrase of that time').fill('wrong')
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByText('Wrong passphrase.')).toBeVisible()
  await look(page, 'restore with an error')
  await page.getByLabel('Passphrase of that time').fill('four quiet green rooms')
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByText('12 clients, 30 sessions')).toBeVisible()
  await look(page, 'restored')
  await page.getByRole('button', { name: 'Unlock them' }).click()
  await page.getByLabel('Passphrase').fill('wrong')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('Wrong passphrase.')).toBeVisible()
  await page.getByLabel('Passphrase').fill('four quiet green rooms')
  await page.getByRole('button', { name: 'Unlock' }).click()

  await page.getByRole('main').getByRole('link', { name: 'New client' }).first().click()
  await page.getByRole('button', { name: 'Add client' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'client form with an error')
  await page.getByLabel('First name').fill('Ana')
  await page.getByLabel('Family name').fill('Berg')
  await page.getByLabel('Birth date').fill('15 3 84')
  await expect(page.getByText('15 March 1984, 42')).toBeVisible()
  await page.getByRole('button', { name: 'Add client' }).click()
  await expect(page.getByRole('heading', { name: 'BERG Ana' })).toBeVisible()
  await look(page, 'client file, new')

  await page.getByRole('link', { name: 'No consent yet' }).click()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'consent with an error')
  await page.getByText('I found the person able to decide').click()
  await page.getByText('They said in their own words').click()
  await signs(page)
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText('Holds until 22 May 2027').first()).toBeVisible()
  await look(page, 'consent, signed')
  await page.getByRole('button', { name: 'Take back' }).click()
  await page.getByLabel('What did the client say?').fill('Wants to think about it')
  await look(page, 'consent, taken back')
  await page.getByRole('button', { name: 'Withdraw it from today' }).click()
  await expect(page.getByText('Does not hold')).toBeVisible()
  await look(page, 'consent, withdrawn')
  await page.getByText('I found the person able to decide').click()
  await page.getByText('They said in their own words').click()
  await signs(page)
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText('Holds until 22 May 2027').first()).toBeVisible()
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByRole('link', { name: 'Plan a course' }).click()
  await page.getByLabel('What for?').selectOption('acne_scars')
  await page.getByRole('checkbox', { name: 'Left cheek' }).check()
  await page.getByRole('checkbox', { name: 'Chin' }).check()
  await expect(page.getByText('3 sessions, then a review')).toBeVisible()
  await page.getByText('Why these dates?').click()
  await expect(page.getByText('A clinic page').first()).toBeVisible()
  await look(page, 'plan')
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await page.getByRole('link', { name: 'Change plan' }).click()
  await page.getByRole('button', { name: 'Keep, and save as PDF' }).click()
  await page.getByText('Earlier plans (1)').click()
  await look(page, 'client file with a plan')

  await page.getByRole('link', { name: /Start session 1 of 3/ }).click()
  await expect(page.getByText('answers missing')).toBeVisible()
  await look(page, 'screening, empty')
  const pregnancy = page.getByRole('group', { name: 'Are you pregnant' })
  await pregnancy.getByRole('radio', { name: 'Yes, now' }).check()
  await expect(page.getByText('Do not treat')).toBeVisible()
  await look(page, 'screening, stop')
  await pregnancy.getByRole('radio', { name: 'No', exact: true }).check()
  const filler = page.getByRole('group', { name: 'Have you had filler' })
  await filler.getByRole('radio', { name: 'Yes, now' }).check()
  await filler.getByRole('checkbox', { name: 'chin' }).uncheck()
  await look(page, 'screening, where')
  await page.getByText('Why?').first().click()
  await page.getByRole('button', { name: 'Leave these zones out' }).click()
  await expect(page.getByText('Filler in a treated zone.')).toHaveCount(0)
  await filler.getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByRole('group', { name: 'isotretinoin' }).getByRole('radio', { name: 'In the past' }).check()
  await page.getByRole('button', { name: 'No to all the rest' }).click()
  await expect(page.getByText('until 16 March 2027').first()).toBeVisible()
  await look(page, 'screening, wait')
  await page.getByText('Why?').first().click()
  await expect(page.getByText('A clinic page')).toBeVisible()
  await look(page, 'screening, wait, why')
  await page.getByRole('group', { name: 'isotretinoin' }).getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByRole('group', { name: 'Do you feel ill' }).getByRole('radio', { name: 'Unsure' }).check()
  await expect(page.getByText('A letter is needed')).toBeVisible()
  await page.getByText('Why?').first().click()
  await page.getByLabel('Which doctor?').fill('Dr Amari')
  await page.getByLabel('Date of the letter').fill('10 11 2026')
  await page.getByLabel('What does it say?').fill('May be treated.')
  await look(page, 'screening, doctor')
  await page.getByRole('button', { name: 'Store the letter' }).click()
  await expect(page.getByText('A doctor has agreed')).toBeVisible()
  await page.getByRole('group', { name: 'Do you feel ill' }).getByRole('radio', { name: 'No', exact: true }).check()
  await look(page, 'screening, clear')
  await page.getByRole('group', { name: 'Do you feel ill' }).getByRole('radio', { name: 'Yes, now' }).check()
  await expect(page.getByText('What changes in the treatment')).toBeVisible()
  await look(page, 'screening, care')
  await page.getByRole('button', { name: 'Keep and start the session' }).click()

  await expect(page.getByRole('heading', { name: 'Session 1 of 3' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Forehead' }).click()
  await page.getByLabel('Lot').first().fill('A77-0418')
  await expect(page.getByText('Changed settings for this client')).toBeVisible()
  await page.getByText('Device, numbing, notes, next visit').click()
  await page.getByLabel('Numbing cream was used').check()
  await page.getByLabel('Put on at').fill('9')
  await expect(page.getByText('Not a time.')).toBeVisible()
  await page.getByLabel('Put on at').fill('9.30')
  await page.getByLabel('Taken off at').fill('955')
  await expect(page.getByText('On for 25 minutes')).toBeVisible()
  await look(page, 'session')
  await page.getByRole('button', { name: 'Check pack' }).first().click()
  await expect(page.getByText('Consent holds until 22 May 2027')).toBeVisible()
  await page.getByRole('button', { name: 'Looks right, finish' }).click()
  await expect(page.getByRole('img', { name: /Page 1 of the sheet/ })).toBeVisible()
  await look(page, 'sheet')
  await page.getByLabel('Note for this client').fill('Makeup is fine tomorrow.')
  await page.getByRole('button', { name: 'Print sheet' }).click()
  await expect(page.getByRole('alert')).toContainText('It names a time')
  await look(page, 'sheet, a note that cannot stand')
  await page.getByLabel('Note for this client').fill('Ask for Mara.')
  await page.getByLabel('Printer').selectOption('Back room')
  await expect(page.getByText('Back room: it is out of paper.')).toBeVisible()
  await page.getByRole('button', { name: 'Print sheet' }).click()
  await expect(page.getByText('The printer says: it is out of paper.')).toBeVisible()
  await look(page, 'sheet, printer in trouble')
  await page.getByRole('button', { name: 'Stop printing' }).click()
  await expect(page.getByText('Stopped.')).toBeVisible()
  await page.getByLabel('Printer').selectOption('Oak room')
  await page.getByRole('button', { name: 'Why these lines?' }).click()
  await page.getByText('No makeup until').click()
  await expect(page.getByText('A clinic page').first()).toBeVisible()
  await look(page, 'sheet, why')

  await page.getByRole('link', { name: 'Done, back to Today' }).click()
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByRole('link', { name: /BERG/i }).first().click()
  await page.getByRole('button', { name: 'Screenings' }).click()
  await page.getByText('Why?').first().click()
  await expect(page.getByText('A clinic page').first()).toBeVisible()
  await look(page, 'client file, screenings')

  for (const [room, heading] of [['clients', 'Clients'], ['sheets', 'Sheets'], ['knowledge', 'Knowledge'], ['settings', 'Settings'], ['lots', 'A lot is recalled'], ['import', 'Bring clients in'], ['settings/words', 'Words on the sheet'], ['about', 'About Stipple'], ['today', 'Friday 20 November']]) {
    await page.goto(`/?#/${room}`)
    await page.evaluate((to) => (location.hash = `#/${to}`), room ?? '')
    await expect(page.getByRole('heading', { level: 1, name: heading ?? '' })).toBeVisible()
    if (room === 'settings/words') {
      await page.getByText('Your times', { exact: true }).click()
      await page.getByRole('button', { name: 'sauna, steam room' }).click()
      await page.getByLabel('Your words').fill('sauna, but tomorrow is fine')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText('tomorrow')
      await look(page, 'words on the sheet, an error')
      await page.getByLabel('Your words').fill('sauna, steam room, hot tub, hot yoga')
      await page.getByRole('button', { name: 'Look at it' }).last().click()
      await expect(page.getByText('hot yoga').last()).toBeVisible()
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page.getByText('your words, to look at again on')).toBeVisible()
      await page.getByLabel('Colour of the title').fill('red')
      await page.getByRole('button', { name: 'Save the colour' }).click()
      await expect(page.getByRole('alert')).toContainText('six digits')
      await page.getByLabel('Colour of the title').fill('#0b4f52')
      await page.getByRole('button', { name: 'Save the colour' }).click()
      await page.getByLabel('Logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('a') })
      await expect(page.getByRole('button', { name: 'Take the logo away' })).toBeVisible()
    }
    if (room === 'settings') {
      await expect(page.getByText('No backup yet. If')).toBeVisible()
      await look(page, 'settings, no backup yet')
      await page.getByRole('button', { name: 'Use this folder' }).click()
      await expect(page.getByText('Last backup')).toBeVisible()
    }
    if (room === 'import') {
      await page.getByLabel('A file of the other program').setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') })
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel('A file of the other program').setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from('First Name,Mobile Number,Gender') })
      await expect(page.getByRole('heading', { name: 'This would happen' })).toBeVisible()
      await look(page, 'import, looked at')
      await page.getByRole('button', { name: 'Bring in 2 clients' }).click()
      await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
    }
    if (room === 'lots') {
      await page.getByLabel('Lot, as on the pack').fill('A77')
      await page.getByRole('button', { name: 'Find' }).click()
      await expect(page.getByRole('heading', { name: 'Lot A77: 1 client, 1 session' })).toBeVisible()
      await look(page, 'a lot with its clients')
      await page.getByRole('button', { name: 'Save as PDF' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await look(page, 'a lot, with an error')
      await page.getByLabel('What is known').fill('The pack was not sealed.')
      await page.getByRole('button', { name: 'Save as PDF' }).click()
      await expect(page.getByText('Saved 1 letter')).toBeVisible()
    }
    if (room === 'sheets') await expect(page.getByText('Nothing here')).toBeVisible()
    if (room === 'about') await expect(page.getByText('syn MIT')).toHaveCount(2)
    if (room === 'knowledge') {
      await page.getByText('What has changed').click()
      await page.getByLabel('Since which data?').selectOption('2026.10-fake')
      await expect(page.getByText('24 hours → 48 hours')).toBeVisible()
      await page.getByText(/No makeup.*Aftercare/).click()
      await expect(page.getByText('waits for a clinician')).toBeVisible()
      await page.getByRole('button', { name: 'Sign for this clinic' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await look(page, 'knowledge, sign-off with an error')
      await page.getByLabel('Who signs?').fill('Dr Amari')
      await page.getByRole('button', { name: 'Sign for this clinic' }).click()
      await expect(page.getByText('Signed: Dr Amari')).toBeVisible()
    }
    await look(page, room ?? '')
  }
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await look(page, 'quick find')
})

test('the keyboard alone completes the road', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('No clients yet')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: 'New client' })).toBeVisible()
  const tabTo = async (name: string | RegExp, role: 'button' | 'link' | 'textbox' | 'combobox' | 'checkbox' | 'radio' = 'button'): Promise<void> => {
    const target = page.getByRole(role, { name }).first()
    for (let n = 0; n < 160; n += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches ${String(name)}`)
  }
  await tabTo('Family name', 'textbox')
  await page.keyboard.type('Lind')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'LIND' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Plan a course' })).toBeFocused()
  await tabTo('What for?', 'combobox')
  await page.keyboard.press('a')
  await tabTo('Left cheek', 'checkbox')
  await page.keyboard.press('Space')
  await expect(page.getByText('3 sessions, then a review')).toBeVisible()
  await tabTo('Keep this plan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'LIND' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('answers missing')).toBeVisible()
  await tabTo('No to all the rest')
  await page.keyboard.press('Enter')
  await tabTo('Keep and start the session')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Session 1 of 3' })).toBeVisible()
  await tabTo('Forehead', 'checkbox')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Forehead' })).toBeChecked()
  await tabTo(/Consent is signed/, 'checkbox')
  await page.keyboard.press('Space')
  await tabTo('Looks right, finish')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Aftercare sheet' })).toBeVisible()
  await tabTo('Save PDF')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved as')).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(page.getByText('Printed.')).toBeVisible()
  await page.evaluate(() => (location.hash = '#/sheets'))
  await expect(page.getByRole('heading', { name: 'Sheets' })).toBeFocused()
  await tabTo('All', 'checkbox')
  await page.keyboard.press('Space')
  await tabTo('Print 1 sheet')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Printed.')).toBeVisible()
})

test('what can be pressed is at least 44 px high', async ({ page }) => {
  await page.goto('/')
  for (const room of ['today', 'clients', 'settings', 'client/new']) {
    await page.evaluate((to) => (location.hash = `#/${to}`), room)
    await page.waitForTimeout(150)
    const small = await page.locator('button:visible, a.btn:visible, input:visible:not([type=checkbox]):not([type=radio]), select:visible, .rail a:visible').evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().height < 44).map((it) => it.outerHTML.slice(0, 80)))
    expect(small, room).toEqual([])
  }
})

test('the page allows no script, style or address that is not its own', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text())
  })
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': csp } })
  })
  await page.goto('/')
  await expect(page.getByText('No clients yet')).toBeVisible()
  expect(violations).toEqual([])
})
