import type { Dataset } from '#schema/dataset.ts'
import { caseStudyProblems } from './cases.ts'
import { claimProblems } from './claims.ts'
import { outlookProblems } from './outlook.ts'
import { occupationProblems } from './occupations.ts'
import { peerProblems } from './peers.ts'
import type { Problem } from './problem.ts'
import { readingProblems } from './readings.ts'
import { referenceProblems } from './references.ts'
import { seriesProblems } from './series.ts'
import { checkProblems } from './checks.ts'
import { sourceProblems } from './sources.ts'
import { wordingProblems } from './wording.ts'

/** Every integrity rule over the whole dataset; an empty list means the content holds. */
export function integrityProblems(data: Dataset, allowedPhrases: readonly string[] = []): Problem[] {
  return [
    ...sourceProblems(data),
    ...claimProblems(data),
    ...seriesProblems(data),
    ...peerProblems(data),
    ...checkProblems(data),
    ...referenceProblems(data),
    ...outlookProblems(data),
    ...occupationProblems(data),
    ...caseStudyProblems(data),
    ...readingProblems(data),
    ...wordingProblems(data, allowedPhrases),
  ]
}
