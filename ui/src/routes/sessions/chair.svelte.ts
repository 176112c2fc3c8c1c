/** What is timed at the chair: the session, and numbing cream. */
import { app } from '../../lib/app.svelte'
import type { NumbingForm } from '../../lib/backend'

/** Numbing cream that is on is timed on every screen; one that is off, or whose session is over, no longer. */
export function timeNumbing(client: string, session: string | null, cream: NumbingForm | null): void {
  const since = cream && !cream.off_at ? cream.on_at : null
  const others = app.numbing.filter((it) => it.client !== client)
  app.numbing = session && since ? [...others, { client, session, since }] : others
}

/** The clock at the chair: how long the session runs, and whether nobody has touched anything for a while. */
const AWAY_AFTER_MS = 5 * 60_000

export interface Chair {
  /** Since the start, as minutes and seconds. */
  readonly elapsed: string
  /** Nobody has touched anything for a while: the screen says no name, the timer goes on, the draft is kept. */
  readonly away: boolean
  here: () => void
  back: () => void
  end: () => void
}

export function atTheChair(started: () => string | null): Chair {
  let away = $state(false)
  let tick = $state(Date.now())
  let touched = performance.now()
  const watch = setInterval(() => {
    tick = Date.now()
    if (performance.now() - touched > AWAY_AFTER_MS) away = true
  }, 1000)
  const two = (n: number): string => String(n).padStart(2, '0')
  const since = $derived(Math.max(0, Math.floor((tick - Date.parse(started() ?? new Date(tick).toISOString())) / 1000)))
  const here = (): void => void (touched = performance.now())
  return {
    get elapsed() {
      const [hours, minutes] = [Math.floor(since / 3600), Math.floor(since / 60)]
      return hours === 0 ? `${minutes}:${two(since % 60)}` : `${hours}:${two(minutes % 60)}:${two(since % 60)}`
    },
    get away() {
      return away
    },
    here,
    back() {
      away = false
      here()
    },
    end: () => clearInterval(watch),
  }
}
