import { afterEach, describe, expect, it } from 'vitest'
import { areas, mm, zoneName } from './areas'
import { speak } from './words/words.svelte'

const area = (zone: string, depth_mm: number, passes = 3) => ({ zone, depth_mm, passes, directions: [] })

describe('treated areas', () => {
  afterEach(() => speak('en'))

  it('are one line, deepest first, both sides as one', async () => {
    const zones = [area('forehead', 0.5, 2), area('cheek_left', 1), area('cheek_right', 1), area('chin', 1), area('hand_left', 0.25, 1)]
    expect(areas(zones)).toBe('Cheeks, chin 1.0 mm × 3 · Forehead 0.5 mm × 2 · Left hand 0.25 mm × 1')
    await speak('es')
    expect(areas(zones)).toBe('Mejillas, mentón 1,0 mm × 3 · Frente 0,5 mm × 2 · Mano izquierda 0,25 mm × 1')
  })

  it('have names with their sides, and a depth as on paper', () => {
    expect(zoneName('temple_right')).toBe('Right temple')
    expect(zoneName('elsewhere')).toBe('Elsewhere')
    expect([0.25, 0.5, 1, 1.75].map(mm)).toEqual(['0.25', '0.5', '1.0', '1.75'])
  })
})
