import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/page-head.tsx'
import { QueryView } from '#blocks/query-view.tsx'
import { ledgerQuery } from '#data/ledger/session.ts'
import { useLocale } from '#i18n/context.tsx'
import { useEvidenceMessages } from '#i18n/messages/evidence/all.ts'
import { Intro } from './intro.tsx'
import { Ledger } from './ledger.tsx'
import { StartList } from './start-list.tsx'
import { useWords } from './words.ts'

/** The ledger: all claims, to search, narrow down and take along. Readable before its data are there, and without JavaScript. */
export function EvidenceScreen() {
  const e = useEvidenceMessages()
  const words = useWords()
  const ledger = useQuery(ledgerQuery(useLocale()))
  usePageHead({ title: e.title, description: e.description })
  return (
    <div className="wrap evidence">
      <Intro words={words} />
      {ledger.data ? (
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
            <div className="evidence-main">
              <StartList words={words} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
