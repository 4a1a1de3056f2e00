import { escapeXml } from '#files/xml.ts'
import { chartText, INK } from './chart-text.ts'
import type { Chart, PptxDeck } from './model.ts'
import { solid } from './names.ts'

const GRID = 'D5D9DE'
const YEAR = 366
/** Ids by which the axes of a chart name each other: of the categories (or of x), and of the values. */
export const AXES = { across: '111111111', up: '222222222' } as const

/** Whether the categories are dates, as day numbers of a workbook. */
export const isDates = (categories: Chart['categories']): categories is readonly number[] => typeof categories[0] === 'number'

/** Whether bars lie, so that categories stand at the left. */
export const isFlat = (kind: Chart['kind']): boolean => kind === 'bar' || kind === 'stacked'

/** Both axes of a chart: that of its categories, dates or x, then that of its values. */
export function axesXml(chart: Chart, locale: PptxDeck['locale']): string {
  const { kind, categories, series, format, dateFormat, isLog, fromZero, domain } = chart
  const { across, up } = AXES
  const isLying = isFlat(kind)
  const text = (size: number) => chartText(size, locale)
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
  const isSaid = chart.labels === 'all' && (isLying || kind === 'column')
  const valueAxis = (id: string, other: string, position: string, form: string, scale: string) =>
    `<c:valAx><c:axId val="${id}"/>${scaling(false, scale)}<c:delete val="${isSaid ? 1 : 0}"/><c:axPos val="${position}"/>${isSaid ? '' : rule}<c:numFmt formatCode="${escapeXml(form)}" sourceLinked="0"/>${ticks}${axisLine(GRID)}${text(11)}<c:crossAx val="${other}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="${kind === 'scatter' ? 'midCat' : 'between'}"/></c:valAx>`
  const categoryTail = `<c:crossAx val="${up}"/><c:crosses val="autoZero"/><c:auto val="0"/>`
  const firstAxis =
    kind === 'scatter'
      ? valueAxis(across, up, 'b', 'General', '')
      : isDates(categories)
        ? `<c:dateAx><c:axId val="${across}"/>${scaling(false)}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${escapeXml(dateFormat)}" sourceLinked="0"/>${ticks}${axisLine(INK)}${text(11)}${categoryTail}<c:lblOffset val="100"/><c:baseTimeUnit val="days"/>${span > 2 * YEAR ? `<c:majorUnit val="${span > 12 * YEAR ? 2 : 1}"/><c:majorTimeUnit val="years"/>` : span > YEAR / 2 ? '<c:majorUnit val="3"/><c:majorTimeUnit val="months"/>' : ''}</c:dateAx>`
        : `<c:catAx><c:axId val="${across}"/>${scaling(isLying)}<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${axisLine(INK)}${text(12)}${categoryTail}<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  const secondAxis = valueAxis(up, across, isLying ? 'b' : 'l', format, valueScale)
  return firstAxis + secondAxis
}
