import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { useStoreState } from '#blocks/store/use-kept.ts'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { FacetCounts, Sort } from '#domain/ledger/query.ts'
import { makeFold } from '#domain/search/fold.ts'
import { spansOf } from '#domain/search/highlight.ts'
import { useI18n } from '#i18n/full-words.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useEvidenceMessages } from '#i18n/messages/evidence/all.ts'
import { Button } from '#ui/button.tsx'
import { ActiveFilters, filtersInUse } from './active-filters.tsx'
import { Empty } from './empty.tsx'
import { ExportMenu } from './export-menu.tsx'
import { Facets } from './facets.tsx'
import { FailedNotice } from './failed-notice.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { MarksContext } from './marks.tsx'
import { BadParameters, KnownNotice, SearchNotes } from './notices.tsx'
import { SearchBox } from './search-box.tsx'
import { useSelection } from './selection.ts'
import { Toolbar } from './toolbar.tsx'
import { useAnswer } from './use-answer.ts'
import { useEvidenceSearch } from './use-evidence-search.ts'
import { useTypedSearch } from './use-typed-search.ts'
import type { Words } from './words.ts'

const NO_COUNTS: FacetCounts = {}

/** The live ledger over an open session: search, filters, table, export. */
export const Ledger = memo(function Ledger({ session, words }: { session: LedgerSession; words: Words }) {
  const { locale } = useI18n()
  const e = useEvidenceMessages()
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
    <MarksContext value={marks}>
      <BadParameters notices={search.notices} />
      <KnownNotice query={query} onChange={setQuery} />
      <SearchBox typed={typed} field={field} />
      {failed ? <FailedNotice failed={failed} onRetry={retry} /> : null}
      <div className="evidence-body">
        <aside className="evidence-side no-print" aria-label={e.filters} data-open={isOpen}>
          <Button className="evidence-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span data-count>{isOpen ? e.hideFilters : e.showFilters({ count: formatCount(inUse, locale) })}</span>
          </Button>
          <Facets info={info} query={query} counts={answered?.answer.counts ?? NO_COUNTS} words={words} onChange={setQuery} />
        </aside>
        <div className="evidence-main">
          <div className="evidence-bar">
            <p className="evidence-result" role="status" data-count>
              {answered === null
                ? ''
                : found === all
                  ? e.result({ shown: formatCount(found, locale), count: found })
                  : e.resultOf({ shown: formatCount(found, locale), all: formatCount(all, locale) })}
              {selection.all.size === 0 ? null : (
                <>
                  {' · '}
                  {e.select.some({ count: formatCount(selection.all.size, locale) })}{' '}
                  <Button look="quiet" onClick={selection.clear}>
                    {e.select.none}
                  </Button>
                  {isKept ? null : <span className="small quiet"> {e.select.notKept}</span>}
                </>
              )}
            </p>
            <Toolbar query={query} search={search} onSort={onSort} setLook={setLook} />
            {answered && found > 0 ? <ExportMenu session={session} answered={answered} selection={selection} words={words} /> : null}
          </div>
          <ActiveFilters query={query} words={words} onChange={setQuery} />
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
            </>
          ) : null}
        </div>
      </div>
    </MarksContext>
  )
})
