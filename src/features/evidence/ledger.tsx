import { memo, useCallback, useRef } from 'react'
import { KnownContext } from '#blocks/claim/known-context.ts'
import { useStoreState } from '#blocks/store/use-kept.ts'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { Sort } from '#domain/ledger/query.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { useMarker } from './use-marker.ts'
import { ActiveFilters } from './active-filters.tsx'
import { Empty } from './empty.tsx'
import { ExportMenu } from './export-menu.tsx'
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
import { FilterPanel } from './filter-panel.tsx'

/** More rows than a screen shows at once: the others are not in the page. */
const ROWS_ON_SCREEN = 20

/** The live ledger over an open session: search, filters, table, export. */
export const Ledger = memo(function Ledger({ session, words }: { session: LedgerSession; words: Words }) {
  const e = useMessages(EVIDENCE).evidence
  const { info } = session
  const { search, setQuery, setLook } = useEvidenceSearch()
  const { typed, query } = useTypedSearch(search, setQuery)
  const { answered, failed, retry } = useAnswer(session, query)
  const selection = useSelection(session)
  const isKept = useStoreState().place !== 'page'
  const field = useRef<HTMLInputElement>(null)
  const onSort = useCallback((sort: Sort, descending: boolean) => setQuery({ sort, descending }), [setQuery])
  const marks = useMarker(info.pairs, answered?.answer.matched)
  const all = query.points ? info.claims + info.points : info.claims
  const found = answered?.answer.order.length ?? 0
  return (
    <KnownContext value={query.known}>
      <MarksContext value={marks}>
        <BadParameters notices={search.notices} />
        <KnownNotice query={query} asOf={info.asOf} onChange={setQuery} />
        <SearchBox typed={typed} field={field} />
        {failed ? <FailedNotice failed={failed} onRetry={retry} /> : null}
        <div className="evidence-body">
          <FilterPanel info={info} query={query} answer={answered?.answer ?? null} words={words} onChange={setQuery} />
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
