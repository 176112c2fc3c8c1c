/** Treated areas in one line, deepest first: "Cheeks, chin 1.0 mm × 3". */
import type { AreaForm } from './backend'
import { say } from './words/words.svelte'

/** `1.0`, `0.25`: a depth in mm as it is written on paper. */
export const mm = (depth: number): string => say('areas-depth', { depth })

const SIDE = /_(left|right)$/

const named = (zone: string, side = SIDE.exec(zone)?.[1] ?? 'one'): string => say('areas-zone', { zone: zone.replace(SIDE, ''), side })

/** The name of one zone, with its side. */
export const zoneName = (zone: string): string => capital(named(zone))

/** Left and right of the same zone, where it has sides. */
export function pair(zone: string): string[] {
  const base = zone.replace(SIDE, '')
  return SIDE.test(zone) ? [`${base}_left`, `${base}_right`] : [zone]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `1.0 mm × 3` */
export const figures = (area: AreaForm): string => say('areas-figures', { depth: mm(area.depth_mm), passes: area.passes })

export function areas(zones: AreaForm[]): string {
  const groups = new Map<string, string[]>()
  for (const area of [...zones].sort((a, b) => b.depth_mm - a.depth_mm)) {
    const key = figures(area)
    const base = area.zone.replace(SIDE, '')
    const both = zones.filter((other) => other.zone.replace(SIDE, '') === base && other.depth_mm === area.depth_mm).length > 1
    const name = both ? named(base, 'both') : named(area.zone)
    const names = groups.get(key) ?? []
    if (!names.includes(name)) names.push(name)
    groups.set(key, names)
  }
  return [...groups].map(([key, names]) => `${capital(names.join(', '))} ${key}`).join(' · ')
}
