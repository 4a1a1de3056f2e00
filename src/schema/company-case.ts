import * as v from 'valibot'
import { Id, PartialDate, Text } from './primitives.ts'
import * as words from './vocabulary.ts'

/** When and where something was looked for. A place is recorded in English, a query as it was typed. */
export const SearchLog = v.strictObject({ on: PartialDate, places: v.array(Text) })

/** A number of a case: "claim:id", "claim:id.key" or "check:id". */
export const NumberRef = v.pipe(v.string(), v.regex(/^(?:claim|check):[a-z0-9-]+(?:\.[a-z0-9-]+)?$/, 'claim:id, claim:id.key or check:id'))

/** One of the four numbers of a case, as recorded. */
export const CaseNumber = v.strictObject({
  id: v.picklist(words.CASE_NUMBERS),
  /** Set when there is no number, with where it was looked for, if it was. */
  blank: v.optional(v.strictObject({ kind: v.picklist(['not-found', 'not-disclosed']), search: v.optional(SearchLog) })),
  /** Values drawn to one scale below the number: the ends of a range, or bars. */
  picture: v.optional(v.strictObject({ kind: v.picklist(['range', 'bars']), values: v.pipe(v.array(NumberRef), v.minLength(2)) })),
})

/** The first screen of a company: the line, what was said about the reason, cuts and hires on the same time axis, four numbers. */
export const CompanyCase = v.strictObject({
  /** Series drawn where the headcount has fewer than two points. */
  otherSeries: v.optional(Id),
  /** Statements about the reason. Their lane follows from the attribution of the claim. `thread`: the line that joins them in order of time. */
  said: v.optional(v.array(v.strictObject({ claim: Id, thread: v.optional(v.boolean(), false) })), []),
  /** Cuts and hires, drawn by their size. `planned`: not carried out when it was said. */
  moves: v.optional(v.array(v.strictObject({ claim: Id, kind: v.picklist(['cut', 'hire']), planned: v.optional(v.boolean(), false) })), []),
  numbers: v.optional(v.array(CaseNumber), []),
  /** The sentences that stand beside the picture. */
  say: v.optional(v.strictObject({ safe: Id, unsafe: Id })),
})

export type SearchLog = v.InferOutput<typeof SearchLog>
export type CaseNumber = v.InferOutput<typeof CaseNumber>
