import { afterEach, describe, expect, it } from 'vitest'
import { age, between, born, long, parse, parseMonth, plus, weekday } from './dates'
import { speak } from './words/words.svelte'

const today = '2026-11-20'

describe('a typed date', () => {
  it('is understood in the ways people write it', () => {
    for (const typed of ['15 3 84', '15.03.1984', '15/3/1984', '15 March 1984', '15 mar 84', '1984-03-15', ' 15-3-1984 ']) {
      expect(parse(typed, today), typed).toBe('1984-03-15')
    }
  })

  it('is refused where there is no such day', () => {
    for (const typed of ['31 2 1984', '15 13 1984', 'yesterday', '15 3', '', '1984', '0 0 0', '15 3 984']) {
      expect(parse(typed, today), typed).toBeNull()
    }
  })

  it('with two figures lies in the last hundred years', () => {
    expect(parse('1 1 26', today)).toBe('2026-01-01')
    expect(parse('1 1 27', today)).toBe('1927-01-01')
  })
})

describe('a day', () => {
  it('is said with its weekday and month in words', () => {
    expect(weekday(today)).toBe('Friday 20 November')
    expect(born('1984-03-15', today)).toBe('15 March 1984, 42')
  })

  it('counts years only when they are full', () => {
    expect(age('2008-11-21', today)).toBe(17)
    expect(age('2008-11-20', today)).toBe(18)
  })

  it('counts days over the change of the clocks', () => {
    expect(between('2026-03-28', '2026-03-30')).toBe(2)
    expect(plus('2026-10-24', 3)).toBe('2026-10-27')
  })
})

describe('in Spanish', () => {
  afterEach(() => speak('en'))

  it('a day is said in Spanish, and understood as it is said', async () => {
    await speak('es')
    expect(weekday(today)).toBe('Viernes 20 de noviembre')
    expect(long('1984-03-15')).toBe('15 de marzo de 1984')
    for (const typed of ['15 de marzo de 1984', '15 marzo 84', '15 mar 1984', '15 March 1984', '15.3.1984']) {
      expect(parse(typed, today), typed).toBe('1984-03-15')
    }
  })
})

describe('a month of a pack', () => {
  it.each([['03/27', '2027-03-31'], ['2.2028', '2028-02-29'], ['March 2027', '2027-03-31'], ['2026-03', '2026-03-31'], ['EXP 03/27', '2027-03-31'], ['03.2027.', '2027-03-31']])('%s is its last day', (typed, day) => {
    expect(parseMonth(typed, '2026-11-20')).toBe(day)
  })
  it('that is none is none', () => {
    for (const typed of ['13/27', 'soon', '', '1 2 3']) expect(parseMonth(typed, '2026-11-20')).toBeNull()
  })
  it('and a day ahead is not a hundred years ago', () => {
    expect(parse('15.3.27', '2026-11-20', 20)).toBe('2027-03-15')
    expect(parse('15.3.84', '2026-11-20', 20)).toBe('1984-03-15')
  })
})
