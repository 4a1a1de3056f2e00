import * as v from 'valibot'
import { DECK_SHAPE, Deck } from '#schema/deck.ts'

/** What a `.parallax.json` file of a deck holds. `dataset`: version of the data it was made with. */
export type DeckFile = {
  parallax: 'deck'
  shape: typeof DECK_SHAPE
  dataset: string
  deck: Deck
  /** What the file says of its numbers (files/manifest.ts), for checking it later. */
  manifest?: readonly string[]
}

/** Why a file is refused. `path`: the place in the file that is wrong. */
export type DeckRefusal =
  | { why: 'not-json' }
  | { why: 'foreign' }
  | { why: 'newer'; shape: number }
  | { why: 'damaged'; path: string; problem: string }

/** A deck as a file that readers can pass on, with the version of the dataset it was made with. `readDeckFile` reads it. */
export const deckFile = (deck: Deck, dataset: string, manifest?: readonly string[]): DeckFile => ({
  parallax: 'deck',
  shape: DECK_SHAPE,
  dataset,
  deck,
  ...(manifest === undefined ? {} : { manifest }),
})

const Envelope = v.object({ parallax: v.literal('deck'), shape: v.number(), dataset: v.optional(v.string(), ''), deck: v.unknown() })

/** Reads the text of a deck's file. What does not fit is refused with a reason and never guessed. */
export function readDeckFile(text: string): { deck: Deck; dataset: string } | DeckRefusal {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { why: 'not-json' }
  }
  return readDeckData(data)
}

/** The same for data that were parsed already (links). */
export function readDeckData(data: unknown): { deck: Deck; dataset: string } | DeckRefusal {
  const envelope = v.safeParse(Envelope, data)
  if (!envelope.success) return { why: 'foreign' }
  const { shape, dataset, deck } = envelope.output
  if (shape > DECK_SHAPE) return { why: 'newer', shape }
  const parsed = v.safeParse(Deck, deck)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return { why: 'damaged', path: v.getDotPath(issue) ?? '', problem: issue.message }
  }
  const ids = parsed.output.slides.map((s) => s.id)
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i)
  if (twice >= 0) return { why: 'damaged', path: `slides.${twice}.id`, problem: 'used twice' }
  return { deck: parsed.output, dataset }
}
