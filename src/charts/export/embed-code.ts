import { localeInfo, type Locale } from '#i18n/locales.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { keyItems } from '../frame/key-items.ts'
import { statusCounts } from '#charts/frame/status-counts.ts'
import { toldLine } from '../frame/told-line.ts'
import { plotWords } from '../frame/plot-words.ts'
import { drawingsOf } from '../frame/sizes.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { wrapText } from '../label-layout/wrap-text.ts'
import { layoutPlot } from '../layout/layout-plot.ts'
import { escapeXml } from '#files/xml.ts'

type Messages = MessagesOf<typeof FIGURE | typeof SHELL | typeof VOCABULARY>

/** Width of an embedded figure; the reader's page may change it, down to the narrowest of these. */
const WIDTH = 640
const WIDTHS = [300, 360, 420, 480, 501, 502, WIDTH]
/** Padding of the embed's page at left and right. */
const MARGIN = 32
const ENTRY = { glyph: 22, gap: 16, height: 26 }

/** The text sizes (as a share of the usual 16 px) at which a frame is to need no scroll bar. */
const SCALES = [1, 1.5] as const
const ROOT_SIZE = 16

/** Height (px) of words at a size. */
const wordsHeight = (words: string, size: number, width: number, leading: number): number =>
  words === '' ? 0 : wrapText(words, size, width, 40).length * size * leading + 4

function keyHeight(figure: FigureAnswer, m: Messages, locale: Locale, width: number, scale: number): number {
  let [rows, x] = [1, 0]
  for (const { text } of [...statusCounts(figure.spec, m, locale), ...keyItems(figure.spec, m)]) {
    const entry = ENTRY.glyph + textWidth(text, 12 * scale) + ENTRY.gap
    if (x > 0 && x + entry - ENTRY.gap > width) [rows, x] = [rows + 1, 0]
    x += entry
  }
  return rows * ENTRY.height * scale + 8
}

/** Height (px) of the frame at a width (px) and a size of text. */
function heightAt(width: number, scale: number, figure: FigureAnswer, m: Messages, locale: Locale, isTold: boolean): number {
  const inner = width - MARGIN
  const drawnAt = drawingsOf(figure.spec, 'half').findLast((d) => d.from <= inner)?.width ?? inner
  const { panels, state } = figure.spec
  const plots = panels.map((panel) => {
    const layout = layoutPlot({ spec: figure.spec, panel, labels: figure.labels, locale, words: plotWords(m), width: drawnAt })
    // A narrow frame lends the picture its padding.
    return (layout.height * Math.max(inner, Math.min(drawnAt, width))) / drawnAt + (panels.length > 1 ? 22 * scale : 0)
  })
  const leading = localeInfo(locale).tag.startsWith('zh') ? 1.7 : 1.5
  const words = (text: string, size: number, lead = leading, room = inner) => wordsHeight(text, size * scale, room, lead)
  const small = (text: string) => words(text, 12)
  const caveat = figure.caveat ? `${m.figure.caveat}: ${plainText(figure.caveat)}` : ''
  const sources = [...new Set(figure.sources.map((s) => s.source.publisher))].slice(0, 3).join(', ')
  return (
    (isTold ? words(toldLine(figure, m), 14) : 0) +
    words(plainText(figure.title), 19, 1.3) +
    words(plainText(figure.subtitle), 13) +
    plots.reduce((a, b) => a + b + 20, 0) +
    (state.kind === 'partial' ? words(m.figure.partial({ reason: state.reason }), 13, leading, inner - 13) : 0) +
    keyHeight(figure, m, locale, inner, scale) +
    (figure.spec.verdict ? small(`${m.figure.verdict} ${'—'.repeat(30)}`) : 0) +
    small(caveat) +
    small(`${m.figure.source}: ${sources}${m.figure.sourcesMore({ count: 10 })} · ${m.figure.asOf({ date: figure.asOf })}`) +
    // Table and sources, folded; the way to the full page; the page's own padding.
    (2 * 32 + 48) * scale +
    44
  )
}

/** Height of a frame: a part in px, which pictures take, and a part in rem, which grows with the reader's text. */
export type EmbedHeight = { px: number; rem: number }

/** Height at which an embedded figure needs no scroll bar of its own: at any width from 300 to 640 px, with text of 100 to 150 %. */
export function embedHeight(figure: FigureAnswer, m: Messages, locale: Locale, isTold = false): EmbedHeight {
  const [usual, large] = SCALES.map((scale) => Math.max(...WIDTHS.map((width) => heightAt(width, scale, figure, m, locale, isTold))))
  if (usual === undefined || large === undefined) throw new Error('a frame has two sizes of text')
  const rem = Math.ceil((large - usual) / ((SCALES[1] - SCALES[0]) * ROOT_SIZE))
  return { rem, px: Math.ceil((usual - rem * ROOT_SIZE) / 10) * 10 }
}

/** What an embedded figure stands on: light, dark, or as the reader's system has it. */
export const EMBED_GROUNDS = ['light', 'dark', 'system'] as const
export type EmbedGround = (typeof EMBED_GROUNDS)[number]

/** How an embedded figure is shown: what it stands on, and whether above it stands what the article says. */
export type EmbedLook = { ground: EmbedGround; isTold: boolean }

/**
 * An <iframe> for other people's pages. Sandboxed: it runs no script and stores nothing; its links open in a new tab. The look is
 * the fragment of the address, which the embed's stylesheet reads. The height attribute is for pages that allow no style.
 */
export function embedCode(url: string, title: string, { px, rem }: EmbedHeight, { ground, isTold }: EmbedLook): string {
  const look = [...(isTold ? ['told'] : []), ...(ground === 'light' ? [] : [`ground-${ground}`])].join('-')
  const src = look === '' ? url : `${url}#${look}`
  const style = `width:100%;max-width:${WIDTH}px;height:calc(${px}px + ${rem}rem);border:0`
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${WIDTH}" height="${px + rem * ROOT_SIZE}" style="${style}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}
