import { useMessages } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import type { Column } from '#ui/data-table.tsx'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import { columnOf, type GroupRow, groupRows, levelOf, shipsOf, sizesOf } from './groups.ts'

/** The groups of a view as rows, highest first, with the columns that a copy and a file of them have. */
export function useGroupRows(answer: OccupationsAnswer, view: OccupationView) {
  const { table, measure, licence, control, countries, chart } = useMessages(OCCUPATIONS).occupations
  const level = levelOf(answer, view.level)
  const ships = shipsOf(answer, view.measure)
  const scores = columnOf(level, view.measure)
  const against = columnOf(level, view.against)
  const sizes = sizesOf(level, view)
  const rows = groupRows(answer, view)
  const country = countries.name[view.weight.toUpperCase()] ?? view.weight
  // Copies and files name the group by its code, and give numbers unformatted.
  const plain = (value: number | null | undefined) =>
    value === null || value === undefined || !Number.isFinite(value) ? '' : String(value)
  const credit = table.credit({
    sources: answer.measures
      .filter((item) => item.id === view.measure || item.id === view.against)
      .flatMap((item) => item.sources.map((source) => `${source.publisher}, ${source.title} (${licence[item.licence]})`))
      .join('; '),
  })
  const columns: Column<GroupRow>[] = [
    { id: 'code', label: 'ISCO-08', text: (r) => r.code },
    { id: 'group', label: table.group, text: (r) => level.names[r.i] ?? '' },
    { id: 'rank', label: chart.rank({ measure: measure[view.measure] }), text: (r) => plain(r.rank), numeric: true },
    ...(ships.ships === 'values' ? [{ id: 'score', label: table.value, text: (r: GroupRow) => plain(scores[r.i]), numeric: true }] : []),
    { id: 'worst', label: table.worst, text: (r) => (r.known ? plain(r.worst) : ''), numeric: true },
    { id: 'best', label: table.best, text: (r) => (r.known ? plain(r.best) : ''), numeric: true },
    { id: 'against', label: chart.y[view.against], text: (r) => plain(against[r.i]), numeric: true },
    {
      id: 'people',
      label: view.weight === US_JOBS ? table.jobs : control.shareOf({ country }),
      text: (r) => plain(sizes[r.i]),
      numeric: true,
    },
  ]
  return { level, ships, scores, against, sizes, rows, columns, credit, country }
}
