import type { FigureSpec } from '#schema/figure-spec.ts'

/** A number with the claim that it rests on, at a date: a population, a total. */
export type Known = { x: string; value: number; claim: string }

/** What a reader asks of a figure beside what it shows. */
export type Transform =
  /** Only these years, both included. */
  | { kind: 'range'; from: string | null; until: string | null }
  /** Each series as an index, its value at `base` (else its first) = 100. */
  | { kind: 'index'; base: string | null }
  /** Divided by the people of the series' country in the same year: money per person, anything else per million people. */
  | { kind: 'per-head'; people: Readonly<Record<string, readonly Known[]>> }
  /** Percent of a whole at the same date: one whole for all, or one of each series' country. */
  | { kind: 'share'; whole: readonly Known[] | Readonly<Record<string, readonly Known[]>> }
  /** A logarithmic axis. */
  | { kind: 'log' }

/** Why a figure cannot be shown so; the words are in the catalogue. */
export type Refusal =
  | 'no-data-in-range'
  | 'not-a-count'
  | 'not-over-time'
  | 'no-base'
  | 'no-population'
  | 'no-whole'
  | 'not-positive'
  | 'needs-zero'
/** A figure drawn in another way, or why it cannot be. */
export type Transformed = { spec: FigureSpec } | { refused: Refusal }
