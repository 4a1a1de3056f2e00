import * as v from 'valibot'
import { Country, PartialDate, Quantity } from './primitives.ts'
import { RichText } from './rich-text.ts'
import * as words from './vocabulary.ts'

/** A value as shown: `text` with scale and symbol, `full` with the thing counted ("30,000 jobs"). */
export const ValueAnswer = v.strictObject({ text: v.string(), full: v.string(), quantity: Quantity })

/** A speaker with name and role in the language; `role` is null where it is not recorded. */
export const SpeakerAnswer = v.strictObject({
  id: v.string(),
  name: v.string(),
  role: v.nullable(v.string()),
  kind: v.picklist(words.SPEAKER_KINDS),
})

/** What lists, cards, figures and search show of a claim. */
export const ClaimSummary = v.strictObject({
  id: v.string(),
  country: Country,
  scope: v.nullable(v.string()),
  company: v.nullable(v.string()),
  indicator: v.nullable(v.string()),
  label: RichText,
  statement: RichText,
  value: v.nullable(ValueAnswer),
  from: v.nullable(PartialDate),
  asOf: PartialDate,
  saidOn: v.nullable(PartialDate),
  speaker: SpeakerAnswer,
  aboutItself: v.boolean(),
  /** All sources trace to the speaker's own organisation. */
  selfReported: v.boolean(),
  forecast: v.boolean(),
  status: v.picklist(words.STATUSES),
  coding: v.strictObject({ replacement: v.picklist(words.CODINGS), empowerment: v.picklist(words.CODINGS) }),
  mechanism: v.array(v.picklist(words.MECHANISMS)),
  attribution: v.nullable(v.picklist(words.ATTRIBUTIONS)),
  /** Types of its documents, without repeats. */
  documentTypes: v.array(v.picklist(words.DOCUMENT_TYPES)),
  /** First source, as the one-line credit: publisher and date. */
  credit: v.string(),
  /** Series this claim is a point of. */
  point: v.nullable(v.string()),
})

/** What figures and the comparison need of a claim: enough for tables, tips, exports and the comparability of two points. */
export const ClaimBrief = v.pick(ClaimSummary, [
  'id',
  'country',
  'scope',
  'company',
  'indicator',
  'label',
  'value',
  'from',
  'asOf',
  'speaker',
  'status',
  'forecast',
  'credit',
])

/** What one line beside a statement shows of a claim: its value, what it is, its status, who says so and as of when. */
export const ClaimLine = v.strictObject({
  id: v.string(),
  country: Country,
  label: RichText,
  /** The value with the thing counted ("30,000 jobs"). */
  value: v.nullable(v.string()),
  asOf: PartialDate,
  speaker: v.string(),
  status: v.picklist(words.STATUSES),
})

export type ValueAnswer = v.InferOutput<typeof ValueAnswer>
export type SpeakerAnswer = v.InferOutput<typeof SpeakerAnswer>
export type ClaimSummary = v.InferOutput<typeof ClaimSummary>
export type ClaimLine = v.InferOutput<typeof ClaimLine>
export type ClaimBrief = v.InferOutput<typeof ClaimBrief>
