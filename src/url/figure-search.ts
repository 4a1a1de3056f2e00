import type { SearchNotice } from './search.ts'

export const FIGURE_VIEWS = ['chart', 'table', 'sources'] as const
export type FigureView = (typeof FIGURE_VIEWS)[number]

/**
 * `?view=amazon-headcount.table,robots-installed.sources`: which figures of the page do not show their chart.
 * On a figure's own page `?view=table` is enough.
 */
export function readFigureView(params: URLSearchParams, figure: string, notices: SearchNotice[] = []): FigureView {
  const raw = params.get('view')
  if (raw === null) return 'chart'
  for (const part of raw.split(',')) {
    const [id, view] = part.includes('.') ? part.split('.') : [figure, part]
    const known = FIGURE_VIEWS.find((v) => v === view)
    if (known === undefined) notices.push({ parameter: 'view', value: part.slice(0, 60) })
    else if (id === figure) return known
  }
  return 'chart'
}

/** The value of `view` after one figure's choice; null when every figure shows its chart. */
export function writeFigureView(raw: string | null, figure: string, view: FigureView, isOwnPage: boolean): string | null {
  if (isOwnPage) return view === 'chart' ? null : view
  const others = (raw ?? '').split(',').filter((part) => part.includes('.') && !part.startsWith(`${figure}.`))
  const all = view === 'chart' ? others : [...others, `${figure}.${view}`]
  return all.length === 0 ? null : all.join(',')
}
