import { type Knowable, standingAt } from './known-at.ts'

export const CHANGES = ['added', 'changed', 'withdrawn'] as const

export type Change = (typeof CHANGES)[number]

/** What happened to a claim between the end of one day and the end of a later one; null when nothing did. */
export function changeBetween(claim: Knowable, from: number, to: number): Change | null {
  if (from >= to) return null
  const before = standingAt(claim, from)
  const after = standingAt(claim, to)
  const wasThere = before.known && !before.withdrawn
  if (!after.known) return null
  if (after.withdrawn) return wasThere ? 'withdrawn' : null
  if (!wasThere) return 'added'
  return before.known && (before.status !== after.status || before.value !== after.value) ? 'changed' : null
}
