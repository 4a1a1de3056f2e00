import { AppLink } from '#blocks/navigation/navigation.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { paths } from '#url/paths.ts'
import { formatAgainst, formatJobs, formatPercent, formatRank, formatScore } from './numbers.ts'
import { useGroupRows } from './use-group-rows.ts'

/** Every group of the level with what the picture draws, highest first; without script the way to read and to reach them. */
export function GroupsTable({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { table, measure, control, chart } = m.occupations
  const { level, ships, scores, against, sizes, rows, country } = useGroupRows(answer, view)
  const text = (value: number | null | undefined, format: (n: number) => string) =>
    value === null || value === undefined || !Number.isFinite(value) ? table.none : format(value)
  return (
    <details className="occupations-table-part">
      <summary data-count="">{table.title({ count: formatCount(level.codes.length, locale) })}</summary>
      <ScrollBox label={table.title({ count: formatCount(level.codes.length, locale) })}>
        <table className="occupations-table" data-count="">
          <thead>
            <tr>
              <th scope="col">{table.group}</th>
              <th scope="col" className="occupations-number">
                {chart.rank({ measure: measure[view.measure] })}
              </th>
              {ships.ships === 'values' ? (
                <th scope="col" className="occupations-number">
                  {table.value}
                </th>
              ) : null}
              <th scope="col" className="occupations-number">
                {table.range}
              </th>
              <th scope="col" className="occupations-number">
                {chart.up[view.against]}
              </th>
              <th scope="col" className="occupations-number">
                {view.weight === US_JOBS ? table.jobs : control.shareOf({ country })}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, i, rank, best, worst, known }) => (
              <tr key={code}>
                <th scope="row">
                  <AppLink to={paths.occupation(code)}>{level.names[i]}</AppLink>
                </th>
                <td className="occupations-number">{text(rank, (n) => formatRank(n, locale))}</td>
                {ships.ships === 'values' ? <td className="occupations-number">{text(scores[i], (n) => formatScore(n, locale))}</td> : null}
                <td className="occupations-number">{known ? `${formatRank(worst, locale)} – ${formatRank(best, locale)}` : table.none}</td>
                <td className="occupations-number">{text(against[i], (n) => formatAgainst(n, view.against, locale))}</td>
                <td className="occupations-number">
                  {text(sizes[i], (n) => (view.weight === US_JOBS ? formatJobs(n, locale) : formatPercent(n, locale)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}
