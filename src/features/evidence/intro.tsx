import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { StatusDefinition } from '#blocks/claim/status-definition.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import { inCountryOrder } from '#domain/country-order.ts'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import type { Words } from './words.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** What the ledger is, and what it holds. */
export const Intro = memo(function Intro({ words }: { words: Words }) {
  const { locale, m } = useI18n(VOCABULARY)
  const e = useMessages(EVIDENCE).evidence
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  const count = (n: number) => <span data-count>{formatCount(n, locale)}</span>
  const countries = inCountryOrder(Object.keys(dataset?.counts.byCountry ?? {}))
  return (
    <header className="evidence-intro">
      <h1>{e.title}</h1>
      <p className="lead">{e.lead}</p>
      {dataset ? (
        <section className="evidence-counts" aria-label={e.counts.label}>
          <p className="evidence-totals">
            <span>
              <strong>{count(dataset.counts.claims)}</strong> {e.counts.claims} <span className="evidence-dot">·</span>{' '}
              <strong>{count(dataset.counts.sources)}</strong> {e.counts.sources} <span className="evidence-dot">·</span>{' '}
              <strong>{count(dataset.counts.points)}</strong> {e.counts.points} <span className="evidence-dot">·</span>{' '}
              <span className="evidence-as-of">
                <Rich text={e.asOf({ date: { text: formatDate(dataset.asOf, locale), date: dataset.asOf } })} />
              </span>
            </span>
          </p>
          <ul className="evidence-tally" aria-label={e.counts.byStatus}>
            {STATUSES.map((status) => (
              <li key={status}>
                <StatusGlyph status={status} /> <StatusDefinition status={status}>{m.vocabulary.statusShort[status]}</StatusDefinition>{' '}
                {count(dataset.counts.byStatus[status] ?? 0)}
              </li>
            ))}
          </ul>
          <ul className="evidence-tally" aria-label={e.counts.byCountry}>
            {countries.map((country) => (
              <li key={country}>
                <span className={`evidence-country ${country === 'US' ? 'us' : country === 'CN' ? 'cn' : ''}`}>
                  {words.value('country', country)}
                </span>{' '}
                {count(dataset.counts.byCountry[country] ?? 0)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </header>
  )
})
