import { TableTools } from '#blocks/table/table-tools.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { rankColumn } from '#domain/occupations/standing.ts'
import { RECENT } from '#domain/occupations/standing.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import type { Column } from '#ui/data-table.tsx'
import { paths } from '#url/paths.ts'
import { columnOf, levelOf, shipsOf, sizesOf } from './groups.ts'
import { formatAgainst, formatJobs, formatPercent, formatRank, formatScore } from './numbers.ts'

/** Every group of the level with what the picture draws, highest first; without script the way to read and to reach them. */
export function GroupsTable({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { table, measure, licence, control, countries, chart } = m.occupations
  const level = levelOf(answer, view.level)
  const ships = shipsOf(answer, view.measure)
  const scores = columnOf(level, view.measure)
  const against = columnOf(level, view.against)
  const sizes = sizesOf(level, view)
  const ranks = rankColumn(scores, ships)
  const recent = RECENT.map((id) => rankColumn(columnOf(level, id), shipsOf(answer, id)))
  const rows = level.codes
    .map((code, i) => {
      const all = recent.flatMap((column) => column[i] ?? [])
      return { code, i, rank: ranks[i] ?? Number.POSITIVE_INFINITY, best: Math.min(...all), worst: Math.max(...all), known: all.length > 0 }
    })
    .sort((a, b) => a.rank - b.rank)
  const country = countries.name[view.weight.toUpperCase()] ?? view.weight
  const text = (value: number | null | undefined, format: (n: number) => string) =>
    value === null || value === undefined || !Number.isFinite(value) ? table.none : format(value)
  // Copies and files name the group by its code, and give numbers unformatted.
  const plain = (value: number | null | undefined) =>
    value === null || value === undefined || !Number.isFinite(value) ? '' : String(value)
  const credit = table.credit({
    sources: answer.measures
      .filter((item) => item.id === view.measure || item.id === view.against)
      .flatMap((item) => item.sources.map((source) => `${source.publisher}, ${source.title} (${licence[item.licence]})`))
      .join('; '),
  })
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    { id: 'code', label: 'ISCO-08', text: (r: Row) => r.code },
    { id: 'group', label: table.group, text: (r: Row) => level.names[r.i] ?? '' },
    { id: 'rank', label: chart.rank({ measure: measure[view.measure] }), text: (r: Row) => plain(r.rank), numeric: true },
    ...(ships.ships === 'values' ? [{ id: 'score', label: table.value, text: (r: Row) => plain(scores[r.i]), numeric: true }] : []),
    { id: 'worst', label: table.worst, text: (r: Row) => (r.known ? plain(r.worst) : ''), numeric: true },
    { id: 'best', label: table.best, text: (r: Row) => (r.known ? plain(r.best) : ''), numeric: true },
    { id: 'against', label: chart.y[view.against], text: (r: Row) => plain(against[r.i]), numeric: true },
    {
      id: 'people',
      label: view.weight === US_JOBS ? table.jobs : control.shareOf({ country }),
      text: (r: Row) => plain(sizes[r.i]),
      numeric: true,
    },
  ]
  return (
    <details className="occupations-table-part">
      <summary data-count="">{table.title({ count: formatCount(level.codes.length, locale) })}</summary>
      <div className="occupations-scroll">
        <table className="occupations-table" data-count="">
          <thead>
            <tr>
              <th scope="col">{table.group}</th>
              <th scope="col" className="numeric">
                {chart.rank({ measure: measure[view.measure] })}
              </th>
              {ships.ships === 'values' ? (
                <th scope="col" className="numeric">
                  {table.value}
                </th>
              ) : null}
              <th scope="col" className="numeric">
                {table.range}
              </th>
              <th scope="col" className="numeric">
                {chart.up[view.against]}
              </th>
              <th scope="col" className="numeric">
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
                <td className="numeric">{text(rank, (n) => formatRank(n, locale))}</td>
                {ships.ships === 'values' ? <td className="numeric">{text(scores[i], (n) => formatScore(n, locale))}</td> : null}
                <td className="numeric">{known ? `${formatRank(worst, locale)} – ${formatRank(best, locale)}` : table.none}</td>
                <td className="numeric">{text(against[i], (n) => formatAgainst(n, view.against, locale))}</td>
                <td className="numeric">
                  {text(sizes[i], (n) => (view.weight === US_JOBS ? formatJobs(n, locale) : formatPercent(n, locale)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="occupations-tools no-print">
        <TableTools columns={columns} rows={rows} name="parallax-occupations" source={credit} />
      </div>
    </details>
  )
}
