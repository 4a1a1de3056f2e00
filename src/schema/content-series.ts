import * as v from 'valibot'
import { Coverage, TIMINGS } from './coverage.ts'
import { Country, Id, PartialDate, UnitSchema } from './primitives.ts'
import { SearchLog } from './company-case.ts'
import * as words from './vocabulary.ts'
import { SourceUse } from './content.ts'

/** A point of a series. What it does not say itself it takes from the series. */
export const SeriesPoint = v.strictObject({
  asOf: PartialDate,
  value: v.pipe(v.number(), v.finite()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  status: v.optional(v.picklist(words.STATUSES)),
  sources: v.optional(v.array(SourceUse)),
  forecast: v.optional(v.boolean()),
  /** The full claim that already states this point, when there is one. */
  claim: v.optional(Id),
})

/** A declared change of what a series counts. */
export const SeriesBreak = v.strictObject({
  id: Id,
  /** The change lies between the point before and the point at this date. */
  at: PartialDate,
  kind: v.picklist(words.BREAK_KINDS),
  claims: v.optional(v.array(Id), []),
})

/** Points of one measure for one place or company; each point is a claim with the defaults given here. */
export const Series = v.strictObject({
  id: Id,
  indicator: Id,
  country: Country,
  scope: v.nullable(Id),
  company: v.nullable(Id),
  unit: UnitSchema,
  coverage: v.optional(Coverage, {}),
  speaker: Id,
  aboutItself: v.boolean(),
  status: v.picklist(words.STATUSES),
  sources: v.pipe(v.array(SourceUse), v.minLength(1)),
  points: v.array(SeriesPoint),
  breaks: v.optional(v.array(SeriesBreak), []),
  /**
   * When the next value is due; null for a study that is not repeated, or a series that was stopped. `rule` says how the date is known:
   * from the publisher's calendar, or from the rhythm and the delay of the last values, of which `source` is the newest.
   */
  nextDue: v.optional(v.nullable(v.strictObject({ on: PartialDate, rule: v.picklist(words.DUE_RULES), source: v.optional(Id) })), null),
  /** Dates inside the range for which no value was found. */
  missing: v.optional(v.array(PartialDate), []),
  search: v.optional(SearchLog),
})

export const Indicator = v.strictObject({
  id: Id,
  theme: v.picklist(words.THEMES),
  /** Null for a measure in different currencies by company. */
  unit: v.nullable(UnitSchema),
  /** How the measure lies in time; left out where that is not recorded. */
  timing: v.optional(v.picklist(TIMINGS)),
  /** Whether US and CN series share one definition. */
  sameDefinition: v.boolean(),
  /** Set where the method reaches one of the countries less fully than the other; the caveat says how. */
  reach: v.optional(v.literal('uneven')),
  /** Set for amounts of money that are freed of price changes: they are no share of a product in current prices. */
  prices: v.optional(v.literal('constant')),
  /** Claims that say something about comparing: a publisher's own warning, who is counted. */
  comparing: v.optional(v.array(Id)),
  series: v.array(Id),
})
export type SeriesPoint = v.InferOutput<typeof SeriesPoint>
export type SeriesBreak = v.InferOutput<typeof SeriesBreak>
export type Series = v.InferOutput<typeof Series>
export type Indicator = v.InferOutput<typeof Indicator>
