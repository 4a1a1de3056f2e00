import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { LedgerQuery } from '#domain/ledger/query.ts'
import { cut, type EvidenceSearch, TEXT_LIMIT } from '#url/evidence-search.ts'
import { changed, type SetQuery } from './use-evidence-search.ts'

const PAUSE_MS = 300

/** The text in the search field; `isCut` when it was longer than a query may be. */
export type TypedSearch = { raw: string; isCut: boolean; type: (raw: string, settled: boolean) => void }

/**
 * The search being typed: it asks at once, and the address follows after a pause.
 * @returns what the field shows, and the query with the typed text in it
 */
export function useTypedSearch(search: EvidenceSearch, setQuery: SetQuery): { typed: TypedSearch; query: LedgerQuery } {
  const inAddress = search.query.text
  const [raw, setRaw] = useState(inAddress)
  const [text, setText] = useState(inAddress)
  const seen = useRef(inAddress)
  // The address changed by itself (Back, a link): the field follows.
  useEffect(() => {
    if (seen.current === inAddress) return
    seen.current = inAddress
    setRaw(inAddress)
    setText(inAddress)
  }, [inAddress])
  useEffect(() => {
    if (text === inAddress) return
    const timer = setTimeout(() => {
      seen.current = text
      setQuery({ text }, { replace: true })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, inAddress, setQuery])
  const query = useMemo(() => (text === search.query.text ? search.query : changed(search.query, { text })), [search, text])
  return {
    typed: {
      raw,
      isCut: raw.length > TEXT_LIMIT || (search.textCut && raw === inAddress),
      type: (next, settled) => {
        setRaw(next)
        // While a character is still being composed, there is nothing to look for yet.
        if (settled) startTransition(() => setText(cut(next.trim())))
      },
    },
    query,
  }
}
