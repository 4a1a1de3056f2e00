import * as v from 'valibot'
import { PartialDate } from './primitives.ts'
import { RichText } from './rich-text.ts'
import { VERDICTS } from './verdict.ts'
import { STATUSES } from './vocabulary.ts'

const Row = v.picklist(['replacement', 'empowerment', 'neither'])

/** What falls when one source or claim is taken away (domain/load-bearing). */
export const FallingAnswer = v.strictObject({
  claims: v.array(v.strictObject({ id: v.string(), from: v.picklist(STATUSES), to: v.nullable(v.picklist(STATUSES)) })),
  points: v.number(),
  sentences: v.array(v.strictObject({ of: v.picklist(['company', 'question']), owner: v.string(), id: v.string() })),
  cells: v.array(
    v.strictObject({
      row: Row,
      country: v.string(),
      side: v.picklist(['supports', 'complicates']),
      from: v.string(),
      to: v.nullable(v.string()),
    }),
  ),
  verdicts: v.array(v.strictObject({ a: v.string(), b: v.string(), from: v.picklist(VERDICTS), to: v.nullable(v.picklist(VERDICTS)) })),
  checks: v.array(v.string()),
})
/** Sources and claims ranked by how much falls without them. */
export const LoadBearingAnswer = v.strictObject({
  /** Sources without which something falls, most first; `total`: how many there are altogether. */
  sources: v.strictObject({
    total: v.number(),
    bearing: v.number(),
    ranked: v.array(
      v.strictObject({
        id: v.string(),
        publisher: v.string(),
        title: v.string(),
        language: v.picklist(['en', 'zh', 'other']),
        date: v.nullable(PartialDate),
        falling: FallingAnswer,
      }),
    ),
  }),
  claims: v.strictObject({
    total: v.number(),
    bearing: v.number(),
    ranked: v.array(v.strictObject({ id: v.string(), falling: FallingAnswer })),
  }),
  labels: v.record(v.string(), v.strictObject({ label: RichText, status: v.picklist(STATUSES) })),
  /** Safe sentences by "company/acme/id". */
  sentences: v.record(v.string(), v.strictObject({ text: RichText, owner: v.string() })),
  checks: v.record(v.string(), RichText),
})
export type FallingAnswer = v.InferOutput<typeof FallingAnswer>
export type LoadBearingAnswer = v.InferOutput<typeof LoadBearingAnswer>
