/** Treated areas in one line, deepest first: "Cheeks, chin 1.0 mm × 3". */
import type { AreaForm } from './backend'

const NAMES: Record<string, string> = {
  forehead: 'forehead',
  glabella: 'between the brows',
  temple: 'temple',
  periorbital: 'around the eye',
  nose: 'nose',
  cheek: 'cheek',
  chin: 'chin',
  nasolabial: 'nose to mouth line',
  jawline: 'jawline',
  upper_lip: 'above the lip',
  neck: 'neck',
  decollete: 'chest',
  hand: 'hand',
  abdomen: 'abdomen',
  back: 'back',
  buttock: 'buttock',
  thigh: 'thigh',
  upper_arm: 'upper arm',
  crown: 'crown',
  hairline: 'hairline',
  mid_scalp: 'middle of the scalp',
  occiput: 'back of the head',
  side: 'side of the scalp',
}

/** `1.0`, `0.25`: a depth in mm as it is written on paper. */
export const mm = (depth: number): string => depth.toFixed(2).replace(/0$/, '')

const SIDE = /_(left|right)$/

/** The name of one zone, with its side. */
export function zoneName(zone: string): string {
  const base = zone.replace(SIDE, '')
  const side = SIDE.exec(zone)?.[1]
  const name = NAMES[base] ?? base
  return capital(side ? `${side} ${name}` : name)
}

/** Left and right of the same zone, where it has sides. */
export function pair(zone: string): string[] {
  const base = zone.replace(SIDE, '')
  return SIDE.test(zone) ? [`${base}_left`, `${base}_right`] : [zone]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export function areas(zones: AreaForm[]): string {
  const groups = new Map<string, string[]>()
  for (const area of [...zones].sort((a, b) => b.depth_mm - a.depth_mm)) {
    const key = `${mm(area.depth_mm)} mm × ${area.passes}`
    const base = area.zone.replace(SIDE, '')
    const both = zones.filter((other) => other.zone.replace(SIDE, '') === base && other.depth_mm === area.depth_mm).length > 1
    const name = both ? `${NAMES[base] ?? base}s` : zoneName(area.zone).toLowerCase()
    const names = groups.get(key) ?? []
    if (!names.includes(name)) names.push(name)
    groups.set(key, names)
  }
  return [...groups].map(([key, names]) => `${capital(names.join(', '))} ${key}`).join(' · ')
}
