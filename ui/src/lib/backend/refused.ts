/** How the stand-in says no. */
import type { Failure, Rule } from './backend'

/** A rule that is only known in English. */
export const plain = (text: string): Rule => ({ id: 'plain', args: { text }, text })

export function fail(code: Failure['code'], field: string | null = null, rule: string | null = null): never {
  const failure: Failure = { code, field, rule: rule ? plain(rule) : null, incident: null }
  throw failure
}
