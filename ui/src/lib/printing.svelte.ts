/** To the printer: which one, how often, and how it stands. Printing goes on when the screen is left. */
import { done, report } from './app.svelte'
import { backend, type PrinterView, type PrintView, type RecallForm } from './backend'
import { say } from './words/words.svelte'

interface Printing {
  printers: PrinterView[]
  printer: string
  copies: number
  /** How it stands; nothing where nothing prints. */
  how: PrintView | null
}

export const printing = $state<Printing>({ printers: [], printer: '', copies: 1, how: null })

/** Asks which printers there are; the one that was chosen stays, where it is still there. */
export async function findPrinters(): Promise<void> {
  printing.printers = await backend().listPrinters().catch(() => [])
  if (!printing.printers.some((it) => it.name === printing.printer)) printing.printer = printing.printers[0]?.name ?? ''
}

const said = (how: PrintView): string => {
  const count = { done: how.done, of: how.of }
  if (how.stopped) return say('printing-stopped', count)
  if (how.trouble) return say('printing-troubled', { ...count, trouble: how.trouble })
  return say('printing-done', { of: how.of })
}

/** Prints papers one after the other; what went wrong is told where everything is. */
export async function print(items: string[], recall: RecallForm | null = null): Promise<void> {
  if (printing.how || items.length === 0) return
  printing.how = { done: 0, of: items.length, trouble: null, stopped: false }
  try {
    const request = { items, recall, printer: printing.printer || null, copies: printing.copies }
    done(said(await backend().printSheets(request, (how) => (printing.how = how))))
  } catch (thrown) {
    await report(thrown)
    void findPrinters()
  } finally {
    printing.how = null
  }
}
