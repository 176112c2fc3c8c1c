/** From a failure's code to three sentences: what happened, what is safe, what to do. */
import type { Failure } from './backend'

export interface Told {
  code: Failure['code']
  field: string | null
  happened: string
  safe: string
  next: string
}

const KEPT = 'Nothing was changed, and what you typed is still here.'

const TOLD: Record<Failure['code'], [happened: string, safe: string, next: string]> = {
  invalid: ['A field needs another look.', KEPT, 'Mend it and try again.'],
  not_found: ['It is not there any more.', 'Everything else is safe.', 'Go back and open it again.'],
  conflict: ['This cannot be done now.', KEPT, 'Read the reason, then choose another way.'],
  wrong_passphrase: ['Wrong passphrase.', 'Nothing was changed.', 'Try again, or use the recovery code on paper.'],
  locked: ['The clinic file is locked.', 'Your draft was saved before it locked.', 'Unlock it to go on.'],
  file_in_use: ['The clinic file is open in another window or terminal.', 'It is safe.', 'Close the other one, then try again.'],
  file_too_new: ['A newer Stipple wrote this clinic file.', 'It was left as it is.', 'Update Stipple on this computer.'],
  damaged: ['The clinic file is damaged.', 'It was left exactly as it is.', 'Do not copy over it. Lock Stipple and choose “Restore a backup”.'],
  backup_damaged: ['This backup does not hold.', 'It was left as it is, and so were your records.', 'Choose an older backup.'],
  no_space: ['NOT saved: the disk is full.', 'Your text is still on this screen.', 'Make room on the disk, then save again.'],
  io: ['NOT done: the disk or the system said no.', 'What was saved before is safe.', 'Check the disk or the printer, then try again.'],
  bug: ['Stipple has a fault.', 'What was saved before is safe.', 'Try again. If it comes back, quote the number below.'],
}

const isFailure = (thrown: unknown): thrown is Failure =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && (thrown as Failure).code in TOLD

/** Puts anything that was thrown into words. */
export function tell(thrown: unknown): Told {
  if (!isFailure(thrown)) {
    const [happened, safe, next] = TOLD.bug
    return { code: 'bug', field: null, happened, safe, next }
  }
  const [happened, safe, next] = TOLD[thrown.code]
  const why = thrown.rule ? `${happened} ${sentence(thrown.rule)}` : happened
  const then = thrown.incident ? `${next} (${thrown.incident})` : next
  return { code: thrown.code, field: thrown.field, happened: why, safe, next: then }
}

/** A rule as a sentence: capital letter, full stop. */
export function sentence(rule: string): string {
  const words = rule.charAt(0).toUpperCase() + rule.slice(1)
  return /[.!?]$/.test(words) ? words : `${words}.`
}
