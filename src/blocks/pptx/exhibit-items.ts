import { labelOf } from '#charts/frame/figure-rows.ts'
import { projectorPalette } from '#charts/palette.ts'
import type { ExhibitContent } from '#domain/deck/slide-content.ts'
import type { Box, Item, Paragraph } from '#files/pptx/model.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { plainText } from '#schema/rich-text.ts'
import { panelChart } from './figure-chart.ts'
import { hex } from './series-colours.ts'
import { panelShapes } from './figure-shapes.ts'
import { INK, INK2, GAP, linesOf, text, say, fitting } from './slide-text.ts'
import type { DeckWords } from './slide-items.ts'

/** Where a line is interrupted, and why: a chart of PowerPoint can leave the gap, but not name it. */
const breakWords = (figure: FigureAnswer, panel: FigurePanel, { shell }: DeckWords, locale: Locale): string =>
  panel.breaks.map((b) => `${formatDate(b.at, locale, 'short')}${shell.colon}${labelOf(figure, b.label)}`).join(' · ')

/** The panels of a figure side by side (two in a row), each as a chart of PowerPoint where it can draw one. */
function figureItems(figure: FigureAnswer, box: Box, words: DeckWords, locale: Locale): Item[] {
  const { panels } = figure.spec
  const columns = box.w < 500 ? 1 : panels.length > 4 ? 3 : Math.min(2, panels.length)
  const rows = Math.ceil(panels.length / columns)
  const [w, h] = [(box.w - GAP * (columns - 1)) / columns, (box.h - 14 * (rows - 1)) / rows]
  const alt = plainText(figure.summary)
  return panels.flatMap((panel, i): Item[] => {
    const at = { x: box.x + (i % columns) * (w + GAP), y: box.y + Math.floor(i / columns) * (h + 14) }
    const name = panels.length > 1 ? labelOf(figure, panel.label) : ''
    const head = name === '' ? 0 : 20
    const chart = panelChart(figure, panel, locale)
    const breaks = chart === null ? '' : breakWords(figure, panel, words, locale)
    const foot = breaks === '' ? 0 : Math.min(4, linesOf(breaks, 11, w)) * 14 + 4
    const own = { x: at.x, y: at.y + head, w, h: h - head - foot }
    return [
      ...(name === '' ? [] : [text('Panel', { ...at, w, h: 18 }, [{ text: name, size: 13, colour: INK, bold: true }])]),
      chart === null
        ? panelShapes(figure, panel, own, locale, words, alt)
        : { kind: 'chart', name: `${figure.spec.id} ${panel.id}`, alt, box: own, chart },
      ...(breaks === '' ? [] : [text('Breaks', { x: at.x, y: at.y + h - foot, w, h: foot }, [{ text: breaks, size: 11, colour: INK2 }])]),
    ]
  })
}

/** The items of one exhibit, in a box. */
export function exhibitItems(exhibit: ExhibitContent, box: Box, words: DeckWords, locale: Locale): Item[] {
  const { state, told, value, body, figure } = exhibit
  if (state !== 'shown') {
    const words1 = state === 'not-mentioned' ? words.give.notMentioned : words.give.gone
    return [text('Text', box, [{ text: words1, size: 22, colour: INK2 }], { anchor: 'ctr' })]
  }
  if (figure !== null) {
    if (told === null) return figureItems(figure, box, words, locale)
    const height = Math.min(box.h / 3, linesOf(plainText(told), 18, box.w) * 24 + 8)
    return [
      text('Told', { ...box, h: height }, [say(told, 18)]),
      ...figureItems(figure, { ...box, y: box.y + height, h: box.h - height }, words, locale),
    ]
  }
  const bodies = told === null ? body : [{ country: null, text: told }]
  const big = value === null ? 0 : 76
  const number =
    value === null
      ? []
      : [text('Number', { ...box, h: 70 }, [{ text: value.full, size: 44, colour: INK, bold: true, serif: true }], { anchor: 'ctr' })]
  const columns = bodies.length > 1 && box.w > 500 ? bodies.length : 1
  const w = (box.w - GAP * (columns - 1)) / columns
  const below = { y: box.y + big, h: box.h - big }
  const heightAt = (size: number) => Math.max(...bodies.map((b) => linesOf(plainText(b.text), size, w) * size * 1.25), 0)
  const needed = (size: number) => (columns > 1 ? heightAt(size) : bodies.length * heightAt(size)) + 24
  const size = fitting(needed, below.h)
  const paragraphs = ({ country, text: rich }: (typeof bodies)[number]): Paragraph[] => [
    ...(country !== null && bodies.length > 1
      ? [
          {
            text: words.vocabulary.countries[country as 'US'] ?? country,
            size: 14,
            bold: true,
            colour: hex(projectorPalette[country === 'CN' ? 'cn' : country === 'US' ? 'us' : 'world'].word),
          },
        ]
      : []),
    say(rich, size),
  ]
  return columns > 1
    ? [...number, ...bodies.map((b, i) => text('Text', { x: box.x + i * (w + GAP), w, ...below }, paragraphs(b)))]
    : [...number, text('Text', { ...box, ...below }, bodies.flatMap(paragraphs))]
}
