import * as v from 'valibot'
import { STATUSES } from './vocabulary.ts'

/** A source on which a page rests, and what falls there without it: claims by what they fall to (null: no source left), safe sentences. */
export const PageRestsAnswer = v.strictObject({
  source: v.string(),
  publisher: v.string(),
  title: v.string(),
  language: v.picklist(['en', 'zh', 'other']),
  claims: v.array(v.strictObject({ to: v.nullable(v.picklist(STATUSES)), count: v.number() })),
  sentences: v.number(),
})
export type PageRestsAnswer = v.InferOutput<typeof PageRestsAnswer>
