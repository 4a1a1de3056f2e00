import type { FigurePanel, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import { labelText, type Labels } from '../marks/mark-attributes.ts'
import { type LayoutInput, markKey } from './context.ts'
import { placeText } from './mark-words.ts'
import { layoutPlot } from './layout-plot.ts'
import type { PlotLayout } from './types.ts'

/** Size of the picture on a figure's card. */
export const CARD = { width: 340, height: 190 } as const
/** Most marks on a card: what the finding rests on, at a size that can be read. No finding names more, or a card would leave some out. */
export const MOST = 5

type Named = { panel: FigurePanel; series: FigureSeries; point: FigurePoint; index: number }

const allMarks = (spec: FigureSpec): Named[] =>
  spec.panels.flatMap((panel) => panel.series.flatMap((series) => series.points.map((point, index) => ({ panel, series, point, index }))))

/** The marks that the finding rests on; where a figure names none, the last (or largest) of each series. */
function marksOf(spec: FigureSpec): Named[] {
  const valued = allMarks(spec).filter((m) => m.point.y !== null)
  const named = valued.filter((m) => spec.finding.includes(`${m.panel.id}/${markKey(m.series, m.index)}`))
  if (named.length > 0) return named.slice(0, MOST)
  const first = spec.panels[0]
  const inFirst = valued.filter((m) => m.panel === first)
  const perSeries = [...new Set(inFirst.map((m) => m.series))].flatMap((s) => inFirst.filter((m) => m.series === s).at(-1) ?? [])
  return (perSeries.length > 1 ? perSeries : inFirst.sort((a, b) => (b.point.y ?? 0) - (a.point.y ?? 0))).slice(0, MOST)
}

/** The panel that a figure's card shows. */
export const cardPanel = (spec: FigureSpec): FigurePanel => {
  const panel = marksOf(spec)[0]?.panel ?? spec.panels[0]
  if (!panel) throw new RangeError(`figure ${spec.id} has no panel`)
  return panel
}

/** The picture of a figure's card: its lines with the numbers of the title, or these numbers as bars from zero. */
export function layoutCard(input: Omit<LayoutInput, 'panel' | 'width' | 'height' | 'variant'>): PlotLayout {
  const { spec } = input
  const size = { ...CARD, variant: 'card' as const }
  const panel = cardPanel(spec)
  const marks = marksOf(spec).filter((m) => m.panel.unit === panel.unit)
  // One line of several panels would stand without its name, on a scale of its own: numbers from several panels are rows.
  if (spec.kind === 'line' && marks.every((m) => m.panel === panel)) {
    const alone = { ...panel, events: [] }
    return layoutPlot({ ...input, ...size, spec: { ...spec, panels: [alone] }, panel: alone })
  }
  if (spec.kind === 'table' || spec.kind === 'timeline') return layoutPlot({ ...input, width: CARD.width, variant: 'card', panel })
  if (spec.kind === 'scatter') return layoutPlot({ ...input, width: CARD.width, variant: 'thumb', panel })
  const { labels, panel: rows } = rowsOf(input, marks)
  // As high as its rows need: names of two lines are not squeezed.
  return layoutPlot({ ...input, width: CARD.width, variant: 'card', labels, spec: { ...spec, kind: 'bar', panels: [rows] }, panel: rows })
}

/** The marks as rows of one plot, each named by what distinguishes it from the others. */
function rowsOf(
  { labels, locale, spec }: Pick<LayoutInput, 'labels' | 'locale' | 'spec'>,
  marks: readonly Named[],
): { labels: Labels; panel: FigurePanel } {
  const places = marks.map((m) => placeText(m.point, labels, locale))
  const series = marks.map((m) => labelText(labels, m.series.label))
  const differ = (texts: readonly string[]) => new Set(texts).size > 1
  const comma = locale === 'en' ? ', ' : '，'
  const panels = marks.map((m) => labelText(labels, m.panel.label))
  /** A part of a stack is not the whole: its name belongs to the number. */
  const isPart = (i: number) => spec.kind === 'stacked-share' && (marks[i]?.panel.series.length ?? 0) > 1
  const nameOf = (i: number): string => {
    const [place = '', name = ''] = [places[i], series[i]]
    // Sometimes only the panel distinguishes the marks.
    if (new Set(places.map((p, k) => `${p}|${series[k]}`)).size < marks.length)
      return [panels[i], place, isPart(i) ? name : ''].filter((t) => t !== '').join(comma)
    if (place === name || !differ(series)) return place
    return differ(places) ? `${name}${comma}${place}` : name
  }
  const own = Object.fromEntries(marks.map((_, i) => [`text:card-${i}`, [nameOf(i)]]))
  const first = marks[0]?.panel ?? spec.panels[0]
  return {
    labels: { ...labels, ...own },
    panel: {
      id: first?.id ?? 'card',
      unit: first?.unit ?? 'index',
      breaks: [],
      events: [],
      series: marks.map((m, i) => ({
        ...m.series,
        id: `${m.series.id}-${i}`,
        label: `text:card-${i}`,
        points: [{ ...m.point, x: `text:card-${i}`, label: undefined }].map(({ label: _, ...point }) => point),
      })),
    },
  }
}
