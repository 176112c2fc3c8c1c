import { describe, expect, it } from 'vitest'
import { tell } from './failure'

describe('a failure', () => {
  it('says what happened, what is safe and what to do', () => {
    const told = tell({ code: 'no_space', field: null, rule: null, incident: null })
    expect(told.happened).toContain('NOT saved')
    expect(told.safe).not.toBe('')
    expect(told.next).not.toBe('')
  })

  it('carries the rule of the field as a sentence', () => {
    const told = tell({ code: 'invalid', field: 'birth_on', rule: { id: 'not-a-date', args: {}, text: 'not a date' }, incident: null })
    expect(told.field).toBe('birth_on')
    expect(told.happened).toContain('Not a date.')
  })

  it('of an unknown kind is a fault, never a blank', () => {
    expect(tell(new Error('x')).code).toBe('bug')
  })
})
