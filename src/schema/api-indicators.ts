import * as v from 'valibot'
import { SourceAnswer } from './api.ts'
import { ClaimBrief, ClaimSummary, SpeakerAnswer, ValueAnswer } from './claim-summary.ts'
import { Coverage, COVERAGE_DIMENSIONS } from './coverage.ts'
import { Country, PartialDate, UnitSchema } from './primitives.ts'
import { RichText } from './rich-text.ts'
import { Verdict, VERDICTS } from './verdict.ts'
import * as words from './vocabulary.ts'

/** Answers of the screens that compare countries. */

/** One number of a pair: a claim with what a row and a file say of it. */
export const PairValue = v.strictObject({
  claim: v.string(),
  value: ValueAnswer,
  from: v.nullable(PartialDate),
  asOf: PartialDate,
  status: v.picklist(words.STATUSES),
  forecast: v.boolean(),
  /** The first value after a declared break of its series. */
  afterBreak: v.boolean(),
  speaker: SpeakerAnswer,
  credit: v.string(),
})

/** When the next value of a series is due, and whether it was overdue at the date of the dataset. */
export const NextDue = v.strictObject({ on: PartialDate, rule: v.picklist(words.DUE_RULES), overdue: v.boolean() })

/** One country's side of an indicator. `newest`: a later value than the one that is compared. `line`: for the small picture. */
export const PairSideAnswer = v.strictObject({
  series: v.string(),
  name: RichText,
  scope: v.nullable(v.string()),
  coverage: Coverage,
  used: PairValue,
  newest: v.nullable(PairValue),
  line: v.array(v.strictObject({ x: PartialDate, y: v.number(), forecast: v.boolean() })),
  breaks: v.array(PartialDate),
  nextDue: v.nullable(NextDue),
  /** Its documents: where they are published, else the copy that was read. */
  sources: v.array(v.strictObject({ title: v.string(), publisher: v.string(), url: v.nullable(v.string()) })),
})

/**
 * A document without which a value of the pair falls: which sides, and to what (null: no source left); `verdict`: the verdict then where it
 * is another one (`none`: there is no pair any more), else null.
 */
export const RowRests = v.strictObject({
  source: v.string(),
  publisher: v.string(),
  title: v.string(),
  language: v.picklist(['en', 'zh', 'other']),
  falls: v.array(v.strictObject({ country: v.picklist(['US', 'CN']), to: v.nullable(v.picklist(words.STATUSES)) })),
  verdict: v.nullable(v.picklist([...VERDICTS, 'none'])),
})

/** A measure in the list: both countries' values, null where there is no series, and whether they may be compared. */
export const IndicatorRow = v.strictObject({
  id: v.string(),
  theme: v.picklist(words.THEMES),
  unit: v.nullable(UnitSchema),
  name: RichText,
  definition: RichText,
  caveat: v.nullable(RichText),
  US: v.nullable(PairSideAnswer),
  CN: v.nullable(PairSideAnswer),
  verdict: v.nullable(Verdict),
  coverage: v.array(v.picklist(COVERAGE_DIMENSIONS)),
  rests: v.array(RowRests),
  /** What others say about comparing the two countries here. */
  comparing: v.array(v.strictObject({ claim: v.string(), speaker: v.string(), status: v.picklist(words.STATUSES), statement: RichText })),
})

/** Every measure with a series for the United States or China. */
export const IndicatorsAnswer = v.strictObject({ version: v.string(), asOf: PartialDate, indicators: v.array(IndicatorRow) })

/** A number known for a date, for transformations: a population, a gross domestic product. */
export const KnownAnswer = v.strictObject({ x: PartialDate, value: v.number(), claim: v.string() })
/** One indicator: the row, its documents, and values that contradict each other. */
export const IndicatorAnswer = v.strictObject({
  row: IndicatorRow,
  contested: v.array(v.array(ClaimSummary)),
  /** What may be divided by: people and gross domestic product, by country. */
  known: v.strictObject({
    people: v.record(v.string(), v.array(KnownAnswer)),
    gdp: v.record(v.string(), v.array(KnownAnswer)),
    /** Amounts freed of price changes have no share of a product in current prices. */
    prices: v.nullable(v.literal('constant')),
    /** The claims of what is divided by, and their documents. */
    claims: v.record(v.string(), ClaimBrief),
    sources: v.array(v.strictObject({ source: SourceAnswer, claims: v.array(v.string()) })),
  }),
  sources: v.array(SourceAnswer),
  /**
   * The countries that are drawn grey beside the two, by one rule for all measures, with the claim that the rule rests on; `without`: why
   * none of them is drawn here. Null where the dataset names none.
   */
  peers: v.nullable(
    v.strictObject({
      countries: v.array(Country),
      basis: v.string(),
      without: v.nullable(v.picklist(['apart', 'one-country', 'not-found'])),
    }),
  ),
})

export type PairValue = v.InferOutput<typeof PairValue>
export type PairSideAnswer = v.InferOutput<typeof PairSideAnswer>
export type RowRests = v.InferOutput<typeof RowRests>
export type IndicatorRow = v.InferOutput<typeof IndicatorRow>
export type IndicatorsAnswer = v.InferOutput<typeof IndicatorsAnswer>
export type IndicatorAnswer = v.InferOutput<typeof IndicatorAnswer>
