/** From a failure's code to three sentences: what happened, what is safe, what to do. */
import type { Failure, Rule } from './backend'
import { knows, say } from './words/words.svelte'

export interface Told {
  code: Failure['code']
  field: string | null
  happened: string
  safe: string
  next: string
}

/** Each code by the name of its sentences. */
const TOLD: Record<Failure['code'], string> = {
  invalid: 'invalid',
  not_found: 'not-found',
  conflict: 'conflict',
  wrong_passphrase: 'wrong-passphrase',
  locked: 'locked',
  file_in_use: 'file-in-use',
  file_too_new: 'file-too-new',
  damaged: 'damaged',
  backup_damaged: 'backup-damaged',
  no_space: 'no-space',
  io: 'io',
  bug: 'bug',
}

function sentences(code: Failure['code']): Pick<Told, 'happened' | 'safe' | 'next'> {
  const name = TOLD[code]
  return { happened: say(`failure-${name}-happened`), safe: say(`failure-${name}-safe`), next: say(`failure-${name}-next`) }
}

const isFailure = (thrown: unknown): thrown is Failure =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && (thrown as Failure).code in TOLD

/** Puts anything that was thrown into words. */
export function tell(thrown: unknown): Told {
  if (!isFailure(thrown)) return { code: 'bug', field: null, ...sentences('bug') }
  const { happened, safe, next } = sentences(thrown.code)
  const why = thrown.rule ? `${happened} ${sentence(ruled(thrown.rule))}` : happened
  const then = thrown.incident ? `${next} (${thrown.incident})` : next
  return { code: thrown.code, field: thrown.field, happened: why, safe, next: then }
}

/** A rule in the language that is spoken now; in English where it is only known so. */
export const ruled = ({ id, args, text }: Rule): string => (knows(id) ? say(id, args) : text)

/** A rule as a sentence: capital letter, full stop. */
export function sentence(rule: string): string {
  const words = rule.charAt(0).toUpperCase() + rule.slice(1)
  return /[.!?]$/.test(words) ? words : `${words}.`
}
