import { labelOf } from '#charts/frame/figure-rows.ts'
import { projectorPalette } from '#charts/palette.ts'
import type { ExhibitContent, SlideContent } from '#domain/deck/slide-content.ts'
import type { Box, Item, Paragraph, TextItem } from '#files/pptx/model.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { GIVE } from '#i18n/messages/give/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { hex, panelChart } from './figure-chart.ts'
import { panelShapes } from './figure-shapes.ts'

export type DeckWords = MessagesOf<typeof GIVE | typeof FIGURE | typeof VOCABULARY | typeof SHELL>
/** Where a slide's own page is, which version of the data it shows, and in which language. */
export type Place = { link: string; version: string; locale: Locale }

const INK = hex(projectorPalette.ink)
const INK2 = hex(projectorPalette.ink2)
const QUIET = hex(projectorPalette.mutedInk)
const ACCENT = hex(projectorPalette.accent.word)
const LEFT = 40
const WIDTH = 880
const GAP = 28

/** About how many lines a text takes at a size: a Chinese character is as wide as high, a Latin one half as wide. */
export function linesOf(text: string, size: number, width: number): number {
  const em = [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.5), 0)
  return Math.max(1, Math.ceil((em * size) / width))
}

const text = (name: string, box: Box, paragraphs: readonly Paragraph[], more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  name,
  box,
  paragraphs,
  ...more,
})
const say = (rich: RichText, size: number, colour = INK, more: Partial<Paragraph> = {}): Paragraph => ({
  text: plainText(rich),
  size,
  colour,
  ...more,
})

/** The largest size at which words fit. Words too long for the smallest size are left to PowerPoint's own shrinking. */
const fitting = (heightAt: (size: number) => number, room: number): number =>
  [32, 28, 24, 22, 20, 18, 16, 14].find((size) => heightAt(size) <= room) ?? 12

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
function exhibitItems(exhibit: ExhibitContent, box: Box, words: DeckWords, locale: Locale): Item[] {
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

/** The foot of a slide: statuses, sources, version of the data, and the address. */
function foot(slide: SlideContent, words: DeckWords, { link, version }: Place): Item[] {
  const { give, shell, vocabulary } = words
  const statuses = slide.statuses.map((s) => vocabulary.status[s]).join(shell.listComma)
  const head = statuses === '' ? '' : `${give.status}${shell.colon}${statuses}   `
  // As many sources as one line holds; the notes have them all.
  const listed = (count: number) =>
    slide.credits.length === 0
      ? head.trimEnd()
      : `${head}${give.sources}${shell.colon}${slide.credits.slice(0, count).join(shell.listComma)}${slide.credits.length > count ? ' …' : ''}`
  const most = [4, 3, 2].find((count) => linesOf(listed(count), 10, WIDTH * 0.9) === 1) ?? 1
  const lines = [listed(most), `${give.dataset({ version })}   ${link}`]
  return [
    text(
      'Sources',
      { x: LEFT, y: 492, w: WIDTH, h: 32 },
      lines.flatMap((line, i) => (line === '' ? [] : [{ text: line, size: 10, colour: QUIET, ...(i === 1 ? { link } : {}) }])),
      { anchor: 'b' },
    ),
  ]
}

/** Everything on a slide, with its place. */
export function slideItems(slide: SlideContent, words: DeckWords, place: Place): Item[] {
  const { title, body, exhibits, line, showLine, kind } = slide
  const heading = plainText(title)
  if (kind === 'section')
    return [
      text('Title', { x: LEFT, y: 190, w: WIDTH, h: 130 }, [say(title, 40, INK, { bold: true, serif: true })], {
        isTitle: true,
        anchor: 'ctr',
      }),
    ]
  const isTold = slide.lens === 'told'
  const size = linesOf(heading, 26, WIDTH) > 2 ? 22 : 26
  const titleHeight = Math.min(2, linesOf(heading, size, WIDTH)) * size * 1.25
  const only = exhibits.length === 1 ? exhibits[0] : undefined
  const under = only?.subtitle ?? null
  const top = 44 + titleHeight + (under === null ? 0 : 24) + 12
  const spoken = showLine && line !== null ? plainText(line) : ''
  const lineHeight = spoken === '' ? 0 : Math.min(2, linesOf(spoken, 16, WIDTH)) * 21 + 8
  const box: Box = { x: LEFT, y: top, w: WIDTH, h: 482 - lineHeight - top }
  const half = (WIDTH - GAP) / 2
  const points = plainText(body).split(/\n+/)
  const pointSize = fitting((s) => points.reduce((sum, p) => sum + linesOf(p, s, WIDTH) * s * 1.25 + 12, 0), box.h * 0.8)
  return [
    ...(isTold
      ? [text('Lens', { x: LEFT, y: 24, w: WIDTH, h: 16 }, [{ text: words.give.told, size: 12, colour: ACCENT, bold: true }])]
      : []),
    text('Title', { x: LEFT, y: 42, w: WIDTH, h: titleHeight }, [say(title, size, INK, { bold: true, serif: true })], { isTitle: true }),
    ...(under === null ? [] : [text('Subtitle', { x: LEFT, y: 46 + titleHeight, w: WIDTH, h: 20 }, [say(under, 14, INK2)])]),
    ...(kind === 'text'
      ? [
          text(
            'Text',
            box,
            points.map((p) => ({ text: p, size: pointSize, colour: INK, after: 12 })),
          ),
        ]
      : []),
    ...(only ? exhibitItems(only, box, words, place.locale) : []),
    ...(exhibits.length > 1
      ? exhibits.flatMap((exhibit, i): Item[] => {
          const own = { x: LEFT + i * (half + GAP), y: top, w: half, h: box.h }
          return [
            text('Heading', { ...own, h: 40 }, [say(exhibit.title, 15, INK, { bold: true })]),
            ...exhibitItems(exhibit, { ...own, y: top + 46, h: box.h - 46 }, words, place.locale),
          ]
        })
      : []),
    ...(spoken === ''
      ? []
      : [
          text('Line', { x: LEFT, y: 486 - lineHeight, w: WIDTH, h: lineHeight }, [{ text: spoken, size: 16, colour: INK2 }], {
            anchor: 'ctr',
          }),
        ]),
    ...foot(slide, words, place),
  ]
}
