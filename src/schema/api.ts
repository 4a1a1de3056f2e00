import * as v from 'valibot'
import { ClaimBrief, ClaimLine, ClaimSummary, ValueAnswer } from './claim-summary.ts'
import { Copy, Original } from './content.ts'
import { FIGURE_KINDS, FIGURE_THEMES, FigureSpec } from './figure-spec.ts'
import { Country, PartialDate } from './primitives.ts'
import { RichText } from './rich-text.ts'
import * as words from './vocabulary.ts'

/**
 * Answers of the API, per language: GET {base}/api/v1/{locale}/{resource}.json.
 * Wording is resolved to RichText, numbers are formatted for the language and also given as quantities.
 */

export const SourceAnswer = v.strictObject({
  id: v.string(),
  publisher: v.string(),
  organisation: v.string(),
  title: v.string(),
  language: v.picklist(['en', 'zh', 'other']),
  date: v.nullable(PartialDate),
  original: v.nullable(Original),
  copy: v.nullable(Copy),
  locator: v.nullable(v.string()),
  documentType: v.picklist(words.DOCUMENT_TYPES),
  credible: v.boolean(),
  retrievedOn: v.nullable(PartialDate),
})

/** Declared arithmetic with every step worked out. */
export const CheckAnswer = v.strictObject({
  id: v.string(),
  label: RichText,
  operation: v.picklist([...words.CHECK_OPERATIONS, 'count', 'index', 'per-head']),
  /** The steps in figures, e.g. 30,000 ÷ 350,000 = 8.6%, each number naming its claim. */
  steps: RichText,
  result: ValueAnswer,
  inputs: v.array(v.string()),
  /** The least solid status among the inputs. */
  status: v.picklist(words.STATUSES),
})

/** An entry of a claim's history, with its reason in the words of the language. */
export const HistoryAnswer = v.strictObject({
  on: PartialDate,
  kind: v.picklist(words.HISTORY_KINDS),
  status: v.nullable(v.picklist(words.STATUSES)),
  value: v.nullable(ValueAnswer),
  text: RichText,
})

/** What the article says about a thing: its statement, paraphrased and attributed. Null: the article does not mention it. */
export const Told = v.nullable(v.strictObject({ statement: v.string(), text: RichText }))

/** Everything on a claim: what its panel and its page show. */
export const ClaimAnswer = v.strictObject({
  claim: ClaimSummary,
  told: Told,
  note: v.nullable(RichText),
  wouldChange: v.nullable(RichText),
  sources: v.array(v.strictObject({ ...SourceAnswer.entries, relation: v.picklist(words.RELATIONS) })),
  /** Organisations the sources trace back to: one origin means self-reported, however many documents. */
  origins: v.array(v.strictObject({ organisation: v.string(), name: v.string(), documents: v.number() })),
  /** The most solid status its sources would allow. */
  mostSolid: v.picklist(words.STATUSES),
  /** Claims beside it, in one line each; all that is known of them is their own answer. */
  for: v.array(ClaimLine),
  against: v.array(ClaimLine),
  disputes: v.array(ClaimLine),
  related: v.array(ClaimLine),
  checks: v.array(CheckAnswer),
  search: v.nullable(v.strictObject({ on: PartialDate, places: v.array(v.string()) })),
  history: v.array(HistoryAnswer),
  /** What falls when this claim is taken away: safe sentences, strongest items of cells, verdicts, computed numbers. */
  rests: v.strictObject({
    sentences: v.number(),
    cells: v.number(),
    verdicts: v.number(),
    checks: v.number(),
    /** The other way round: documents without which this claim itself falls, and what to (null: no source left). */
    without: v.array(v.strictObject({ source: v.string(), publisher: v.string(), to: v.nullable(v.picklist(words.STATUSES)) })),
  }),
  usedIn: v.array(
    v.strictObject({ kind: v.picklist(['figure', 'question', 'company', 'article', 'policy', 'term']), id: v.string(), label: v.string() }),
  ),
  series: v.nullable(
    v.strictObject({
      id: v.string(),
      name: RichText,
      definition: RichText,
      note: v.nullable(RichText),
      /** When the next value is due, and whether it was overdue at the date of the dataset; null when none is expected. */
      nextDue: v.nullable(v.strictObject({ on: PartialDate, overdue: v.boolean() })),
    }),
  ),
})

/** A figure with its words in one language and everything its tabs, tooltips and exports show. */
export const FigureAnswer = v.strictObject({
  spec: FigureSpec,
  title: RichText,
  /** Measure, unit, place, period. */
  subtitle: RichText,
  /** What the figure shows, in two or three sentences, for those who do not see it. */
  summary: RichText,
  caveat: v.nullable(RichText),
  told: Told,
  labels: v.record(v.string(), RichText),
  claims: v.record(v.string(), ClaimBrief),
  checks: v.record(v.string(), CheckAnswer),
  sources: v.array(v.strictObject({ source: SourceAnswer, claims: v.array(v.string()) })),
  /** Content hash of the dataset, printed on everything that leaves the page. */
  version: v.string(),
  asOf: PartialDate,
})

/** A figure in the gallery's list. */
export const FigureListItem = v.strictObject({
  id: v.string(),
  kind: v.picklist(FIGURE_KINDS),
  theme: v.picklist(FIGURE_THEMES),
  title: RichText,
  subtitle: RichText,
  countries: v.array(Country),
  companies: v.array(v.string()),
  search: v.string(),
  /** Names what its plots show, so that the picture of its card is found in the page (domain/content-key.ts). */
  picture: v.string(),
})

export type SourceAnswer = v.InferOutput<typeof SourceAnswer>
export type CheckAnswer = v.InferOutput<typeof CheckAnswer>
export type HistoryAnswer = v.InferOutput<typeof HistoryAnswer>
export type Told = v.InferOutput<typeof Told>
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswer>
export type FigureAnswer = v.InferOutput<typeof FigureAnswer>
export type FigureListItem = v.InferOutput<typeof FigureListItem>
