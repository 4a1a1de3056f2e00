import type { CasePart } from '#schema/study-work.ts'

/** Claims that are read on one screen of a phone. */
const CLAIMS_PER_STEP = 3

/** A step of a case: one screen of a phone. `id` stands in the address. */
export type Step =
  | { id: string; kind: 'context' | 'argue' | 'swap' | 'synthesis' | 'unknown' | 'questions' | 'done' }
  | { id: string; kind: 'predict' | 'again'; prediction: string }
  | { id: string; kind: 'evidence'; claims: readonly string[]; part: number; parts: number }
  | { id: string; kind: 'ask' | 'others'; claim: string }

type CaseShape = { predict: readonly { id: string }[]; evidence: readonly string[]; ask: readonly { claim: string }[] }

/**
 * The steps of a case in their order. A swapped story is never the last one: synthesis follows it, and the numbers are asked again at the
 * end. `without` leaves parts out; `questions`: how many of a teacher's own follow.
 */
export function caseSteps(it: CaseShape, without: readonly CasePart[] = [], questions = 0): Step[] {
  const has = (part: CasePart) => !without.includes(part)
  const parts = Math.ceil(it.evidence.length / CLAIMS_PER_STEP)
  const predictions = has('predict') ? it.predict : []
  return [
    { id: 'context', kind: 'context' },
    ...predictions.map((p): Step => ({ id: `predict-${p.id}`, kind: 'predict', prediction: p.id })),
    ...Array.from({ length: parts }, (_, i): Step => {
      const claims = it.evidence.slice(i * CLAIMS_PER_STEP, (i + 1) * CLAIMS_PER_STEP)
      return { id: `evidence-${i + 1}`, kind: 'evidence', claims, part: i + 1, parts }
    }),
    ...(has('ask')
      ? it.ask.flatMap((a): Step[] => [
          { id: `ask-${a.claim}`, kind: 'ask', claim: a.claim },
          { id: `others-${a.claim}`, kind: 'others', claim: a.claim },
        ])
      : []),
    ...(has('argue')
      ? ([
          { id: 'argue', kind: 'argue' },
          { id: 'swap', kind: 'swap' },
          { id: 'synthesis', kind: 'synthesis' },
        ] as const)
      : []),
    ...(has('unknown') ? [{ id: 'unknown', kind: 'unknown' } as const] : []),
    ...predictions.map((p): Step => ({ id: `again-${p.id}`, kind: 'again', prediction: p.id })),
    ...(questions > 0 ? [{ id: 'questions', kind: 'questions' } as const] : []),
    { id: 'done', kind: 'done' },
  ]
}
