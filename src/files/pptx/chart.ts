import { columnName } from '../xlsx.ts'
import { escapeXml, XML_HEAD } from '../xml.ts'
import { rowsOf, type Rows } from './chart-sheet.ts'
import { labelsXml } from './chart-labels.ts'
import { AXES, axesXml, isDates, isFlat } from './chart-axes.ts'
import { chartText } from './chart-text.ts'
import type { Chart, ChartSeries, PptxDeck } from './model.ts'
import { A, C, emu, R, solid } from './names.ts'
import { markPaint } from './shapes.ts'

const SHEET = 'Sheet1'
const range = (column: number, { from, to }: Rows) => `${SHEET}!$${columnName(column)}$${from}:$${columnName(column)}$${to}`
const points = (values: readonly (string | number | null)[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((v, i) => (v === null || v === '' ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(String(v))}</c:v></c:pt>`)).join('')}`
const numbers = (formula: string, values: readonly (number | null)[], format: string) =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`
const words = (formula: string, values: readonly string[]) =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`

/** Writes one chart. Text names fonts for both scripts, and the numbers are in the workbook beside it. */
export function chartPart(chart: Chart, locale: PptxDeck['locale']): string {
  const { kind, categories, series, format, dateFormat } = chart
  const rows = rowsOf(chart)
  const marker = (s: ChartSeries, i: number) =>
    `<c:marker><c:symbol val="circle"/><c:size val="${kind === 'scatter' ? 9 : 6}"/><c:spPr>${s.looks[i] === 'solid' || s.looks[i] === undefined ? `${solid(s.colour)}<a:ln><a:noFill/></a:ln>` : markPaint({ look: s.looks[i] ?? 'solid', colour: s.colour, tint: s.tint })}</c:spPr></c:marker>`
  const isMarked = kind === 'line' || kind === 'scatter'
  const odd = (s: ChartSeries) =>
    s.looks
      .map((l, i) =>
        l === 'solid' || s.values[i] === null
          ? ''
          : isMarked
            ? `<c:dPt><c:idx val="${i}"/>${marker(s, i)}<c:bubble3D val="0"/></c:dPt>`
            : `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${markPaint({ look: l, colour: s.colour, tint: s.tint })}</c:spPr></c:dPt>`,
      )
      .join('')
  const seriesXml = series
    .map((s, i) => {
      const at = rows[i] ?? { from: 2, to: 2 }
      const head = `<c:idx val="${i}"/><c:order val="${i}"/><c:tx>${words(`${SHEET}!$${columnName(i + 1)}$1`, [s.name])}</c:tx>`
      const values = numbers(range(i + 1, at), s.values, format)
      const across = isDates(categories) ? numbers(range(0, at), categories, dateFormat) : words(range(0, at), categories)
      if (kind === 'scatter')
        return `<c:ser>${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(s, -1)}${odd(s)}${labelsXml(chart, s, locale)}<c:xVal>${numbers(range(0, at), s.xs ?? [], 'General')}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`
      if (kind === 'line')
        return `<c:ser>${head}<c:spPr><a:ln w="${emu(2.5)}" cap="rnd">${solid(s.colour)}<a:round/></a:ln></c:spPr>${marker(s, -1)}${odd(s)}${labelsXml(chart, s, locale)}<c:cat>${across}</c:cat><c:val>${values}</c:val><c:smooth val="0"/></c:ser>`
      return `<c:ser>${head}<c:spPr>${solid(s.colour)}</c:spPr><c:invertIfNegative val="0"/>${odd(s)}${labelsXml(chart, s, locale)}<c:cat>${across}</c:cat><c:val>${values}</c:val></c:ser>`
    })
    .join('')

  const { across, up } = AXES
  const ids = `<c:axId val="${across}"/><c:axId val="${up}"/>`
  const plot =
    kind === 'scatter'
      ? `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${seriesXml}${ids}</c:scatterChart>`
      : kind === 'line'
        ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml}<c:marker val="1"/>${ids}</c:lineChart>`
        : `<c:barChart><c:barDir val="${isFlat(kind) ? 'bar' : 'col'}"/><c:grouping val="${kind === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${seriesXml}<c:gapWidth val="60"/><c:overlap val="${kind === 'stacked' ? 100 : -5}"/>${ids}</c:barChart>`

  // A line in several pieces is named once in the key.
  const unnamed = series
    .map((s, i) => (s.isFurther ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : ''))
    .join('')
  const isNamed = series.filter((s) => !s.isFurther).length > 1
  const legend = isNamed ? `<c:legend><c:legendPos val="t"/>${unnamed}<c:overlay val="0"/>${chartText(12, locale)}</c:legend>` : ''
  return `${XML_HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${axesXml(chart, locale)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${kind === 'line' ? 'span' : 'gap'}"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(12, locale)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}
