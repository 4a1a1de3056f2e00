import { formatCount } from '#i18n/format-count.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { ClaimItem } from './claim-item.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The claims that an answer rests on, folded: the summary says how many, and how well they are supported. */
export function ClaimsBehind({ claims }: { claims: readonly ClaimSummary[] }) {
  const m = useMessages(COMPANY, VOCABULARY)
  const locale = useLocale()
  if (claims.length === 0) return null
  const tally = STATUSES.map((status) => ({ status, count: claims.filter((c) => c.status === status).length })).filter((t) => t.count > 0)
  return (
    <details className="companies-behind">
      <summary>
        <span className="companies-behind-title">{m.company.claimsBehind}</span>{' '}
        <span className="companies-tally">
          {tally.map((t) => (
            <span key={t.status}>
              <StatusGlyph status={t.status} /> <span data-count="">{formatCount(t.count, locale)}</span>{' '}
              {m.vocabulary.statusShort[t.status]}
            </span>
          ))}
        </span>
      </summary>
      <ul className="companies-claims">
        {claims.map((c) => (
          <li key={c.id}>
            <ClaimItem claim={c} />
          </li>
        ))}
      </ul>
    </details>
  )
}
