import type { SlideContent } from '#domain/deck/slide-content.ts'
import type { Box, Item } from '#files/pptx/model.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { GIVE } from '#i18n/messages/give/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { type Place, INK, INK2, QUIET, ACCENT, LEFT, WIDTH, GAP, linesOf, text, say, fitting } from './slide-text.ts'
import { exhibitItems } from './exhibit-items.ts'

/** Words that the slides of a file need. */
export type DeckWords = MessagesOf<typeof GIVE | typeof FIGURE | typeof VOCABULARY | typeof SHELL>

/** The foot of a slide: statuses, sources, version of the data, and the address. */
export function foot(slide: SlideContent, words: DeckWords, { link, version }: Place): Item[] {
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
