import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { useWholeStyle } from '#blocks/query/whole-style.ts'
import { SinceLastVisit } from '#blocks/store/since-last-visit.tsx'
import { ledgerQuery } from '#data/ledger/session.ts'
import { filtersInUse } from './filters-in-use.ts'
import { Intro } from './intro.tsx'
import { Ledger } from './ledger.tsx'
import { StartList } from './start-list.tsx'
import { useEvidenceSearch } from './use-evidence-search.ts'
import { useWords } from './words.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'

/** The evidence list: all claims, to search, filter and export. Readable before its data are loaded, and without JavaScript. */
export function EvidenceScreen() {
  const e = useMessages(EVIDENCE).evidence
  const words = useWords()
  const ledger = useQuery(ledgerQuery(useLocale()))
  const isStyled = useWholeStyle()
  const { search } = useEvidenceSearch()
  // The pre-rendered page has no query; the address is read only after hydration.
  const [asksNothing, setAsksNothing] = useState(true)
  useEffect(() => setAsksNothing(filtersInUse(search.query, words, '').length === 0 && search.query.text === ''), [search, words])
  usePageHead({ title: e.title, description: e.description })
  return (
    <div className="wrap evidence">
      <Intro words={words} />
      <SinceLastVisit />
      {ledger.data && isStyled ? (
        <Ledger session={ledger.data} words={words} />
      ) : (
        <>
          {ledger.isError ? (
            <QueryView query={ledger} resource="claims" height="line">
              {() => null}
            </QueryView>
          ) : (
            <p className="evidence-preparing small quiet" role="status">
              {e.preparing}
            </p>
          )}
          <div className="evidence-body">
            <div className="evidence-side" aria-hidden="true" />
            <div className="evidence-main">{asksNothing ? <StartList words={words} /> : null}</div>
          </div>
        </>
      )}
    </div>
  )
}
