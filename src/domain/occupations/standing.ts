import { type ExposureId, EXPOSURES, type MeasureId } from '#schema/occupations.ts'
import { type Column, ranksOf } from './ranks.ts'

/** The one measure that was made before language models and asks another question: whether a whole job can be computerised. */
export const OLDER: ExposureId = 'frey-osborne'
/** Measures that ask about today's AI. */
export const RECENT = EXPOSURES.filter((id) => id !== OLDER)

type Source = { ships: 'values' | 'ranks' }

/** A column that rises with exposure: ranks are turned round, so that the highest group has the largest number. */
export const risingColumn = (column: Column, { ships }: Source): Column =>
  ships === 'values' ? column : column.map((rank) => (rank === null ? null : -rank))

/** Ranks by a measure, 1 the highest, however it is published. */
export const rankColumn = (column: Column, source: Source): (number | null)[] => ranksOf(risingColumn(column, source))

type Ranked = { id: MeasureId; rank: number | null; of: number }

/**
 * How far the measures differ about one group: its highest and its lowest place among `RECENT`, with the measures that give them. Places
 * run from 0 (lowest) to 1 (highest), because some measures do not have every group.
 */
export function disagreement<S extends Ranked>(standings: readonly S[]): { high: S; low: S; gap: number } | null {
  const placed = standings.filter((s) => s.rank !== null && (RECENT as readonly string[]).includes(s.id))
  const [first] = placed
  if (!first || placed.length < 2) return null
  const by = (better: (a: number, b: number) => boolean) => placed.reduce((a, b) => (better(placeOf(b), placeOf(a)) ? b : a), first)
  const [high, low] = [by((a, b) => a > b), by((a, b) => a < b)]
  return { high, low, gap: placeOf(high) - placeOf(low) }
}

/** 1 for the highest rank, 0 for the lowest. */
export const placeOf = ({ rank, of }: { rank: number | null; of: number }): number => (rank === null || of < 2 ? 0 : (of - rank) / (of - 1))
