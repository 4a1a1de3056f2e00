import type { LedgerClaim } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { firstDay, lastDay } from '../partial-date.ts'
import type { Ledger } from './ledger.ts'
import type { Sort } from './query.ts'

type Column = Exclude<Sort, 'match' | 'said'>

const TEXT: Record<Exclude<Column, 'date' | 'status'>, (claim: LedgerClaim) => string> = {
  label: (c) => plainText(c.label),
  country: (c) => c.country,
  company: (c) => c.company ?? '',
  speaker: (c) => c.speaker.name,
  source: (c) => c.credit,
}

/** Day by which claims are "newest": when they became known. Of a month or a year its beginning, so that it does not run ahead of today. */
export const saidDay = (claim: { knownFrom: string | null; asOf: string }): number => firstDay(claim.knownFrom ?? claim.asOf)

/** Most recently said or published first; what stands first in the data stands first among equals. */
function newestFirst({ claims }: Ledger): Uint32Array {
  const said = Uint32Array.from(claims, saidDay)
  return Uint32Array.from(said.keys()).sort((a, b) => (said[b] ?? 0) - (said[a] ?? 0) || a - b)
}

/** Rank of each claim's text: equal texts have equal ranks. Each different text is compared once. */
function ranks({ claims, language }: Ledger, textOf: (claim: LedgerClaim) => string): Uint32Array {
  const texts = claims.map(textOf)
  const compare = new Intl.Collator(language, { numeric: true }).compare
  // What has no text comes after all that has.
  const sorted = [...new Set(texts)].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)))
  const rank = new Map(sorted.map((text, i) => [text, i]))
  return Uint32Array.from(texts, (text) => rank.get(text) ?? 0)
}

function keys(ledger: Ledger, column: Column): Uint32Array {
  if (column === 'date') return Uint32Array.from(ledger.claims, (c) => lastDay(c.asOf))
  if (column === 'status') return Uint32Array.from(ledger.claims, (c) => STATUSES.indexOf(c.status))
  return ranks(ledger, TEXT[column])
}

/**
 * All claims in the order of a column, ascending; equal ones newest first. Kept for the next time: a filter then only walks it.
 * The days on which claims were said are kept newest first, because that is how they are read.
 */
export function orderBy(ledger: Ledger, sort: Exclude<Sort, 'match'>): Uint32Array {
  const known = ledger.orders.get(sort)
  if (known) return known
  const newest = ledger.orders.get('said') ?? newestFirst(ledger)
  ledger.orders.set('said', newest)
  if (sort === 'said') return newest
  const key = keys(ledger, sort)
  const place = new Uint32Array(newest.length)
  newest.forEach((claim, i) => {
    place[claim] = i
  })
  const order = Uint32Array.from(newest).sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0))
  ledger.orders.set(sort, order)
  return order
}
