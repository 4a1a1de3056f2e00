import { pagePalette } from '#charts/palette.ts'
import { Sparkline } from '#charts/sparkline.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { formatValue } from '#i18n/format-value.ts'
import type { CompanyCard } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { partOf } from './part-of.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

const WIDTH = 200
const HEIGHT = 64

type Props = { card: CompanyCard; lead: ClaimBrief | undefined; role: 'us' | 'cn' }

/** Staff over time, cut at its breaks; or, with one count of staff, the lead number as a part of it; or an open frame, with the one count that there is. */
export function CardPicture({ card, lead, role }: Props) {
  const { locale, m } = useI18n(COMPARE)
  const { compare } = m
  const points = card.headcount?.points ?? []
  if (card.headcount && points.length > 1)
    return (
      <div className="company-card-picture">
        <p>{compare.companies.headcount}</p>
        <Sparkline
          points={points.map((p) => ({ x: p.asOf, y: p.value }))}
          breaks={card.headcount.breaks.map((b) => b.at)}
          domain={[0, Math.max(...points.map((p) => p.value))]}
          role={role}
          width={WIDTH}
          height={HEIGHT}
          palette={pagePalette}
        />
      </div>
    )
  const base = points[0]
  const share = base ? partOf(lead, base.value) : null
  if (base && share !== null)
    return (
      <div className="company-card-picture">
        <p>
          {compare.companies.before}{' '}
          <ClaimLink claim={base.claim}>{formatValue({ value: base.value, unit: card.headcount?.unit ?? 'employees' }, locale)}</ClaimLink>
        </p>
        <svg className="company-card-part" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
          <rect className="whole" width="100%" height={HEIGHT} />
          <rect className="part" width={`${(share * 100).toFixed(2)}%`} height={HEIGHT} />
        </svg>
      </div>
    )
  return (
    <div className="company-card-picture is-open">
      {base ? (
        <p>
          {compare.companies.oneCount}
          <br />
          <ClaimLink claim={base.claim}>{formatValue({ value: base.value, unit: card.headcount?.unit ?? 'employees' }, locale)}</ClaimLink>{' '}
          <time dateTime={base.asOf}>{formatDate(base.asOf, locale, 'short')}</time>
        </p>
      ) : (
        <p>{compare.companies.notFound}</p>
      )}
    </div>
  )
}
