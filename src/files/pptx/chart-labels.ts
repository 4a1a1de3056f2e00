import { escapeXml } from '#files/xml.ts'
import { chartText, INK } from './chart-text.ts'
import type { Chart, ChartSeries, PptxDeck } from './model.ts'
import { fonts, LANGUAGE, solid } from './names.ts'

/** Ink or white, whichever can be read on a fill. */
const onFill = (fill: string): string => {
  const [r = 0, g = 0, b = 0] = (fill.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? INK : 'FFFFFF'
}
const shows = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/**
 * What is written beside the points of a series: every number, the names of points, or the last number only (`chart.labels`); an empty
 * string where nothing is.
 */
export function labelsXml(chart: Chart, s: ChartSeries, locale: PptxDeck['locale']): string {
  const { kind } = chart
  const side = kind === 'stacked' ? 'ctr' : kind === 'bar' || kind === 'column' ? 'outEnd' : kind === 'line' ? 't' : 'r'

  const style = (colour: string) =>
    `<c:numFmt formatCode="${escapeXml(chart.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(11, locale, colour, true)}`
  if (s.names) {
    const own = s.names.map((name, i) =>
      name === ''
        ? ''
        : `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${LANGUAGE[locale]}" sz="1000">${solid(INK)}${fonts(locale)}</a:rPr><a:t>${escapeXml(name)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="r"/>${shows(true)}</c:dLbl>`,
    )
    return `<c:dLbls>${own.join('')}${style(INK)}<c:dLblPos val="r"/>${shows(false)}</c:dLbls>`
  }
  if (chart.labels === 'all')
    return `<c:dLbls>${style(chart.kind === 'stacked' ? onFill(s.colour) : s.colour)}<c:dLblPos val="${side}"/>${shows(true)}</c:dLbls>`
  const last = s.values.findLastIndex((v) => v !== null)
  if (last < 0 || s.isUnlabelled) return ''
  return `<c:dLbls><c:dLbl><c:idx val="${last}"/>${style(s.colour)}<c:dLblPos val="${side}"/>${shows(true)}</c:dLbl>${style(s.colour)}${shows(false)}</c:dLbls>`
}
