import * as v from 'valibot'
import { UNITS } from './vocabulary.ts'

/** Slug: lower-case words, digits and hyphens; never reused for another thing. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'))
/** A reference to a number of a claim: `claim-id`, or `claim-id.key` for one of its further quantities. */
export const ClaimRef = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/, 'a claim reference is claim-id or claim-id.key'))
/** Calendar date of any precision: 2025, 2025-Q3, 2025-10 or 2025-10-28. The form is the precision. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD'),
  v.check((s) => s.length < 10 || new Date(`${s}T00:00:00Z`).toISOString().startsWith(s), 'there is no such day'),
)

/** Whether a text is a partial date: year, quarter, month or day, and a day that exists. */
export const isPartialDate = (text: string): boolean => v.is(PartialDate, text)
/** ISO 3166-1 alpha-2, or WLD for the world. CN is mainland China unless said otherwise. */
export const Country = v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|WLD)$/, 'a country is an ISO 3166-1 alpha-2 code, or WLD'))
/** An absolute address with http or https. */
export const HttpUrl = v.pipe(
  v.string(),
  v.check((s) => /^https?:\/\/[^\s]+$/.test(s), 'a link is http or https'),
)
/** A text that is not empty. */
export const Text = v.pipe(v.string(), v.minLength(1, 'text is empty'))
/** A unit of the closed list (vocabulary.ts). */
export const UnitSchema = v.picklist(UNITS)

/** A number with its unit. `low`/`high` are the ends of a reported range or interval, in the same unit. */
export const Quantity = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  unit: UnitSchema,
  low: v.optional(v.pipe(v.number(), v.finite())),
  high: v.optional(v.pipe(v.number(), v.finite())),
  /** How the speaker put it: an exact figure when absent. */
  hedge: v.optional(v.picklist(['about', 'at-least', 'at-most', 'over', 'under', 'up-to', 'nearly'])),
})
export type Quantity = v.InferOutput<typeof Quantity>
