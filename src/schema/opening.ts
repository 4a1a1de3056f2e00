import * as v from 'valibot'
import { ClaimRef, Country, Id, PartialDate, Text } from './primitives.ts'

/** The opening of the comparison: rows of paired pictures, each cell with what the article says and with what is found. */

/** Columns over time · dots (people) · one bar from the spine · bars of one measure · numbers alone · words alone. */
export const PICTURE_KINDS = ['columns', 'dots', 'bar', 'measures', 'numbers', 'words'] as const
/**
 * What a mark is in its picture: `found` is the usual one; `said` is the article's own number, an outline. In dots, marks lie inside
 * each other from small to large unless they are `gone` (left the count), `added` (last to come, inside the smallest) or `total` (words only).
 */
export const MARK_ROLES = ['found', 'said', 'gone', 'added', 'total'] as const

/** A mark of a picture: what it is, and the number it draws. */
export const OpeningMark = v.strictObject({
  id: Id,
  /** A claim's value or a declared check; null where a number was looked for and not found. */
  number: v.nullable(v.union([v.strictObject({ claim: ClaimRef }), v.strictObject({ check: Id })])),
  role: v.optional(v.picklist(MARK_ROLES), 'found'),
})

/** A picture of a cell: its kind and its marks. */
export const OpeningPicture = v.strictObject({ kind: v.picklist(PICTURE_KINDS), marks: v.array(OpeningMark) })

/** One country's side of a row, as recorded. */
export const OpeningCell = v.strictObject({
  /** The article's version, and the statement of the article that it draws. */
  told: v.strictObject({ ...OpeningPicture.entries, statement: Id }),
  evidence: v.strictObject({
    ...OpeningPicture.entries,
    /** The claims behind the sentence that may be said. */
    claims: v.array(Id),
    /** Where a number was looked for, when there is none. */
    search: v.optional(v.strictObject({ on: PartialDate, places: v.array(Text) })),
  }),
})

/** A row: one pair, with the two claims whose comparability is judged. `since`: start of a change that both span. `comparing`: what somebody
 * else says about comparing the two countries here. */
export const OpeningRow = v.strictObject({
  id: Id,
  order: v.number(),
  cells: v.record(Country, OpeningCell),
  pair: v.strictObject({ claims: v.strictTuple([Id, v.nullable(Id)]), since: v.optional(PartialDate), comparing: v.optional(Id) }),
})

const PictureWording = v.strictObject({
  /** In large type, where the picture is words. */
  headline: v.optional(Text),
  note: v.optional(Text),
  marks: v.optional(v.record(Id, Text), {}),
  /** The article's sentence, attributed; or the sentence that may be said. */
  sentence: Text,
})

/** The words of a row in one language. */
export const OpeningWording = v.strictObject({
  label: Text,
  /** What is drawn, in the unit of the picture. */
  measure: Text,
  cells: v.record(v.string(), v.strictObject({ told: PictureWording, evidence: PictureWording })),
})

export type MarkRole = (typeof MARK_ROLES)[number]
export type OpeningMark = v.InferOutput<typeof OpeningMark>
export type OpeningPicture = v.InferOutput<typeof OpeningPicture>
export type OpeningCell = v.InferOutput<typeof OpeningCell>
export type OpeningRow = v.InferOutput<typeof OpeningRow>
export type OpeningWording = v.InferOutput<typeof OpeningWording>
