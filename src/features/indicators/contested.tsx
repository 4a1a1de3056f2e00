import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'

/** Numbers of others that contradict a measure, in groups that speak of the same; each with its date, status and speaker. */
export function Contested({ groups }: { groups: IndicatorAnswer['contested'] }) {
  const { locale, m } = useI18n(COUNTRIES)
  const words = m.countries.page
  return (
    <section className="indicators-contested">
      <h2>{words.contested}</h2>
      <p className="measure">{words.contestedLead}</p>
      {groups.map((group) => (
        <ul key={group[0]?.id}>
          {group.map((claim) => (
            <li key={claim.id}>
              <span className="indicators-value">
                <ClaimLink claim={claim.id}>{claim.value?.full ?? plainText(claim.label)}</ClaimLink>{' '}
                <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
              </span>
              <Rich text={claim.label} />
              <StatusLine status={claim.status}>{claim.speaker.name}</StatusLine>
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}
