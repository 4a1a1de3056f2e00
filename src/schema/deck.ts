import * as v from 'valibot'
import { Id } from './primitives.ts'

/** Longest texts of a slide, so that a file from elsewhere cannot fill the browser. In characters. */
export const MAX_TEXT = { title: 200, line: 400, notes: 6000, body: 2000 } as const
export const MAX_SLIDES = 200

const Title = v.pipe(v.string(), v.maxLength(MAX_TEXT.title))
const Line = v.pipe(v.string(), v.maxLength(MAX_TEXT.line))
const Notes = v.pipe(v.string(), v.maxLength(MAX_TEXT.notes))

/** What a slide shows of the evidence: by id and parameters, never as a picture of a page. */
export const Exhibit = v.variant('kind', [
  v.strictObject({ kind: v.literal('figure'), id: Id, panel: v.optional(Id) }),
  v.strictObject({ kind: v.literal('claim'), id: Id }),
  v.strictObject({ kind: v.literal('company'), id: Id }),
  v.strictObject({ kind: v.literal('question'), id: Id }),
])

/** What every slide has besides. `line`: what the speaker says, shown to the audience where `showLine`; null takes the exhibit's own sentence. */
const common = {
  id: Id,
  line: v.nullable(Line),
  showLine: v.boolean(),
  notes: Notes,
  /** Seconds that the slide should take; null when nothing was planned. */
  seconds: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600))),
}

export const Slide = v.variant('kind', [
  v.strictObject({ kind: v.literal('exhibit'), ...common, lens: v.picklist(['told', 'evidence']), exhibit: Exhibit }),
  v.strictObject({ kind: v.literal('two-up'), ...common, lens: v.picklist(['told', 'evidence']), exhibits: v.tuple([Exhibit, Exhibit]) }),
  v.strictObject({ kind: v.literal('text'), ...common, title: Title, body: v.pipe(v.string(), v.maxLength(MAX_TEXT.body)) }),
  v.strictObject({ kind: v.literal('section'), ...common, title: Title }),
])

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

export type Exhibit = v.InferOutput<typeof Exhibit>
export type Slide = v.InferOutput<typeof Slide>
export type Deck = v.InferOutput<typeof Deck>
