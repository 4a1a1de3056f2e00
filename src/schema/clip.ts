import * as v from 'valibot'
import { Id } from './primitives.ts'
import { STATUSES } from './vocabulary.ts'

/** Longest texts of a clip, in characters. */
export const MAX_CLIP = { words: 2000, note: 6000, tag: 40, tags: 20, context: 64 } as const

const Words = v.pipe(v.string(), v.maxLength(MAX_CLIP.words))
const Language = v.picklist(['en', 'zh-Hans', 'zh-Hant'])

/** A sentence by its words and what stands around them, so that it is found again after the page has changed elsewhere. */
export const QuoteAnchor = v.strictObject({ prefix: v.string(), exact: v.pipe(v.string(), v.minLength(1)), suffix: v.string() })

/** What was clipped, as it was then. */
export const ClipTarget = v.variant('kind', [
  /** `print`: the claim's fingerprint; `value`: as it was printed in the language of the clip. */
  v.strictObject({ kind: v.literal('claim'), id: Id, print: v.string(), status: v.picklist(STATUSES), value: v.nullable(v.string()) }),
  v.strictObject({ kind: v.literal('figure'), id: Id }),
  v.strictObject({ kind: v.literal('statement'), id: Id }),
  /** `page`: path of the app without language; `title`: of the page. */
  v.strictObject({ kind: v.literal('quote'), page: v.pipe(v.string(), v.startsWith('/')), title: v.string(), quote: QuoteAnchor }),
])

/** A clip of the notebook: what was saved, with the reader's note and tags. */
export const Clip = v.strictObject({
  target: ClipTarget,
  /** Its words when it was clipped. */
  words: Words,
  language: Language,
  /** Version of the dataset; null when it was not known. */
  dataset: v.nullable(v.string()),
  /** Day by the reader's clock. */
  on: v.string(),
  note: v.pipe(v.string(), v.maxLength(MAX_CLIP.note)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_CLIP.tag))), v.maxLength(MAX_CLIP.tags)),
  /** Its place in the reader's order, ascending. */
  place: v.number(),
})
export type QuoteAnchor = v.InferOutput<typeof QuoteAnchor>
export type ClipTarget = v.InferOutput<typeof ClipTarget>
export type Clip = v.InferOutput<typeof Clip>
