/** What every screen is held to: no WCAG 2.2 AA violation, nothing wider than the window, no text that is cut off. */
import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No WCAG 2.2 AA violation on this screen, as it is shown now. The page reads axe once. */
export async function accessibleNow(page: Page, screen: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const told = await page.evaluate(async (tags) => {
    const found = await (window as unknown as { axe: { run: typeof axe.run } }).axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }, WCAG)
  expect.soft(told, screen).toEqual([])
}

/** Everything has come to rest: pictures are drawn, and nothing moves. */
export const atRest = (page: Page): Promise<void> => page.evaluate(async () => {
  await document.fonts.ready
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame)
  await Promise.all(document.getAnimations().map((it) => it.finished.catch(() => undefined)))
})

/** No WCAG 2.2 AA violation on this screen, in either theme. */
async function accessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await atRest(page)
    await accessibleNow(page, `${screen}, ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Everything fits the width of the window. */
export async function fits(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(over, `${screen} is no wider than the window`).toBeLessThanOrEqual(0)
}

/**
 * Text that is cut off: by the window, by a panel that it stands in, by the frame that is drawn around it, or inside a
 * list to choose from.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      const words = texts.currentNode.textContent?.trim()
      if (!parent?.checkVisibility() || !words || parent.closest('.vh, svg, select')) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      let scrolls = false
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        const framed = box.matches('button, .btn, .tag, .card, .toast, .pick-chip span')
        const wide = framed || box === document.body || overflowX !== 'visible'
        if (wide && (text.left < edge.left - 1 || text.right > edge.right + 1)) told.push(`${words} (sideways)`)
        scrolls ||= overflowY === 'auto' || overflowY === 'scroll'
        if (!scrolls && (framed || overflowY === 'hidden') && (text.top < edge.top - 1 || text.bottom > edge.bottom + 1)) told.push(`${words} (above or below)`)
      }
    }
    const pen = document.createElement('canvas').getContext('2d')
    for (const list of document.querySelectorAll('select')) {
      const style = getComputedStyle(list)
      if (!pen || !list.checkVisibility()) continue
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const words = list.selectedOptions[0]?.text ?? ''
      if (pen.measureText(words).width > list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) + 1) told.push(`${words} (in a list)`)
    }
    return told
  })
}

/** The message of what was just done lies on the main button. */
export function covers(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [toast, foot] = ['.toast', '.foot'].map((it) => document.querySelector(it)?.getBoundingClientRect())
    return Boolean(toast && foot && toast.bottom > foot.top && toast.top < foot.bottom)
  })
}

/** At twice the text size nothing is cut off, nothing scrolls sideways, and no message lies on the main button. */
async function growsWithTheText(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await page.waitForTimeout(100)
  await fits(page, `${screen}, 200 %`)
  expect.soft(await cutOff(page), `${screen}, 200 %`).toEqual([])
  expect.soft(await covers(page), `${screen}, 200 %: the message lies on the foot`).toBe(false)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

export async function look(page: Page, screen: string): Promise<void> {
  await fits(page, screen)
  await accessible(page, screen)
  await growsWithTheText(page, screen)
}

/** Draws a signature. */
export async function signs(page: Page): Promise<void> {
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

/** The page as the real window serves it: no script, style or address that is not its own. Tells what was refused, and every other error. */
export async function strict(page: Page): Promise<string[]> {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': csp } })
  })
  return errors
}
