import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import { formatAgainst, formatJobs, formatPercent, formatRank, formatScore } from './numbers.ts'
import type { Dot } from './scatter-layout.ts'
import type { ScatterParts } from './use-scatter.ts'

type Props = { dot: Dot | null; of: number; view: OccupationView; parts: ScatterParts }

/** What is said of the group that is pointed at (`of`: how many are drawn), or how to point at one. */
export function ScatterReadout({ dot, of, view, parts }: Props) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const { chart, measure } = m.occupations
  const { ranks, country } = parts
  const place = (d: Dot) =>
    ranks
      ? chart.rankOf({ measure: measure[view.measure], rank: formatRank(d.x, locale), of: formatCount(of, locale) })
      : `${measure[view.measure]}${m.shell.colon}${formatScore(d.x, locale)}`
  const people = (d: Dot) =>
    view.weight === US_JOBS
      ? chart.jobs({ jobs: formatJobs(d.size, locale) })
      : chart.share({ share: formatPercent(d.size, locale), country })
  return (
    <p className="occupations-readout no-print" aria-live="polite">
      {dot ? (
        <>
          <strong>{dot.name}</strong>
          {'\u00a0· '}
          {place(dot)}
          {'\u00a0· '}
          {chart.up[view.against]}
          {m.shell.colon}
          {formatAgainst(dot.y, view.against, locale)}
          {'\u00a0· '}
          {people(dot)}
        </>
      ) : (
        <span className="quiet">
          <span className="for-keys">{chart.point}</span>
          <span className="for-touch">{chart.tap}</span>
        </span>
      )}
    </p>
  )
}
