/** Dates as people type and read them: one lenient field in, months as words out. */
import { say } from './words/words.svelte'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const pad = (n: number): string => String(n).padStart(2, '0')
const iso = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`
const parts = (on: string): [number, number, number] => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  return [year, month, day]
}
const monthName = (month: number): string => say(`dates-${MONTHS[month - 1]}`)

/** `1984-03-15` from `15 3 84`, `15.03.1984`, `15/3/1984`, `15 March 1984`, `15 de marzo de 1984`, `1984-03-15`; null where it is no date. */
export function parse(typed: string, today: string, ahead = 0): string | null {
  const words = typed.trim().toLowerCase().split(/[\s./,-]+/).filter((word) => !/^(del?)?$/.test(word))
  if (words.length !== 3) return null
  const [first = '', second = '', third = ''] = words
  const named = MONTHS.findIndex((name, n) => second.length >= 3 && [name, monthName(n + 1)].some((word) => word.startsWith(second))) + 1
  const [y, m, d] = first.length === 4 ? [first, second, third] : [third, second, first]
  const month = named || Number(m)
  const [year, day] = [century(y, today, ahead), Number(d)]
  if (![year, month, day].every(Number.isInteger)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? iso(year, month, day) : null
}

/** The last day of a month, from `03/27`, `3.2027`, `March 2027`, as packs have it; null where it is no month. */
export function parseMonth(typed: string, today: string): string | null {
  const words = typed.replace(/^\s*exp\.?\s*/i, '').split(/[\s./,-]+/).filter(Boolean)
  if (words.length !== 2) return null
  const [one = '', two = ''] = words
  const [named, year] = one.length === 4 ? [two, one] : [one, two.length === 2 ? `20${two}` : two]
  const first = parse(`1 ${named} ${year}`, today)
  if (!first) return null
  const [of, month] = parts(first)
  return iso(of, month, new Date(Date.UTC(of, month, 0)).getUTCDate())
}

/** Two figures mean the last hundred years, or so many years ahead. */
function century(year: string, today: string, ahead: number): number {
  if (!/^\d{2}$|^\d{4}$/.test(year)) return Number.NaN
  if (year.length === 4) return Number(year)
  const [now] = parts(today)
  const guess = Math.floor(now / 100) * 100 + Number(year)
  return guess > now + ahead ? guess - 100 : guess
}

/** `15 March 1984` */
export function long(on: string): string {
  const [year, month, day] = parts(on)
  return say('dates-long', { day, month: monthName(month), year: String(year) })
}

/** `March 1984` */
export function monthOf(on: string): string {
  const [year, month] = parts(on)
  return say('dates-month', { month: monthName(month), year: String(year) })
}

/** `15 March` */
export function short(on: string): string {
  const [, month, day] = parts(on)
  return say('dates-short', { day, month: monthName(month) })
}

/** `Friday 20 November` */
export function weekday(on: string): string {
  const [year, month, day] = parts(on)
  const weekday = say(`dates-${DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`)
  return say('dates-weekday', { weekday, on: short(on) })
}

/** `Friday 20 November 2026` */
export const weekdayLong = (on: string): string => say('dates-weekday-year', { weekday: weekday(on), year: on.slice(0, 4) })

/** Whole years between two days. */
export function age(birth: string, today: string): number {
  const [[by, bm, bd], [y, m, d]] = [parts(birth), parts(today)]
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0)
}

/** `15 March 1984, 42` */
export const born = (birth: string, today: string): string => `${long(birth)}, ${age(birth, today)}`

/** Days from one day to another. */
export function between(from: string, to: string): number {
  const [[y1, m1, d1], [y2, m2, d2]] = [parts(from), parts(to)]
  return Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / 86_400_000)
}

/** A day so many days later. */
export function plus(on: string, days: number): string {
  const [year, month, day] = parts(on)
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** The day of an instant, as it was written with its offset. */
export const dayOf = (instant: string): string => instant.slice(0, 10)

/** `10:12` of an instant, as it was written with its offset. */
export const clockOf = (instant: string): string => instant.slice(11, 16)

/** An instant of the same day, at a clock time as people type it: `9.30`, `930`, `09:30`; null where it is none. */
export function atClock(typed: string, instant: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.: ]?(\d{2})$/.exec(typed.trim()) ?? []
  if (!minutes || Number(hours) > 23 || Number(minutes) > 59) return null
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(instant)?.[0] ?? 'Z'
  return `${dayOf(instant)}T${pad(Number(hours))}:${minutes}:00${offset}`
}

/** `10:12`, now, by this computer. */
export function clock(): string {
  const now = new Date()
  return `${pad(now.getHours())}:${pad(now.getMinutes())}`
}

/** Now, as RFC 3339 with this computer's offset. */
export function now(): string {
  const date = new Date()
  const offset = -date.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const zone = `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
  return new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19) + zone
}

/** `today 09:02` or `20 November 09:02` of an instant, by this computer. */
export function moment(instant: string): string {
  const at = new Date(instant)
  const on = iso(at.getFullYear(), at.getMonth() + 1, at.getDate())
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`
  return say('dates-moment', { on: on === now().slice(0, 10) ? say('dates-today') : short(on), time })
}
