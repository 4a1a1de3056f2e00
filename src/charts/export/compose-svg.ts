import { localeInfo } from '#i18n/locales.ts'
import type { Palette } from '../palette.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { wrapText } from '#charts/label-layout/wrap-text.ts'
import type { Drawing, DrawnPanel } from './draw-plots.tsx'
import { SANS, SERIF } from './font-stacks.ts'
import type { ImageText } from './image-text.ts'
import { escapeXml } from '#files/xml.ts'
import { attributes, type TextStyle, textBlock } from './svg-text.ts'

/** An image as SVG text, with its size in px. */
export type ComposedImage = { svg: string; width: number; height: number }

const WIDTH = 1200
const MARGIN = 40
const INNER = WIDTH - MARGIN * 2
const GAP = 36
/** Plots are drawn smaller and scaled up, so that their words can still be read when the image fills a column of a page. */
const PLOT_SCALE = 1.4

const columnsOf = (panels: number) => (panels > 1 ? 2 : 1)
const columnWidth = (panels: number) => (INNER - GAP * (columnsOf(panels) - 1)) / columnsOf(panels)

/** Width (plot units) at which each panel of an image is drawn. */
export const exportPlotWidth = (panels: number): number => Math.floor(columnWidth(panels) / PLOT_SCALE)

/**
 * One self-contained SVG of a figure: its words, its plots and its sources. Literal colours only, no foreignObject, no reference to other
 * files; `fontCss` may embed fonts; `manifest` lists the claims of the image (files/manifest.ts).
 */
export function composeSvg(text: ImageText, drawing: Drawing, palette: Palette, fontCss = '', manifest = ''): ComposedImage {
  const parts: string[] = []
  let y = 26
  const sans = SANS[text.locale]
  const block = (words: string, style: TextStyle & { most?: number; after?: number }) => {
    const { markup, height } = textBlock(wrapText(words, style.size, INNER, style.most ?? 6), MARGIN, y, style)
    parts.push(markup)
    y += height + (style.after ?? 0)
  }
  const rule = (stroke: string, width: number) =>
    parts.push(`<path${attributes({ d: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, stroke, 'stroke-width': width, fill: 'none' })}/>`)

  rule(palette.ink, 2)
  y += 20
  if (text.told !== null) block(text.told, { size: 17, fill: palette.accent.word, weight: 600, after: 6 })
  block(text.title, { size: 34, fill: palette.ink, weight: 600, family: SERIF[text.locale], leading: 1.25, most: 4, after: 8 })
  block(text.subtitle, { size: 18, fill: palette.ink2, most: 3, after: 18 })
  y += panelsAt(drawing.panels, y, palette, parts)
  y += keyAt(text, drawing, y, palette, parts)
  for (const note of text.notes) block(note, { size: 16, fill: palette.ink2, most: 6, after: 4 })
  y += 12
  rule(palette.grid, 1.5)
  y += 12
  block(text.source, { size: 16, fill: palette.mutedInk, most: 3, after: 2 })
  block(`${text.date} · ${text.site}`, { size: 16, fill: palette.mutedInk, after: 2 })
  block(text.link, { size: 16, fill: palette.mutedInk, most: 2, after: 0 })
  const height = Math.ceil(y + 24)
  const head = `<title>${escapeXml(text.title)}</title><desc>${escapeXml(text.summary)}</desc>${manifest === '' ? '' : `<metadata>${escapeXml(manifest)}</metadata>`}${fontCss === '' ? '' : `<style>${fontCss}</style>`}<rect${attributes({ width: WIDTH, height, fill: palette.paper })}/>`
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    'xml:lang': localeInfo(text.locale).tag,
    lang: localeInfo(text.locale).tag,
    'font-family': sans,
    'font-variant-numeric': 'tabular-nums',
  })
  return { svg: `<svg${root}>${head}${parts.join('')}</svg>`, width: WIDTH, height }
}

/** Panels in one column, or in two where there are several. Returns the height taken. */
function panelsAt(panels: readonly DrawnPanel[], top: number, palette: Palette, parts: string[]): number {
  const columns = columnsOf(panels.length)
  const width = columnWidth(panels.length)
  let y = top
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    const names = row.map((panel) => (panel.name === '' ? [] : wrapText(panel.name, 18, width, 2)))
    const nameHeight = Math.max(0, ...names.map((lines) => lines.length * 18 * 1.4))
    row.forEach((panel, i) => {
      const x = MARGIN + i * (width + GAP)
      parts.push(textBlock(names[i] ?? [], x, y, { size: 18, fill: palette.ink, weight: 600 }).markup)
      parts.push(
        `<g${attributes({ transform: `translate(${Math.round(x * 100) / 100} ${Math.round((y + nameHeight + 6) * 100) / 100}) scale(${PLOT_SCALE})` })}>${panel.markup}</g>`,
      )
    })
    y += nameHeight + 6 + Math.max(...row.map((p) => p.height)) * PLOT_SCALE + 18
  }
  return y - top
}

/** The key in rows of sample and word. Returns the height taken. */
function keyAt(text: ImageText, drawing: Drawing, top: number, palette: Palette, parts: string[]): number {
  const size = 16
  let x = MARGIN
  let y = top
  for (const { look, text: words } of text.key) {
    const glyph = look === null ? undefined : drawing.samples[look]
    const width = (glyph ? 30 : 0) + textWidth(words, size) + 26
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN
      y += 26
    }
    if (glyph) parts.push(`<g${attributes({ transform: `translate(${Math.round(x * 100) / 100} ${y + 2}) scale(1.25)` })}>${glyph}</g>`)
    parts.push(
      `<text${attributes({ x: x + (glyph ? 30 : 0), y: y + size * 0.92, 'font-size': size, fill: palette.ink2 })}>${escapeXml(words)}</text>`,
    )
    x += width
  }
  return text.key.length === 0 ? 0 : y - top + 32
}
