import { type Column, weightedMean } from '#domain/occupations/ranks.ts'
import { spearman } from '#domain/occupations/correlation.ts'
import { OLDER, placeOf, rankColumn, RECENT, risingColumn } from '#domain/occupations/standing.ts'
import { type ExposureId, EXPOSURES, type Level, type MeasureId, type OccupationsAnswer } from '#schema/occupations.ts'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'

/** Occupations of one level of detail with their columns. */
export type LevelAnswer = OccupationsAnswer['levels'][number]

/** The groups of a level. The table always has both. */
export function levelOf({ levels }: OccupationsAnswer, digits: Level): LevelAnswer {
  const level = levels.find((l) => l.digits === digits) ?? levels[0]
  if (!level) throw new Error('the table of occupations has no level')
  return level
}

/** A measure's values for the groups of a level, in the order of the groups; null for each group that has none. */
export const columnOf = (level: LevelAnswer, measure: MeasureId): Column => level.columns[measure] ?? level.codes.map(() => null)

/** How a measure is published; scores when the table does not say. */
export const shipsOf = ({ measures }: OccupationsAnswer, id: MeasureId): { ships: 'values' | 'ranks' } => ({
  ships: measures.find((m) => m.id === id)?.ships ?? 'values',
})

/** What the circles' size stands for: US jobs, or the share of a country's employed. */
export const sizesOf = (level: LevelAnswer, { weight }: OccupationView): Column =>
  weight === US_JOBS ? level.jobs : (level.shares[weight.toUpperCase()] ?? level.codes.map(() => null))

/** A group of occupations with its rank in one measure, and its best and worst in all of today's. */
export type GroupRow = { code: string; i: number; rank: number; best: number; worst: number; known: boolean }

/** The groups of a view, highest first; those without a rank last, in the order of their codes. */
export function groupRows(answer: OccupationsAnswer, view: Pick<OccupationView, 'level' | 'measure'>): GroupRow[] {
  const level = levelOf(answer, view.level)
  const ranksBy = (id: MeasureId) => rankColumn(columnOf(level, id), shipsOf(answer, id))
  const ranks = ranksBy(view.measure)
  const recent = RECENT.map(ranksBy)
  return level.codes
    .map((code, i): GroupRow => {
      const all = recent.flatMap((column) => column[i] ?? [])
      return { code, i, rank: ranks[i] ?? Number.POSITIVE_INFINITY, best: Math.min(...all), worst: Math.max(...all), known: all.length > 0 }
    })
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
}

/** Two measures of exposure, their rank correlation and the number of occupations that have both. */
export type Cell = { a: ExposureId; b: ExposureId; rho: number; n: number }

/** Rank correlation of every pair of measures, each pair once. */
export function correlations(answer: OccupationsAnswer, level: LevelAnswer): Cell[] {
  const rising = new Map(EXPOSURES.map((id) => [id, risingColumn(columnOf(level, id), shipsOf(answer, id))]))
  return EXPOSURES.flatMap((a, i) =>
    EXPOSURES.slice(0, i).flatMap((b): Cell[] => {
      const found = spearman(rising.get(a) ?? [], rising.get(b) ?? [])
      return found ? [{ a, b, ...found }] : []
    }),
  )
}

/** Lowest and highest correlation among today's measures, and between them and the older one. */
export function agreement(cells: readonly Cell[]) {
  const range = (list: readonly Cell[]) => ({ low: Math.min(...list.map((c) => c.rho)), high: Math.max(...list.map((c) => c.rho)) })
  const isOld = (c: Cell) => c.a === OLDER || c.b === OLDER
  return { today: range(cells.filter((c) => !isOld(c))), older: range(cells.filter(isOld)) }
}

/** Countries whose shares are in the table, by ISO 3166 alpha-3: China among them as soon as somebody writes its shares. */
export const countriesOf = ({ levels }: OccupationsAnswer): string[] => Object.keys(levels.find((l) => l.digits === 2)?.shares ?? {})

/** Countries with the mean of a measure over what their people do, highest first; a country without any is left out. */
export const meansOf = (answer: OccupationsAnswer, measure: MeasureId): { code: string; mean: number }[] => {
  const level = levelOf(answer, 2)
  const scores = columnOf(level, measure)
  return countriesOf(answer)
    .flatMap((code) => {
      const found = weightedMean(scores, level.shares[code] ?? [])
      return found ? [{ code, mean: found.mean }] : []
    })
    .sort((a, b) => b.mean - a.mean)
}

/** Names of the groups that the older measure puts furthest above today's: its place less the mean of theirs. */
export function furthestApart(answer: OccupationsAnswer, level: LevelAnswer, count: number): string[] {
  const places = (id: ExposureId) => {
    const ranks = rankColumn(columnOf(level, id), shipsOf(answer, id))
    const of = ranks.filter((r) => r !== null).length
    return ranks.map((rank) => (rank === null ? null : placeOf({ rank, of })))
  }
  const older = places(OLDER)
  const today = RECENT.map(places)
  return level.names
    .flatMap((name, i) => {
      const old = older[i] ?? null
      const now = today.flatMap((column) => column[i] ?? [])
      return old === null || now.length === 0 ? [] : [{ name, gap: old - now.reduce((a, b) => a + b, 0) / now.length }]
    })
    .sort((a, b) => b.gap - a.gap)
    .slice(0, count)
    .map((g) => g.name)
}
