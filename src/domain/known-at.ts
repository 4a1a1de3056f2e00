import type { HISTORY_KINDS, Status } from '#schema/vocabulary.ts'
import { lastDay } from './partial-date.ts'

type Entry = { on: string; status?: Status | null; kind: (typeof HISTORY_KINDS)[number] }

/** The parts of a claim that tell since when it is known. */
export type Knowable = { status: Status; known: readonly Entry[]; knownFrom: string | null; asOf: string }

const earliest = (dates: readonly (string | null)[]): string | null => {
  const recorded = dates.filter((d) => d !== null)
  return recorded.length === 0 ? null : recorded.reduce((a, b) => (lastDay(b) < lastDay(a) ? b : a))
}

/**
 * Since when a claim is known: the first entry of its history, else the day it was said, else the first publication. Null when none of
 * these is recorded.
 */
export function knownFrom(history: readonly Entry[], saidOn: string | null, published: readonly (string | null)[]): string | null {
  const added = history.find((h) => h.kind === 'added')
  if (added) return added.on
  // A later change proves that it was known by then, at the latest.
  return earliest([saidOn ?? earliest(published), ...history.map((h) => h.on)])
}

/**
 * The value that a claim had at the end of a day, when it has another value now; undefined when the present value already stood, or when
 * the history does not say what stood before.
 */
export function valueAt<V>(known: readonly (Entry & { value?: V | undefined })[], day: number): V | undefined {
  const laterChange = known.some((h) => lastDay(h.on) > day && h.kind === 'value-changed')
  return laterChange ? known.findLast((h) => lastDay(h.on) <= day && h.value !== undefined)?.value : undefined
}

/** How a claim stood on a day. */
export type Standing = { known: false } | { known: true; withdrawn: boolean; status: Status; value: number }

/**
 * How a claim stood at the end of a day (YYYYMMDD). A date of coarse precision counts from its last day, when it was certainly known.
 * `value` counts the changes of value so far, so that two days can be told apart.
 */
export function standingAt(claim: Knowable, day: number): Standing {
  if (lastDay(claim.knownFrom ?? claim.asOf) > day) return { known: false }
  const past = claim.known.filter((h) => lastDay(h.on) <= day)
  const future = claim.known.filter((h) => lastDay(h.on) > day)
  const said = past.filter((h) => h.status).at(-1)?.status
  // Without a recorded earlier status, the present one stands.
  const status = future.some((h) => h.status) ? (said ?? claim.status) : claim.status
  return { known: true, withdrawn: past.at(-1)?.kind === 'withdrawn', status, value: past.filter((h) => h.kind === 'value-changed').length }
}
