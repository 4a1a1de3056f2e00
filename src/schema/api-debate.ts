import * as v from 'valibot'
import { PageRestsAnswer } from './page-rests.ts'
import { SearchLog } from './api-narratives.ts'
import { ClaimSummary } from './claim-summary.ts'
import { RichText } from './rich-text.ts'
import * as words from './vocabulary.ts'

/** One side of a question: its best claims, the strongest thing recorded against them, and what would settle it. */
export const DebateSideAnswer = v.strictObject({
  total: v.number(),
  selfReported: v.number(),
  forecasts: v.number(),
  best: v.array(v.string()),
  objection: v.nullable(v.strictObject({ claim: v.string(), to: v.nullable(v.string()) })),
  /** `text`: the claim's own words; null: what moves any claim of its status. */
  settle: v.array(v.strictObject({ claim: v.string(), text: v.nullable(RichText) })),
})
/** One country on the sheet: what fits the story told about it, and what does not. */
export const DebateCountryAnswer = v.strictObject({
  country: v.string(),
  story: v.picklist(words.NARRATIVES),
  line: RichText,
  fits: DebateSideAnswer,
  doubts: DebateSideAnswer,
  /** What was looked for and not found. */
  notFound: v.nullable(SearchLog),
})
/** A question as a debate sheet: both sides for both countries. */
export const DebateAnswer = v.strictObject({
  id: v.string(),
  question: RichText,
  countries: v.array(DebateCountryAnswer),
  /** Sources on which the question's claims rest most. */
  rests: v.array(PageRestsAnswer),
  claims: v.record(v.string(), ClaimSummary),
})
/** The questions that have a sheet, in the order of the comparison. */
export const DebatesAnswer = v.strictObject({ debates: v.array(v.strictObject({ id: v.string(), question: RichText })) })

export type DebateSideAnswer = v.InferOutput<typeof DebateSideAnswer>
export type DebateCountryAnswer = v.InferOutput<typeof DebateCountryAnswer>
export type DebateAnswer = v.InferOutput<typeof DebateAnswer>
export type DebatesAnswer = v.InferOutput<typeof DebatesAnswer>
