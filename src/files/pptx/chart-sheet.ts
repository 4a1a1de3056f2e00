import type { Cell } from '#files/xlsx.ts'
import type { Chart } from './model.ts'

/** Where the numbers of a series lie in the workbook: rows from 2 on; a scatter's series stand one below the other. */
export type Rows = { from: number; to: number }
/** The rows of each series of a chart, in their order. */
export const rowsOf = ({ kind, categories, series }: Chart): Rows[] => {
  if (kind !== 'scatter') return series.map(() => ({ from: 2, to: categories.length + 1 }))
  let at = 2
  return series.map(({ values }) => {
    const from = at
    at += values.length
    return { from, to: at - 1 }
  })
}

/** The numbers of a chart as a sheet: this is what people see who edit the chart in PowerPoint. */
export function chartSheet(chart: Chart): Cell[][] {
  const { kind, categories, series } = chart
  const head: Cell[] = [kind === 'scatter' ? 'x' : '', ...series.map((s) => s.name)]
  if (kind !== 'scatter') return [head, ...categories.map((category, i) => [category, ...series.map((s) => s.values[i] ?? null)])]
  return [
    [...head, ''],
    ...series.flatMap((s, column) =>
      s.values.map((value, i) => [s.xs?.[i] ?? null, ...series.map((_, c) => (c === column ? value : null)), s.names?.[i] ?? '']),
    ),
  ]
}
