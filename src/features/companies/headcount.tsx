import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { pagePalette } from '#charts/palette.ts'
import { Sparkline } from '#charts/sparkline.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { formatFull, formatValue } from '#i18n/format-value.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import type { CompanyCard, SeriesAnswer } from '#schema/api-narratives.ts'
import { countryRole } from './country.ts'
import { SearchLog } from './search-log.tsx'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Point = SeriesAnswer['points'][number]

/** One count of a series as a link to its claim, with its date. */
export function Count({ point, series, className = 'num' }: { point: Point; series: SeriesAnswer; className?: string }) {
  const { locale, m } = useI18n(COMPANY, SHELL)
  const q = { value: point.value, unit: series.unit }
  return (
    <>
      <ClaimLink
        claim={point.claim}
        className={className}
        label={`${formatFull(q, locale)}${m.shell.comma}${m.company.asOf} ${formatDate(point.asOf, locale, 'long')}`}
      >
        {formatValue(q, locale)}
      </ClaimLink>{' '}
      <time className="companies-count-date" dateTime={point.asOf}>
        {formatDate(point.asOf, locale, 'short')}
      </time>
    </>
  )
}

type Props = { card: CompanyCard; claims: Readonly<Record<string, ClaimSummary>>; width?: number; height?: number; fromZero?: boolean }

/**
 * Headcount in small: the line with its cuts, the first and the latest count, and what happened at each cut; or that none was found
 * and where it was looked for. `claims` gives the status of the latest count where the answer holds it.
 */
export function Headcount({ card, claims, width = 300, height = 56, fromZero = false }: Props) {
  const { m } = useI18n(COMPANY)
  const series = card.headcount
  const first = series?.points[0]
  const last = series?.points.at(-1)
  if (!series || !first || !last)
    return (
      <div className="companies-headcount">
        <p className="companies-missing">{m.company.headcountNotFound}</p>
        {card.headcountSearch ? <SearchLog search={card.headcountSearch} /> : null}
      </div>
    )
  const latest = claims[last.claim]
  const domain = fromZero ? ([0, Math.max(...series.points.map((p) => p.value))] as const) : undefined
  return (
    <div className={fromZero ? 'companies-headcount companies-from-zero' : 'companies-headcount'}>
      {series.points.length > 1 ? (
        <>
          <Sparkline
            points={series.points.map((p) => ({ x: p.asOf, y: p.value, claims: [p.claim], status: claims[p.claim]?.status }))}
            breaks={series.breaks.map((b) => b.at)}
            role={countryRole(card.country)}
            width={width}
            height={height}
            palette={pagePalette}
            {...(domain ? { domain } : {})}
          />
          <p className="companies-ends small">
            <span>
              <Count point={first} series={series} />
            </span>
            <span>
              <Count point={last} series={series} className="num companies-last" />
            </span>
          </p>
        </>
      ) : (
        <>
          <p className="companies-missing companies-one-count">
            <span>
              <Count point={last} series={series} className="num companies-last" />
              <br />
              {m.company.onePoint}
            </span>
          </p>
          {card.headcountSearch ? <SearchLog search={card.headcountSearch} /> : null}
        </>
      )}
      {latest ? (
        <StatusLine status={latest.status}>
          <Verbatim>{latest.speaker.name}</Verbatim>
        </StatusLine>
      ) : null}
      {series.breaks.length > 0 ? (
        <ul className="companies-breaks small" aria-label={m.company.brokenLine}>
          {series.breaks.map((b) => (
            <li key={b.at}>
              <Rich text={b.label} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
