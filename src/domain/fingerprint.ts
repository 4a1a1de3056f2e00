import type { Quantity } from '#schema/primitives.ts'
import type { Status } from '#schema/vocabulary.ts'

/**
 * The parts of a claim that count as a change: number, dates, speaker and status, in no language. Wording and notes may be improved
 * without one.
 */
export type Printable = {
  quantity: Quantity | null
  from?: string | undefined
  asOf: string
  saidOn: string | null
  speaker: string
  status: Status
  history: readonly { kind: string }[]
}

/** Short hash (FNV-1a, 32 bits) in base 36. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(36)
}

/** A claim's fingerprint, equal as long as none of these parts has changed. The fingerprint of a withdrawn claim begins with "-". */
export function fingerprint({ quantity, from, asOf, saidOn, speaker, status, history }: Printable): string {
  const { value, unit, low, high, hedge } = quantity ?? {}
  const print = hash(JSON.stringify([value, unit, low, high, hedge, from ?? null, asOf, saidOn, speaker, status]))
  return history.at(-1)?.kind === 'withdrawn' ? `-${print}` : print
}

/**
 * The fingerprint of a computed number: equal as long as it is computed in the same way from inputs that have not changed. Begins with "-"
 * when one of them is withdrawn.
 * @param inputs each input as it is referred to, with the fingerprint of its claim
 */
export function checkFingerprint(operation: string, inputs: readonly { ref: string; print: string }[]): string {
  const print = hash(JSON.stringify([operation, ...inputs.map((input) => [input.ref, input.print])]))
  return inputs.some((input) => input.print.startsWith('-')) ? `-${print}` : print
}

/** Under which name the fingerprint of a computed number stands beside those of claims. */
export const checkKey = (check: string): string => `=${check}`

/** Fingerprints by the id of a claim, or by `checkKey` of a computed number. */
export type Prints = Readonly<Record<string, string>>
/** Ids of claims by what happened to them between two versions of the dataset. */
export type Changes = { added: string[]; changed: string[]; withdrawn: string[] }

const isThere = (print: string | undefined): print is string => print !== undefined && !print.startsWith('-')

/** What happened between two sets of fingerprints. A claim that is gone altogether counts as withdrawn. */
export function changesBetween(before: Prints, now: Prints): Changes {
  const ids = Object.keys(now)
  return {
    added: ids.filter((id) => isThere(now[id]) && !isThere(before[id])),
    changed: ids.filter((id) => isThere(now[id]) && isThere(before[id]) && now[id] !== before[id]),
    withdrawn: Object.keys(before).filter((id) => isThere(before[id]) && !isThere(now[id])),
  }
}

/** Whether any claim was added, changed or withdrawn. */
export const hasChanges = ({ added, changed, withdrawn }: Changes): boolean => added.length + changed.length + withdrawn.length > 0
