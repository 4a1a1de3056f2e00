import { plainText, type RichText } from '#schema/rich-text.ts'
import { withValue } from '../claim-then.ts'
import { standingAt, valueAt } from '../known-at.ts'
import { changeBetween } from '#domain/change-between.ts'
import { snippet, spansOf } from '../search/highlight.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerQuery, LedgerRow } from './query.ts'
import { daysOf } from './standing.ts'

/** Rows for the claims with these ordinals; unknown ordinals are left out. `matched`: what the search met. */
export function rowsFor(
  ledger: Ledger,
  ordinals: ArrayLike<number>,
  query: Pick<LedgerQuery, 'known' | 'since'>,
  matched: readonly string[],
): LedgerRow[] {
  const { known, since } = daysOf(query)
  const terms = new Set(matched)
  return Array.from(ordinals, (i) => ledger.claims[i]).flatMap((claim): LedgerRow[] => {
    if (!claim) return []
    const standing = known === null ? null : standingAt(claim, known)
    const isNow = standing === null || !standing.known
    // Words in the row itself are marked there. A snippet of the note or sources is shown only when the row has none.
    const shown = [plainText(claim.label), plainText(claim.statement), claim.speaker.name, claim.credit]
    const told = terms.size === 0 || shown.some((text) => spansOf(text, terms, ledger.fold).length > 0)
    return [
      {
        claim,
        valueThen: known === null ? null : (valueAt(claim.known, known) ?? null),
        status: isNow ? claim.status : standing.status,
        withdrawn: isNow ? claim.known.at(-1)?.kind === 'withdrawn' : standing.withdrawn,
        change: known === null || since === null ? null : changeBetween(claim, since, known),
        snippet: told ? null : snippet(claim.text, terms, ledger.fold),
      },
    ]
  })
}

/** The claim's statement, with the value that stood on the day asked for in place of a later one. */
export const statementThen = ({ claim, valueThen }: Pick<LedgerRow, 'claim' | 'valueThen'>): RichText =>
  valueThen === null ? claim.statement : withValue(claim.statement, claim, valueThen)
