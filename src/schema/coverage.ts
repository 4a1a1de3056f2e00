import * as v from 'valibot'
import { Country, Id } from './primitives.ts'

/**
 * Whom or what a number covers, as far as the source says. A dimension that is not recorded is left out, never guessed. `age` is written
 * as in "15-24" or "16+".
 */
export const Coverage = v.strictObject({
  area: v.optional(v.picklist(['national', 'urban', 'region'])),
  age: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}(-\d{1,2}|\+)$/))),
  students: v.optional(v.picklist(['with', 'without'])),
  people: v.optional(v.picklist(['all', 'adults-online', 'employees', 'users-ever', 'users-now'])),
  firms: v.optional(v.picklist(['all', 'employers', 'large', 'respondents'])),
  funding: v.optional(v.picklist(['private', 'private-and-state'])),
})
export type Coverage = v.InferOutput<typeof Coverage>
export const COVERAGE_DIMENSIONS = ['area', 'age', 'students', 'people', 'firms', 'funding'] as const satisfies readonly (keyof Coverage)[]
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number]

/** How a measure lies in time: at a date (staff at the year's end), over a period (robots installed in a year), or a mean over one. */
export const TIMINGS = ['at-date', 'over-period', 'average'] as const
export type Timing = (typeof TIMINGS)[number]

/**
 * Countries drawn grey beside the two that are compared: the same for every measure, wherever its publisher gives them for the same years.
 * `basis`: the claim that puts them in this order.
 */
export const Peers = v.strictObject({ countries: v.array(Country), basis: Id })
