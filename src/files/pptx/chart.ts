import { columnName } from '../xlsx.ts'
import type { Cell } from '../xlsx.ts'
import { escapeXml, XML_HEAD } from '../xml.ts'
import type { Chart, ChartSeries, PptxDeck } from './model.ts'
import { A, C, emu, fonts, LANGUAGE, R, solid } from './names.ts'
import { markPaint } from './shapes.ts'

const SHEET = 'Sheet1'
const INK = '14181D'
const GRID = 'D5D9DE'
const YEAR = 366
/** Ink or white, whichever can be read on a fill. */
const onFill = (fill: string): string => {
  const [r = 0, g = 0, b = 0] = (fill.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? INK : 'FFFFFF'
}
const isDates = (categories: Chart['categories']): categories is readonly number[] => typeof categories[0] === 'number'

/** Where the numbers of a series lie in the workbook: rows from 2 on; a scatter's series stand one below the other. */
type Rows = { from: number; to: number }
const rowsOf = ({ kind, categories, series }: Chart): Rows[] => {
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

const range = (column: number, { from, to }: Rows) => `${SHEET}!$${columnName(column)}$${from}:$${columnName(column)}$${to}`
const points = (values: readonly (string | number | null)[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((v, i) => (v === null || v === '' ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(String(v))}</c:v></c:pt>`)).join('')}`
const numbers = (formula: string, values: readonly (number | null)[], format: string) =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`
const words = (formula: string, values: readonly string[]) =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`

/** Writes one chart. Text names fonts for both scripts, and the numbers are in the workbook beside it. */
export function chartPart(chart: Chart, locale: PptxDeck['locale']): string {
  const { kind, categories, series, format, dateFormat, isLog, fromZero, domain } = chart
  const rows = rowsOf(chart)
  const look = (size: number, colour = INK, bold = false) =>
    `<a:defRPr lang="${LANGUAGE[locale]}" sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}${fonts(locale)}</a:defRPr>`
  const text = (size: number, colour?: string, bold?: boolean) =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look(size, colour, bold)}</a:pPr><a:endParaRPr lang="${LANGUAGE[locale]}"/></a:p></c:txPr>`
  const shows = (value: boolean) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  const side = kind === 'stacked' ? 'ctr' : kind === 'bar' || kind === 'column' ? 'outEnd' : kind === 'line' ? 't' : 'r'

  const labels = (s: ChartSeries): string => {
    const style = (colour: string) =>
      `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(11, colour, true)}`
    if (s.names) {
      const own = s.names.map((name, i) =>
        name === ''
          ? ''
          : `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${LANGUAGE[locale]}" sz="1000">${solid(INK)}${fonts(locale)}</a:rPr><a:t>${escapeXml(name)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="r"/>${shows(true)}</c:dLbl>`,
      )
      return `<c:dLbls>${own.join('')}${style(INK)}<c:dLblPos val="r"/>${shows(false)}</c:dLbls>`
    }
    if (chart.labels === 'all')
      return `<c:dLbls>${style(kind === 'stacked' ? onFill(s.colour) : s.colour)}<c:dLblPos val="${side}"/>${shows(true)}</c:dLbls>`
    const last = s.values.findLastIndex((v) => v !== null)
    if (last < 0 || s.isUnlabelled) return ''
    return `<c:dLbls><c:dLbl><c:idx val="${last}"/>${style(s.colour)}<c:dLblPos val="${side}"/>${shows(true)}</c:dLbl>${style(s.colour)}${shows(false)}</c:dLbls>`
  }

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
        return `<c:ser>${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(s, -1)}${odd(s)}${labels(s)}<c:xVal>${numbers(range(0, at), s.xs ?? [], 'General')}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`
      if (kind === 'line')
        return `<c:ser>${head}<c:spPr><a:ln w="${emu(2.5)}" cap="rnd">${solid(s.colour)}<a:round/></a:ln></c:spPr>${marker(s, -1)}${odd(s)}${labels(s)}<c:cat>${across}</c:cat><c:val>${values}</c:val><c:smooth val="0"/></c:ser>`
      return `<c:ser>${head}<c:spPr>${solid(s.colour)}</c:spPr><c:invertIfNegative val="0"/>${odd(s)}${labels(s)}<c:cat>${across}</c:cat><c:val>${values}</c:val></c:ser>`
    })
    .join('')

  const [across, up] = ['111111111', '222222222']
  const ids = `<c:axId val="${across}"/><c:axId val="${up}"/>`
  const isFlat = kind === 'bar' || kind === 'stacked'
  const plot =
    kind === 'scatter'
      ? `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${seriesXml}${ids}</c:scatterChart>`
      : kind === 'line'
        ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml}<c:marker val="1"/>${ids}</c:lineChart>`
        : `<c:barChart><c:barDir val="${isFlat ? 'bar' : 'col'}"/><c:grouping val="${kind === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${seriesXml}<c:gapWidth val="60"/><c:overlap val="${kind === 'stacked' ? 100 : -5}"/>${ids}</c:barChart>`

  const rule = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRID)}</a:ln></c:spPr></c:majorGridlines>`
  const axisLine = (colour: string) => `<c:spPr><a:noFill/><a:ln w="9525">${solid(colour)}</a:ln></c:spPr>`
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
  const scaling = (reversed: boolean, own = '') =>
    `<c:scaling>${own.includes('logBase') ? own : ''}<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${own.includes('logBase') ? '' : own}</c:scaling>`
  const valueScale = isLog
    ? '<c:logBase val="10"/>'
    : domain !== null
      ? `<c:max val="${domain[1]}"/><c:min val="${domain[0]}"/>`
      : fromZero && series.every((s) => s.values.every((v) => (v ?? 0) >= 0))
        ? '<c:min val="0"/>'
        : ''
  const span = isDates(categories) ? (categories.at(-1) ?? 0) - (categories[0] ?? 0) : 0
  // Where every bar shows its number, an axis would repeat it.
  const isSaid = chart.labels === 'all' && (isFlat || kind === 'column')
  const valueAxis = (id: string, other: string, position: string, form: string, scale: string) =>
    `<c:valAx><c:axId val="${id}"/>${scaling(false, scale)}<c:delete val="${isSaid ? 1 : 0}"/><c:axPos val="${position}"/>${isSaid ? '' : rule}<c:numFmt formatCode="${escapeXml(form)}" sourceLinked="0"/>${ticks}${axisLine(GRID)}${text(11)}<c:crossAx val="${other}"/><c:crosses val="${isFlat ? 'max' : 'autoZero'}"/><c:crossBetween val="${kind === 'scatter' ? 'midCat' : 'between'}"/></c:valAx>`
  const categoryTail = `<c:crossAx val="${up}"/><c:crosses val="autoZero"/><c:auto val="0"/>`
  const firstAxis =
    kind === 'scatter'
      ? valueAxis(across, up, 'b', 'General', '')
      : isDates(categories)
        ? `<c:dateAx><c:axId val="${across}"/>${scaling(false)}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${escapeXml(dateFormat)}" sourceLinked="0"/>${ticks}${axisLine(INK)}${text(11)}${categoryTail}<c:lblOffset val="100"/><c:baseTimeUnit val="days"/>${span > 2 * YEAR ? `<c:majorUnit val="${span > 12 * YEAR ? 2 : 1}"/><c:majorTimeUnit val="years"/>` : span > YEAR / 2 ? '<c:majorUnit val="3"/><c:majorTimeUnit val="months"/>' : ''}</c:dateAx>`
        : `<c:catAx><c:axId val="${across}"/>${scaling(isFlat)}<c:delete val="0"/><c:axPos val="${isFlat ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${axisLine(INK)}${text(12)}${categoryTail}<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  const secondAxis = valueAxis(up, across, isFlat ? 'b' : 'l', format, valueScale)
  // A line in several pieces is named once in the key.
  const unnamed = series
    .map((s, i) => (s.isFurther ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : ''))
    .join('')
  const isNamed = series.filter((s) => !s.isFurther).length > 1
  const legend = isNamed ? `<c:legend><c:legendPos val="t"/>${unnamed}<c:overlay val="0"/>${text(12)}</c:legend>` : ''
  return `${XML_HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${firstAxis}${secondAxis}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${kind === 'line' ? 'span' : 'gap'}"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(12)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}
