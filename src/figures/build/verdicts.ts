import { compareClaims } from '#domain/comparand.ts'
import type { Dataset } from '#schema/dataset.ts'
import { VERDICTS, type Verdict } from '#schema/verdict.ts'
import { claimOf } from './lookup.ts'

/** Two claims that a figure sets side by side; `since`: start of a change that both span. */
export type Pair = readonly [a: string, b: string, since?: string]

/** The verdict on the pair that compares worst. */
export function verdictOn(data: Dataset, ...pairs: readonly Pair[]): Verdict | null {
  const verdicts = pairs.map(([a, b, since]) => compareClaims(claimOf(data, a), claimOf(data, b), data, since))
  return verdicts.sort((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))[0] ?? null
}
