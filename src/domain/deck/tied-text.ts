import type { AnySlide, BuiltInSlide, Slide } from '#schema/deck.ts'
import { type RichPiece, type RichText, plainText } from '#schema/rich-text.ts'
import { checkKey, type Prints } from '../fingerprint.ts'

/**
 * A number in a reader's own text that stays tied to its claim: `[14,000](amazon-layoffs-2025-10@3fa9c1)`. After the "@" stands the
 * claim's fingerprint at the time of writing, after a "=" the arithmetic that the number comes from, with its own fingerprint, which covers
 * every input; all of these may be missing.
 */
const TIE = /\[([^\][\n]{1,80})\]\(([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([a-z0-9]{1,8}))?(?:=([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([a-z0-9]{1,8}))?)?\)/g

/** The parts of a tied number. */
type Parts = { words: string; claim: string; print: string | undefined; check: string | undefined; checkPrint: string | undefined }
const partsOf = ([, words = '', claim = '', print, check, checkPrint]: RegExpMatchArray): Parts => ({
  words,
  claim,
  print,
  check,
  checkPrint,
})

/** What became of a tied number: `changed`: its claim has another number, date, speaker or status; `withdrawn`: it is claimed no longer. */
export type Standing = 'stands' | 'changed' | 'withdrawn'
/** Words of a slide tied to a claim, and how the number in them stands to the claim now. */
export type Tie = { words: string; claim: string; standing: Standing }

function standingOf({ claim, print, check, checkPrint }: Parts, prints: Prints | null): Standing {
  if (prints === null) return 'stands'
  // What is computed stands and falls with all of its inputs; without its own fingerprint only the first is known.
  if (check !== undefined && checkPrint !== undefined) return heldAgainst(checkPrint, prints[checkKey(check)])
  return heldAgainst(print, prints[claim])
}

function heldAgainst(print: string | undefined, now: string | undefined): Standing {
  if (now === undefined || now.startsWith('-')) return 'withdrawn'
  return print === undefined || print === now ? 'stands' : 'changed'
}

const tie = (words: string, claim: string, check: string | undefined, prints: Prints): string => {
  const at = (key: string) => (prints[key] === undefined ? '' : `@${prints[key].replace('-', '')}`)
  return `[${words}](${claim}${at(claim)}${check === undefined ? '' : `=${check}${at(checkKey(check))}`})`
}

/** A text with numbers as a reader's own: its numbers stay tied to their claims, as these are now. */
export function tiedText(text: RichText, prints: Prints): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const words = piece.text.replace(/[[\]\n]/g, '')
      return 'claim' in piece && words.length <= 80
        ? tie(words, piece.claim, 'check' in piece ? piece.check : undefined, prints)
        : piece.text
    })
    .join('')
}

/** The tied numbers of a text. `prints`: the claims of now; null while they are not known. */
export const tiesIn = (text: string, prints: Prints | null): Tie[] =>
  [...text.matchAll(TIE)].map((match) => {
    const parts = partsOf(match)
    return { words: parts.words, claim: parts.claim, standing: standingOf(parts, prints) }
  })

/** How a number is said whose claim changed since it was written. */
export type Marks = Readonly<Record<Exclude<Standing, 'stands'>, (words: string) => string>>

/** A reader's own text as it is shown: each tied number leads to its claim, and says so when that changed. */
export function shownText(text: string, prints: Prints | null, marks: Marks): RichText {
  const pieces: RichPiece[] = []
  let end = 0
  for (const match of text.matchAll(TIE)) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    const parts = partsOf(match)
    const { words, claim, check } = parts
    const standing = standingOf(parts, prints)
    const shown = standing === 'stands' ? words : marks[standing](words)
    // What is withdrawn has no claim to open; what rests on arithmetic leads to it.
    if (standing === 'withdrawn') pieces.push(shown)
    else pieces.push(check === undefined ? { text: shown, claim } : { text: shown, check, claim })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** The words alone. */
export const untiedText = (text: string): string => text.replace(TIE, '$1')

/** The same text with its numbers tied to their claims as they are now: whoever wrote it has looked at them again. */
export const renewedText = (text: string, prints: Prints): string =>
  text.replace(TIE, (_, words: string, claim: string, __: string | undefined, check: string | undefined) =>
    tie(words, claim, check, prints),
  )

/** Texts of a slide of a reader's own, by the field they stand in. */
export function textsOf(slide: Slide): Record<string, string> {
  const { line, notes } = slide
  return {
    ...(line === null ? {} : { line }),
    notes,
    ...('title' in slide ? { title: slide.title } : {}),
    ...('body' in slide ? { body: slide.body } : {}),
  }
}

/** True when a slide has numbers that are tied. */
export const hasTies = (slide: Slide): boolean => Object.values(textsOf(slide)).some((text) => text.search(TIE) >= 0)

/** A slide of a reader's own as it is shown, in the form of a built-in one. */
export function shownSlide(slide: Slide, prints: Prints | null, marks: Marks): BuiltInSlide {
  const show = (text: string): RichText => shownText(text, prints, marks)
  const { line, notes } = slide
  const common = { line: line === null ? null : show(line), notes: show(notes) }
  switch (slide.kind) {
    case 'text':
      return { ...slide, ...common, title: show(slide.title), body: show(slide.body) }
    case 'section':
      return { ...slide, ...common, title: show(slide.title) }
    default:
      return { ...slide, ...common }
  }
}

const claimsIn = (text: string | RichText | null): string[] =>
  text === null || typeof text === 'string'
    ? []
    : text.flatMap((piece) => (typeof piece === 'object' && 'claim' in piece ? [piece.claim] : []))

/** Claims that the words of a slide name, those that the audience sees or hears. */
export const claimsInWords = (slide: AnySlide): string[] => [
  ...new Set([
    ...('title' in slide ? claimsIn(slide.title) : []),
    ...('body' in slide ? claimsIn(slide.body) : []),
    ...claimsIn(slide.line),
  ]),
]

/** A text of either kind as a reader's own, tied where that leaves it short enough, else plain and cut. */
export function ownText(text: string | RichText, prints: Prints, most: number): string {
  if (typeof text === 'string') return text.slice(0, most)
  const whole = tiedText(text, prints)
  return whole.length <= most ? whole : plainText(text).slice(0, most)
}
