import * as v from 'valibot'
import { Text } from './primitives.ts'

/**
 * Resolved wording: literal text, and pieces that carry where a number comes from.
 * `claim`: id of the claim a number belongs to; `check`: id of the declared arithmetic behind it (then `claim` is its first input);
 * `date`: machine-readable date; `term`: id of a term of the glossary, marked where it is first used.
 * `exact` spells a shortened number in full digits (3万 → 30,000).
 */
export const RichPiece = v.union([
  v.string(),
  v.strictObject({ text: Text, claim: v.string(), exact: v.optional(v.string()) }),
  v.strictObject({ text: Text, check: v.string(), claim: v.string(), exact: v.optional(v.string()) }),
  v.strictObject({ text: Text, date: v.string() }),
  v.strictObject({ text: Text, term: v.string() }),
])
/** Resolved wording, piece by piece. */
export const RichText = v.array(RichPiece)
export type RichPiece = v.InferOutput<typeof RichPiece>
export type RichText = v.InferOutput<typeof RichText>

/** The words alone. */
export const plainText = (rich: RichText): string => rich.map((p) => (typeof p === 'string' ? p : p.text)).join('')
