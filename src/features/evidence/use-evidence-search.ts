import { useCallback, useMemo } from 'react'
import { usePage, useSetSearch } from '#blocks/navigation.tsx'
import type { LedgerQuery } from '#domain/ledger/query.ts'
import { defaultSort, type EvidenceSearch, readEvidenceSearch, writeLook, writeQuery } from '#url/evidence-search.ts'

export type QueryChange = Partial<LedgerQuery>

/** Applies a change. Starting or ending a search brings the order that goes with it, unless one was chosen. */
export function changed(query: LedgerQuery, change: QueryChange): LedgerQuery {
  const next = { ...query, ...change }
  const before = defaultSort(query.text)
  const wasUsual = query.sort === before.sort && query.descending === before.descending
  return change.text !== undefined && change.sort === undefined && (wasUsual || next.sort === 'match') ? { ...next, ...defaultSort(next.text) } : next
}

type Ledger = {
  search: EvidenceSearch
  /** Changes what is asked; `replace` for a search still being typed, so that Back does not go letter by letter. */
  setQuery: (change: QueryChange, options?: { replace?: boolean }) => void
  setLook: (change: Partial<Pick<EvidenceSearch, 'columns' | 'density'>>) => void
}

/** What the address asks of the ledger, and how to change it. */
export function useEvidenceSearch(): Ledger {
  const { search: text } = usePage()
  const setSearch = useSetSearch()
  // An open claim panel changes the address too, but not what is asked of the ledger.
  const own = useMemo(() => {
    const params = new URLSearchParams(text)
    params.delete('claim')
    params.delete('lens')
    return params.toString()
  }, [text])
  const search = useMemo(() => readEvidenceSearch(new URLSearchParams(own)), [own])
  const setQuery = useCallback<Ledger['setQuery']>((change, options) => setSearch(writeQuery(changed(search.query, change)), options), [search, setSearch])
  const setLook = useCallback<Ledger['setLook']>((change) => setSearch(writeLook({ columns: search.columns, density: search.density, ...change }), { replace: true }), [search, setSearch])
  return { search, setQuery, setLook }
}
