import * as v from 'valibot'
import { Id, Text } from './primitives.ts'
import { RichText } from './rich-text.ts'

/** Longest texts of a slide, in characters, so that a file from elsewhere cannot fill the browser's storage. */
export const MAX_TEXT = { title: 200, line: 400, notes: 6000, body: 2000 } as const
export const MAX_SLIDES = 200

const Title = v.pipe(v.string(), v.maxLength(MAX_TEXT.title))
const Line = v.pipe(v.string(), v.maxLength(MAX_TEXT.line))
const Notes = v.pipe(v.string(), v.maxLength(MAX_TEXT.notes))
/** Seconds that a slide should take; null when nothing was planned. */
const Seconds = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600)))
const SlideLens = v.picklist(['told', 'evidence'])

/** What a slide shows of the evidence: by id and parameters, never as a picture of a page. */
export const Exhibit = v.variant('kind', [
  v.strictObject({ kind: v.literal('figure'), id: Id, panel: v.optional(Id) }),
  v.strictObject({ kind: v.literal('claim'), id: Id }),
  v.strictObject({ kind: v.literal('company'), id: Id }),
  v.strictObject({ kind: v.literal('question'), id: Id }),
])

/** The kinds of slide. `line`: what the speaker says, shown to the audience where `showLine`; null takes the exhibit's own sentence. */
const slideKinds = <L extends v.GenericSchema, N extends v.GenericSchema, T extends v.GenericSchema, B extends v.GenericSchema>(
  line: L,
  notes: N,
  title: T,
  body: B,
) => {
  const common = { id: Id, line, showLine: v.boolean(), notes, seconds: Seconds }
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('exhibit'), ...common, lens: SlideLens, exhibit: Exhibit }),
    v.strictObject({ kind: v.literal('two-up'), ...common, lens: SlideLens, exhibits: v.strictTuple([Exhibit, Exhibit]) }),
    v.strictObject({ kind: v.literal('text'), ...common, title, body }),
    v.strictObject({ kind: v.literal('section'), ...common, title }),
  ])
}

export const Slide = slideKinds(v.nullable(Line), Notes, Title, v.pipe(v.string(), v.maxLength(MAX_TEXT.body)))

export const DECK_SHAPE = 1
/** A deck that a reader made. Built-in decks have the same slides; their words are in the content, per language. */
export const Deck = v.strictObject({
  shape: v.literal(DECK_SHAPE),
  id: Id,
  title: Title,
  slides: v.pipe(v.array(Slide), v.maxLength(MAX_SLIDES)),
  /** The built-in deck that it was copied from. */
  from: v.nullable(Id),
})

/** A deck of the content (`mock-data/decks`): what each slide shows. Its words stand beside it, per language. */
const planned = { id: Id, showLine: v.optional(v.boolean(), true), seconds: Seconds }
/** A built-in deck, as recorded. */
export const DeckRecord = v.strictObject({
  id: Id,
  order: v.number(),
  slides: v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('exhibit'), ...planned, lens: v.optional(SlideLens, 'evidence'), exhibit: Exhibit }),
      v.strictObject({
        kind: v.literal('two-up'),
        ...planned,
        lens: v.optional(SlideLens, 'evidence'),
        exhibits: v.strictTuple([Exhibit, Exhibit]),
      }),
      v.strictObject({ kind: v.literal('text'), ...planned }),
      v.strictObject({ kind: v.literal('section'), ...planned }),
    ]),
  ),
})

/** Words of a deck of the content: templates, numbers by placeholder. `title` and `body` only for slides without an exhibit. */
export const DeckWording = v.strictObject({
  title: Text,
  summary: Text,
  slides: v.record(
    Id,
    v.strictObject({ title: v.optional(Text), body: v.optional(Text), line: v.optional(Text), notes: v.optional(Text) }),
  ),
})

/** A slide of a built-in deck in one language: as a reader's own, with numbers that lead to their claims. */
export const BuiltInSlide = slideKinds(v.nullable(RichText), RichText, RichText, RichText)
/** A built-in deck in the list. */
export const DeckSummary = v.strictObject({
  id: v.string(),
  title: RichText,
  summary: RichText,
  slides: v.number(),
  /** Seconds that its slides should take together. */
  seconds: v.number(),
})
/** All built-in decks, in their order. */
export const DecksAnswer = v.strictObject({ decks: v.array(DeckSummary) })
/** A built-in deck with its slides. */
export const DeckAnswer = v.strictObject({
  id: v.string(),
  title: RichText,
  summary: RichText,
  slides: v.array(BuiltInSlide),
  /** What stands at the top of each slide, and what is said, so that a deck can be read before what it shows has come. */
  outline: v.array(v.strictObject({ title: RichText, line: v.nullable(RichText) })),
})

export type Exhibit = v.InferOutput<typeof Exhibit>
export type Slide = v.InferOutput<typeof Slide>
export type Deck = v.InferOutput<typeof Deck>
export type DeckRecord = v.InferOutput<typeof DeckRecord>
export type DeckWording = v.InferOutput<typeof DeckWording>
export type BuiltInSlide = v.InferOutput<typeof BuiltInSlide>
export type DeckSummary = v.InferOutput<typeof DeckSummary>
export type DeckAnswer = v.InferOutput<typeof DeckAnswer>
/** A slide of a built-in deck or of a reader's own. */
export type AnySlide = Slide | BuiltInSlide
