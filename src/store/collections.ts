import * as v from 'valibot'
import { Clip } from '#schema/clip.ts'
import { SaidThen } from '#schema/manifest.ts'
import { Marking, QuizProgress, StudyWork } from '#schema/study-work.ts'
import { Deck } from '#schema/deck.ts'
import { type Row, row } from './row.ts'

/** Claims that the reader marked in the evidence list, by id. */
const Selection = v.object({ claims: v.array(v.string()) })

/**
 * The dataset as this browser last saw it: its version, the day, and a fingerprint of every claim. From it the page works out what was
 * added, changed or withdrawn since, without asking a server.
 */
const SeenDataset = v.object({ version: v.string(), seenOn: v.string(), prints: v.record(v.string(), v.string()) })

/** Questions that were asked during a talk and left for later, by the deck's id. */
const Parked = v.object({
  title: v.string(),
  questions: v.array(
    v.object({
      slide: v.number(),
      title: v.string(),
      text: v.string(),
      on: v.string(),
      /** What the slide's claims said then; records of the first release have none. */
      said: v.optional(v.array(SaidThen), []),
    }),
  ),
})

/**
 * What is kept for the reader: one row per collection. A new collection needs a row here and a name in the messages (`store`). All
 * collections share one object store, so that no tab has to wait for another to upgrade the database. When the shape of a collection's
 * records changes, raise `shape` and add the step from the old shape to `upgrades`; old records are converted when they are read.
 */
export const COLLECTIONS = {
  selections: row({ schema: Selection, shape: 1 }),
  seen: row({ schema: SeenDataset, shape: 1 }),
  study: row({ schema: StudyWork, shape: 1 }),
  quiz: row({ schema: QuizProgress, shape: 1 }),
  /** A teacher's judgements, by the mark of the handed-in file. */
  marks: row({ schema: Marking, shape: 1 }),
  /** What the reader saved to the notebook. */
  clips: row({ schema: Clip, shape: 1 }),
  decks: row({ schema: Deck, shape: 1 }),
  parked: row({ schema: Parked, shape: 1 }),
}

export type Collections = typeof COLLECTIONS
export type CollectionName = keyof Collections
/** The value of a collection's records. */
export type ValueOf<N extends CollectionName> = v.InferOutput<Collections[N]['schema']>
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[]

/** The row of a collection, whichever it is. */
export const rowOf = (name: CollectionName): Row => COLLECTIONS[name]
