import type { SlideAnswers, SlideContent } from '#domain/deck/slide-content.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import type { PptxDeck } from '#files/pptx/model.ts'
import { pptx } from '#files/pptx/pptx.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { claimPath } from '#url/known.ts'
import { claimsOnSlide } from './claims-of-deck.ts'
import { type DeckWords, slideItems } from './slide-items.ts'

export type DeckInput = {
  title: string
  slides: readonly SlideContent[]
  /** The answers that the slides show, loaded before. */
  answers: SlideAnswers
  locale: Locale
  words: DeckWords
  version: string
  /** Absolute address of the deck. */
  link: string
  /** Absolute address of a path of the site. */
  addressOf: (path: string) => string
}

/** Notes of a slide: what to say, the notes, and every claim with its number, date, source, status and address. */
export function slideNotes(slide: SlideContent, { answers, locale, words, addressOf }: DeckInput): string[] {
  const { give, shell, vocabulary } = words
  const claims = claimsOnSlide(slide, answers).map((c) => {
    const number = c.value === null ? '' : `${shell.colon}${c.value.full}`
    return `${plainText(c.label)}${number} (${formatDate(c.asOf, locale, 'short')}). ${c.credit}. ${vocabulary.status[c.status]}. ${addressOf(claimPath(c.id, null))}`
  })
  const part = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : [head, ...lines, ''])
  const notes = plainText(slide.notes)
  return [
    ...part(give.say, slide.line === null ? [] : [plainText(slide.line)]),
    ...part(give.notes, notes === '' ? [] : notes.split(/\n+/)),
    ...part(give.claims, claims),
  ]
}

/** A deck in the form that the writer of PowerPoint files takes. */
export function deckModel(input: DeckInput): PptxDeck {
  const { title, slides, answers, locale, words, version, link } = input
  return {
    title,
    locale,
    slides: slides.map((slide) => ({ items: slideItems(slide, words, { link, version, locale }), notes: slideNotes(slide, input) })),
    manifest: manifestLines(
      manifestOf(
        slides.flatMap((slide) => claimsOnSlide(slide, answers)),
        { version, link },
      ),
    ),
  }
}

/** A deck as a PowerPoint file. Rejects when the browser cannot make it. */
export const deckPptx = (input: DeckInput): Promise<Blob> => pptx(deckModel(input))
