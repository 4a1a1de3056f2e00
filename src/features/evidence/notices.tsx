import { Rich } from '#blocks/text/rich.tsx'
import type { LedgerAnswer, LedgerQuery } from '#domain/ledger/query.ts'
import { lastDay } from '#domain/partial-date.ts'
import { formatDate } from '#i18n/format-date.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { SearchNotice } from '#url/search.ts'
import type { QueryChange } from './use-evidence-search.ts'
import { useI18n, useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Parameters of the address that the ledger does not know. */
export function BadParameters({ notices }: { notices: readonly SearchNotice[] }) {
  const { m } = useI18n(SHELL)
  const e = useMessages(EVIDENCE).evidence
  return notices.map((n) => (
    <Notice key={n.parameter}>
      <p data-count>{n.fault ? m.shell.notices.dates[n.fault](n) : e.bad(n)}</p>
    </Notice>
  ))
}

/** Which day's knowledge this is, and the way back to today's. */
export function KnownNotice({ query, asOf, onChange }: { query: LedgerQuery; asOf: string; onChange: (change: QueryChange) => void }) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  if (query.known === null) return null
  const date = (day: string) => ({ text: formatDate(day, locale), date: day })
  const text =
    query.since === null
      ? e.known.notice({ date: date(query.known) })
      : e.known.noticeSince({ since: date(query.since), date: date(query.known) })
  return (
    <Notice actions={<Button onClick={() => onChange({ known: null, since: null })}>{e.known.back}</Button>}>
      <p>
        <Rich text={text} />
      </p>
      {lastDay(query.known) > lastDay(asOf) ? (
        <p>
          <Rich text={e.known.future({ date: date(asOf) })} />
        </p>
      ) : null}
    </Notice>
  )
}

/** A term of the index as a reader would write it. */
const readable = (term: string) => term.replace(/^[@=#~]/, '')
const MOST = 4

/** How the search read the text: words that were corrected, or that nothing could be searched for. */
export function SearchNotes({ query, answer }: { query: LedgerQuery; answer: LedgerAnswer }) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  if (query.text === '') return null
  // Only punctuation: there is nothing that a text could contain.
  const isNothing = answer.matched.length === 0 && answer.corrected.length === 0 && !/[\p{L}\p{N}]/u.test(query.text)
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return (
    <div className="evidence-notes small quiet" role="status" data-count>
      {isNothing ? <p>{e.search.nothing}</p> : null}
      {answer.corrected.map((c) => (
        <p key={c.typed}>
          {e.search.corrected({
            typed: c.typed,
            found: or.format(
              [...new Set(c.found.map(readable))]
                .slice(0, MOST)
                .map((word) => (locale === 'en' ? `“${word}”` : locale === 'zh-Hans' ? `“${word}”` : `「${word}」`)),
            ),
          })}
        </p>
      ))}
    </div>
  )
}
