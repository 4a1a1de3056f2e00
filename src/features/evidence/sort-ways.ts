import { type Sort, SORTS } from '#domain/ledger/query.ts'

/** An order of the list and its direction. */
export type SortWay = { sort: Sort; descending: boolean }

/** Orders that begin in descending order: dates newest first, words from A. */
export const startsDescending = (sort: Sort): boolean => sort === 'date' || sort === 'said'

/** The orders that a reader can choose, each in both directions; the best match, which has one direction, only while something is searched for. */
export const sortWays = (text: string): SortWay[] =>
  SORTS.filter((sort) => sort !== 'match' || text !== '').flatMap((sort): SortWay[] =>
    sort === 'match'
      ? [{ sort, descending: false }]
      : [startsDescending(sort), !startsDescending(sort)].map((descending) => ({ sort, descending })),
  )

/** An order as the value of an option. */
export const wayId = ({ sort, descending }: SortWay): string => `${descending ? '-' : ''}${sort}`

/** The order that an option stands for; null for none. */
export function wayOf(id: string): SortWay | null {
  const descending = id.startsWith('-')
  const sort = SORTS.find((s) => s === (descending ? id.slice(1) : id))
  return sort === undefined ? null : { sort, descending }
}

/** The order after a press on a column's head: the other way round where the list has that order already. */
export const pressedHead = (sort: Sort, now: SortWay): SortWay => ({
  sort,
  descending: now.sort === sort ? !now.descending : startsDescending(sort),
})
