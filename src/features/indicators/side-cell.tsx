import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PairSideAnswer } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'

/** One country's value in a row: the number, its date, the speaker and the status; a later value where there is one. */
export function SideCell({ side }: { side: PairSideAnswer | null }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  if (!side) return <span className="indicators-blank">{m.countries.notFound}</span>
  const { used, newest } = side
  return (
    <>
      <span className="indicators-value">
        <ClaimLink claim={used.claim} title={used.value.full}>
          {used.value.text}
        </ClaimLink>{' '}
        <time dateTime={used.asOf}>{formatDate(used.asOf, locale, 'short')}</time>
      </span>
      {side.scope === null ? null : <span className="indicators-scope">{plainText(side.name)}</span>}
      <StatusLine status={used.status}>{used.speaker.name}</StatusLine>
      {newest ? (
        <ClaimLink claim={newest.claim} className="num indicators-newest">
          {m.countries.newest({ value: newest.value.text, date: formatDate(newest.asOf, locale, 'short') })}
        </ClaimLink>
      ) : null}
    </>
  )
}
