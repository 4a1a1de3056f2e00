import type { SlideAnswers, SlideContent } from '#domain/deck/slide-content.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import type { PptxDeck } from '#files/pptx/model.ts'
import { pptx } from '#files/pptx/pptx.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { claimPath } from '#url/known.ts'
import { claimsOnSlide } from './claims-of-deck.ts'
import { type DeckWords, slideItems } from './slide-items.ts'

/** All that a PowerPoint file of a deck is made from, in one language. */
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

const part = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : [head, ...lines, ''])

/** A claim in one line: its number, date, source, status and address. */
export function claimNote(claim: ClaimBrief, { locale, words: { shell, vocabulary }, addressOf }: DeckInput): string {
  const number = claim.value === null ? '' : `${shell.colon}${claim.value.full}`
  return `${plainText(claim.label)}${number}${shell.bracketOpen}${formatDate(claim.asOf, locale, 'short')}${shell.bracketClose}${shell.stop}${claim.credit}${shell.stop}${vocabulary.status[claim.status]}${shell.stop}${addressOf(claimPath(claim.id, null))}`
}

/** What is said with a slide: the line, and the notes. */
export function spokenNotes(slide: SlideContent, { words: { give } }: DeckInput): string[] {
  const notes = plainText(slide.notes)
  return [
    ...part(give.say, slide.line === null ? [] : [plainText(slide.line)]),
    ...part(give.notes, notes === '' ? [] : notes.split(/\n+/)),
  ]
}

/** Notes of a slide in a file: what is said, and every claim. */
function slideNotes(slide: SlideContent, input: DeckInput): string[] {
  const claims = claimsOnSlide(slide, input.answers).map((claim) => claimNote(claim, input))
  return [...spokenNotes(slide, input), ...part(input.words.give.claims, claims)]
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
