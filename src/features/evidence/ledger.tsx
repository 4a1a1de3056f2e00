import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { KnownContext } from '#blocks/claim/known-context.ts'
import { useStoreState } from '#blocks/store/use-kept.ts'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { FacetCounts, Sort } from '#domain/ledger/query.ts'
import { makeFold } from '#domain/search/fold.ts'
import { spansOf } from '#domain/search/highlight.ts'
import { formatCount } from '#i18n/format-count.ts'
import { Button } from '#ui/button.tsx'
import { ActiveFilters, filtersInUse } from './active-filters.tsx'
import { Empty } from './empty.tsx'
import { ExportMenu } from './export-menu.tsx'
import { Facets } from './facets.tsx'
import { FailedNotice } from './failed-notice.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { MarksContext } from './marks.tsx'
import { BadParameters, KnownNotice, SearchNotes } from './notices.tsx'
import { PrintList } from './print-list.tsx'
import { Result } from './result.tsx'
import { SearchBox } from './search-box.tsx'
import { useSelection } from './selection.ts'
import { Toolbar } from './toolbar.tsx'
import { useAnswer } from './use-answer.ts'
import { useEvidenceSearch } from './use-evidence-search.ts'
import { useTypedSearch } from './use-typed-search.ts'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

const NO_COUNTS: FacetCounts = {}
/** More rows than a screen shows at once: the others are not in the page. */
const ROWS_ON_SCREEN = 20

/** The live ledger over an open session: search, filters, table, export. */
export const Ledger = memo(function Ledger({ session, words }: { session: LedgerSession; words: Words }) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const { info } = session
  const { search, setQuery, setLook } = useEvidenceSearch()
  const { typed, query } = useTypedSearch(search, setQuery)
  const { answered, failed, retry } = useAnswer(session, query)
  const selection = useSelection(session)
  const isKept = useStoreState().place !== 'page'
  const field = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const onSort = useCallback((sort: Sort, descending: boolean) => setQuery({ sort, descending }), [setQuery])
  const fold = useMemo(() => makeFold(info.pairs), [info])
  const matched = answered?.answer.matched
  const marks = useMemo(() => {
    const terms = new Set(matched)
    return (text: string) => spansOf(text, terms, fold)
  }, [matched, fold])

  const all = query.points ? info.claims + info.points : info.claims
  const found = answered?.answer.order.length ?? 0
  const inUse = filtersInUse(query, words, e.points.label).length
  return (
    <KnownContext value={query.known}>
      <MarksContext value={marks}>
        <BadParameters notices={search.notices} />
        <KnownNotice query={query} asOf={info.asOf} onChange={setQuery} />
        <SearchBox typed={typed} field={field} />
        {failed ? <FailedNotice failed={failed} onRetry={retry} /> : null}
        <div className="evidence-body">
          <aside className="evidence-side no-print" aria-label={e.filters} data-open={isOpen}>
            <Button className="evidence-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <span data-count>{isOpen ? e.hideFilters : e.showFilters({ count: formatCount(inUse, locale) })}</span>
            </Button>
            <Facets info={info} query={query} counts={answered?.answer.counts ?? NO_COUNTS} words={words} onChange={setQuery} />
            <p className="evidence-show">
              <Button
                look="primary"
                onClick={() => {
                  setOpen(false)
                  // Once the filters are folded and the list stands where it will be.
                  requestAnimationFrame(() => {
                    const results = document.getElementById('evidence-results')
                    results?.focus({ preventScroll: true })
                    results?.scrollIntoView()
                  })
                }}
              >
                <span data-count>{e.showResults({ count: formatCount(found, locale) })}</span>
              </Button>
            </p>
          </aside>
          <div className="evidence-main">
            <ActiveFilters query={query} words={words} onChange={setQuery} />
            <div className="evidence-bar">
              <Result found={found} all={all} isReady={answered !== null} selection={selection} isKept={isKept} />
              <Toolbar query={query} search={search} onSort={onSort} setLook={setLook} />
              {answered && found > 0 ? <ExportMenu session={session} answered={answered} selection={selection} words={words} /> : null}
            </div>
            {answered ? <SearchNotes query={answered.query} answer={answered.answer} /> : null}
            {answered && found === 0 ? (
              <Empty
                query={query}
                suggestion={answered.answer.suggestion}
                words={words}
                onChange={(change) => {
                  if (change.text !== undefined) typed.type(change.text, true)
                  setQuery(change)
                }}
              />
            ) : null}
            {answered && found > 0 ? (
              <>
                <p className="visually-hidden">{e.keys}</p>
                <LedgerTable
                  session={session}
                  answered={answered}
                  columns={search.columns}
                  density={search.density}
                  words={words}
                  selection={selection}
                  onSort={onSort}
                />
                {found > ROWS_ON_SCREEN ? <p className="evidence-hint no-print">{e.findInPage}</p> : null}
                <PrintList session={session} answered={answered} columns={search.columns} words={words} />
              </>
            ) : null}
          </div>
        </div>
      </MarksContext>
    </KnownContext>
  )
})
