import { useCallback, useMemo } from 'react'
import { useSearchInTurn, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { localDay } from '#domain/local-day.ts'
import type { LedgerQuery } from '#domain/ledger/query.ts'
import { defaultSort, type EvidenceSearch, readEvidenceSearch, writeLook, writeQuery } from '#url/evidence-search.ts'

/** The parts of a query that are to change. */
export type QueryChange = Partial<LedgerQuery>

/** Applies a change. Starting or ending a search also sets its usual order, unless the reader chose one. */
export function changed(query: LedgerQuery, change: QueryChange): LedgerQuery {
  const next = { ...query, ...change }
  const before = defaultSort(query.text)
  const wasUsual = query.sort === before.sort && query.descending === before.descending
  return change.text !== undefined && change.sort === undefined && (wasUsual || next.sort === 'match')
    ? { ...next, ...defaultSort(next.text) }
    : next
}

/** A change of the query, or a function from the present query to a change. */
export type SetQuery = (change: QueryChange | ((query: LedgerQuery) => QueryChange), options?: { replace?: boolean }) => void
type Look = Pick<EvidenceSearch, 'columns' | 'density'>
type Ledger = {
  search: EvidenceSearch
  /** `replace` while a search is being typed, so that Back does not go letter by letter. */
  setQuery: SetQuery
  setLook: (change: Partial<Look>) => void
}

/** The claim panel and the lens are in the address too, but the ledger does not depend on them. */
function ownPart(search: string): string {
  const params = new URLSearchParams(search)
  params.delete('claim')
  params.delete('lens')
  return params.toString()
}

/** What the address asks of the ledger, and how to change it. */
export function useEvidenceSearch(): Ledger {
  const setSearch = useSetSearch()
  const own = useSearchInTurn(ownPart)
  const search = useMemo(() => readEvidenceSearch(new URLSearchParams(own), localDay(new Date())), [own])
  // Changes start from the address as it is by then, not as it was drawn: of two quick clicks neither is lost. What was clicked shows so
  // first; the address is a task of its own, so that neither holds up the page for long.
  const setQuery = useCallback<SetQuery>(
    (change, options) => {
      setTimeout(() =>
        setSearch((now) => {
          const { query } = readEvidenceSearch(new URLSearchParams(now))
          return writeQuery(changed(query, typeof change === 'function' ? change(query) : change))
        }, options),
      )
    },
    [setSearch],
  )
  const setLook = useCallback(
    (change: Partial<Look>) =>
      setSearch(
        (now) => {
          const { columns, density } = readEvidenceSearch(new URLSearchParams(now))
          return writeLook({ columns, density, ...change })
        },
        { replace: true },
      ),
    [setSearch],
  )
  return { search, setQuery, setLook }
}
