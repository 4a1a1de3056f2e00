import { disagreement, OLDER, placeOf } from '#domain/occupations/standing.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { StandingAnswer } from '#schema/occupations.ts'
import { formatRank, formatScore } from './numbers.ts'

/** A row for each measure: a mark on the way from the least to the most exposed group. Shaded from the lowest to the highest of today's. */
export function RankStrip({ standings }: { standings: readonly StandingAnswer[] }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { page, measure, table } = m.occupations
  const range = disagreement(standings)
  const [from, to] = range ? [placeOf(range.low) * 100, placeOf(range.high) * 100] : [0, 0]
  return (
    <table className="occupations-strip">
      <thead>
        <tr>
          <td />
          <th scope="col">
            <span>{page.lowest}</span>
            <span>{page.highest}</span>
          </th>
          <th scope="col" className="occupations-number">
            {table.rank}
          </th>
          <th scope="col" className="occupations-number">
            {table.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {standings.map((s) => (
          <tr key={s.id} className={s.id === OLDER ? 'occupations-older' : undefined}>
            <th scope="row" data-count="">
              {measure[s.id]}
            </th>
            <td>
              <svg aria-hidden="true" focusable="false">
                {s.id === OLDER ? null : (
                  <rect
                    className="occupations-range"
                    x={`${from.toFixed(1)}%`}
                    width={`${Math.max(0.5, to - from).toFixed(1)}%`}
                    y="0"
                    height="100%"
                  />
                )}
                <line className="occupations-line" x1="0" x2="100%" y1="50%" y2="50%" />
                {s.rank === null ? null : <circle className="occupations-mark" cx={`${(placeOf(s) * 100).toFixed(1)}%`} cy="50%" r="6" />}
              </svg>
            </td>
            <td className="occupations-number" data-count="">
              {s.rank === null ? page.noRank : page.rankOf({ rank: formatRank(s.rank, locale), of: formatCount(s.of, locale) })}
            </td>
            <td className="occupations-number" data-count="">
              {s.value === null ? (s.rank === null ? table.none : page.ranksOnly) : formatScore(s.value, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
