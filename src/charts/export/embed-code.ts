import { localeInfo, type Locale } from '#i18n/locales.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { keyItems, statusCounts } from '../frame/key-items.ts'
import { plotWords } from '../frame/plot-words.ts'
import { NARROW, wideWidth } from '../frame/sizes.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { wrapText } from '../label-layout/wrap-text.ts'
import { layoutPlot } from '../layout/layout-plot.ts'
import { xml } from './svg-text.ts'

type Messages = MessagesOf<typeof FIGURE | typeof SHELL | typeof VOCABULARY>

/** Width of an embedded figure; the reader's page may change it, down to the narrowest of these. */
const WIDTH = 640
const WIDTHS = [300, 360, 420, 480, 511, 512, WIDTH]
/** Padding of the embed's page at left and right, and from this width of a figure on its wider pictures are shown. */
const MARGIN = 32
const WIDE_FROM = 480
const ENTRY = { glyph: 22, gap: 16, height: 26 }

/** Height (px) of words at a size. */
const wordsHeight = (words: string, size: number, width: number, leading: number): number =>
  words === '' ? 0 : wrapText(words, size, width, 20).length * size * leading + 4

function keyHeight(figure: FigureAnswer, m: Messages, locale: Locale, width: number): number {
  let [rows, x] = [1, 0]
  for (const { text } of [...statusCounts(figure.spec, m, locale), ...keyItems(figure.spec, m)]) {
    const entry = ENTRY.glyph + textWidth(text, 12) + ENTRY.gap
    if (x > 0 && x + entry - ENTRY.gap > width) [rows, x] = [rows + 1, 0]
    x += entry
  }
  return rows * ENTRY.height + 8
}

function heightAt(width: number, figure: FigureAnswer, m: Messages, locale: Locale): number {
  const inner = width - MARGIN
  const drawnAt = inner >= WIDE_FROM ? wideWidth(figure.spec, 'half') : NARROW
  const { panels, state } = figure.spec
  const plots = panels.map((panel) => {
    const layout = layoutPlot({ spec: figure.spec, panel, labels: figure.labels, locale, words: plotWords(m), width: drawnAt })
    return (layout.height * inner) / drawnAt + (panels.length > 1 ? 22 : 0)
  })
  const leading = localeInfo(locale).tag.startsWith('zh') ? 1.7 : 1.5
  const small = (words: string) => wordsHeight(words, 12, inner, leading)
  const caveat = figure.caveat ? `${m.figure.caveat}: ${plainText(figure.caveat)}` : ''
  const sources = [...new Set(figure.sources.map((s) => s.source.publisher))].slice(0, 3).join(', ')
  return (
    wordsHeight(plainText(figure.title), 19, inner, 1.3) +
    wordsHeight(plainText(figure.subtitle), 13, inner, leading) +
    plots.reduce((a, b) => a + b + 20, 0) +
    (state.kind === 'partial' ? wordsHeight(m.figure.partial({ reason: state.reason }), 13, inner - 13, leading) : 0) +
    keyHeight(figure, m, locale, inner) +
    (figure.spec.verdict ? wordsHeight(`${m.figure.verdict} ${'—'.repeat(30)}`, 12, inner, leading) : 0) +
    small(caveat) +
    small(`${m.figure.source}: ${sources} ${m.figure.sourcesMore({ count: 10 })} · ${m.figure.asOf({ date: figure.asOf })}`) +
    // Table and sources, folded; the way to the full page; the page's own padding.
    2 * 32 +
    48 +
    44
  )
}

/** Height (px) at which an embedded figure needs no scroll bar of its own, at any width from 300 to 640. */
export const embedHeight = (figure: FigureAnswer, m: Messages, locale: Locale): number =>
  Math.ceil(Math.max(...WIDTHS.map((width) => heightAt(width, figure, m, locale))) / 10) * 10

/** An <iframe> for other people's pages. Sandboxed: it runs no script and stores nothing; its links open in a new tab. */
export const embedCode = (url: string, title: string, height: number): string =>
  `<iframe src="${xml(url)}" title="${xml(title)}" width="${WIDTH}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
