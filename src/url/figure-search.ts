import { readId, type SearchNotice } from './search.ts'

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

/** `?full-screen=robots-installed`: the figure that is open full screen. */
export const readFullScreen = (params: URLSearchParams, notices: SearchNotice[] = []): string | null =>
  readId(params, 'full-screen', notices)

/** Longest search of the gallery that is kept in an address. */
const LONGEST_QUERY = 80

/** Which figures the gallery shows; null: any. */
export type FigureFilter = { q: string; country: string | null; company: string | null; theme: string | null }
/** The values that the filters of the gallery may have. */
export type FilterValues = { countries: readonly string[]; companies: readonly string[]; themes: readonly string[] }

/** `?country=CN&company=amazon&theme=skills&q=jobs` of the gallery; values that no figure has are reported. */
export function readFigureFilter(params: URLSearchParams, known: FilterValues): FigureFilter & { notices: SearchNotice[] } {
  const notices: SearchNotice[] = []
  const choice = (name: string, values: readonly string[]): string | null => {
    const raw = params.get(name)
    if (raw === null || raw === '') return null
    if (values.includes(raw)) return raw
    notices.push({ parameter: name, value: raw.slice(0, 60) })
    return null
  }
  return {
    q: (params.get('q') ?? '').slice(0, LONGEST_QUERY),
    country: choice('country', known.countries),
    company: choice('company', known.companies),
    theme: choice('theme', known.themes),
    notices,
  }
}

/** Two marks of a figure, each as "panel/series:index". */
export type ComparedPoints = { figure: string; points: string[] }
const POINT = /^[A-Za-z0-9-]+\/[A-Za-z0-9-]+:\d{1,5}$/

/** `?compare=amazon-headcount~headcount/amazon-headcount:3~headcount/amazon-headcount:8`: the points that are being compared; null for none. */
export function readCompared(raw: string | null, notices: SearchNotice[] = []): ComparedPoints | null {
  if (raw === null) return null
  const [figure = '', ...points] = raw.split('~')
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(figure) && points.length <= 2 && points.every((p) => POINT.test(p))) return { figure, points }
  notices.push({ parameter: 'compare', value: raw.slice(0, 60) })
  return null
}

/** Writes the compared points of one figure as a parameter: "figure~panel/series:0~panel/series:3". `readCompared` reads it. */
export const writeCompared = ({ figure, points }: ComparedPoints): string => [figure, ...points].join('~')
