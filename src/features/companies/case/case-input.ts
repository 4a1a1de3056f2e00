import type { CASE_LANES } from '#schema/vocabulary.ts'
import type { Span } from './case-time.ts'

export type SaidLane = (typeof CASE_LANES)[number]
/** A cut hangs below its line, a hire stands on it. */
export type MoveLane = 'cut' | 'hire'

/**
 * Something on the axis of time, with its words. Without a title it is only a mark, and its words are elsewhere in the picture. `span`:
 * the days that its date covers.
 */
export type CaseEvent = { id: string; span: Span; title: string; words: string }
/** Something said about the reason, on its lane; `thread`: in the company's own words. */
export type SaidEvent = CaseEvent & { lane: SaidLane; thread: boolean }
/** `size`: how many people; null where only a share is known. `title` is the number. */
export type MoveEvent = CaseEvent & { lane: MoveLane; size: number | null; planned: boolean }

/** Points of the line, in order; `title` is the value, `words` its date. */
export type CasePoint = { id: string; at: number; value: number; title: string; words: string }
/** A change of what is counted: it lies between the last point before and the first one after. */
export type CaseBreak = { at: number; label: string }

/** All that the picture of a case shows, in the words of one language. */
export type CaseInput = {
  points: readonly CasePoint[]
  breaks: readonly CaseBreak[]
  /** Days for which a value was looked for and not found. */
  missing: readonly number[]
  /** Shown above the line when the headcount makes none, with the counts that there are. */
  blank: { text: string; counts: readonly CasePoint[] } | null
  said: readonly SaidEvent[]
  moves: readonly MoveEvent[]
  words: CaseWords
}

/** Names of the lanes, and values and dates as words, in one language. */
export type CaseWords = {
  lanes: Record<SaidLane | 'moves' | 'elsewhere' | 'blank', string>
  value: (value: number) => string
  year: (date: string) => string
  month: (date: string, withYear: boolean) => string
}

/** How a case is drawn: its width in px, and what it shares with another that it is set beside. */
export type CaseOptions = {
  width: number
  /** False: only the line, with cuts and hires below; what was said is in a list beside it. */
  lanes: boolean
  /** Given for two companies on one axis. */
  whole?: Span
  /** Where the axis begins. */
  left?: number
  opened?: Span | null
  /** Top of the value axis, given for two lines in one unit. */
  top?: number
  /** Side of the triangle of one person, given for two companies. */
  scale?: number
}

/** Which word a cut or hire has in the catalogue. */
export const moveKey = ({ kind, planned }: { kind: MoveLane; planned: boolean }): MoveLane | `${MoveLane}-planned` =>
  planned ? `${kind}-planned` : kind
