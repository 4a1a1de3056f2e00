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

/**
 * The day by which claims are sorted as "newest": when they became known. A month or a year counts as its first day, so that none lies in
 * the future.
 */
export const saidDay = (claim: { knownFrom: string | null; asOf: string }): number => firstDay(claim.knownFrom ?? claim.asOf)

/** Most recently said or published first (or last). Equal ones keep the order of the data in both directions. */
function bySaid({ claims }: Ledger, descending: boolean): Uint32Array {
  const said = Uint32Array.from(claims, saidDay)
  const sign = descending ? -1 : 1
  return Uint32Array.from(said.keys()).sort((a, b) => sign * ((said[a] ?? 0) - (said[b] ?? 0)) || a - b)
}

/** Key of a claim that has nothing in a column. */
const BLANK = 0xffffffff

/** Rank of each claim's text: equal texts have equal ranks. Each different text is compared once. */
function ranks({ claims, language }: Ledger, textOf: (claim: LedgerClaim) => string): Uint32Array {
  const texts = claims.map(textOf)
  const compare = new Intl.Collator(language, { numeric: true }).compare
  const sorted = [...new Set(texts)].sort(compare)
  const rank = new Map(sorted.map((text, i) => [text, text === '' ? BLANK : i]))
  return Uint32Array.from(texts, (text) => rank.get(text) ?? BLANK)
}

function keys(ledger: Ledger, column: Column): Uint32Array {
  if (column === 'date') return Uint32Array.from(ledger.claims, (c) => lastDay(c.asOf))
  if (column === 'status') return Uint32Array.from(ledger.claims, (c) => STATUSES.indexOf(c.status))
  return ranks(ledger, TEXT[column])
}

/**
 * Positions of a list in the order of their keys, ascending or descending. Blanks come last in both directions, and equal keys keep the
 * order of the list.
 * @param list the positions to sort
 */
export function sortedBy(list: Uint32Array, keyOf: (item: number) => number, descending: boolean): Uint32Array {
  const sign = descending ? -1 : 1
  const place = new Uint32Array(list.reduce((most, item) => Math.max(most, item), 0) + 1)
  list.forEach((item, i) => {
    place[item] = i
  })
  return Uint32Array.from(list).sort((a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)]
    if (keyA !== keyB) return keyA === BLANK ? 1 : keyB === BLANK ? -1 : sign * (keyA - keyB)
    return (place[a] ?? 0) - (place[b] ?? 0)
  })
}

/** All claims in the order of a column: equal ones newest first, blanks last. The order is kept, so that a filter only walks through it. */
export function orderBy(ledger: Ledger, sort: Exclude<Sort, 'match'>, descending: boolean): Uint32Array {
  const name = `${sort} ${descending}`
  const known = ledger.orders.get(name)
  if (known) return known
  const order = sort === 'said' ? bySaid(ledger, descending) : columnOrder(ledger, sort, descending)
  ledger.orders.set(name, order)
  return order
}

function columnOrder(ledger: Ledger, column: Column, descending: boolean): Uint32Array {
  const key = keys(ledger, column)
  return sortedBy(orderBy(ledger, 'said', true), (claim) => key[claim] ?? BLANK, descending)
}
