import { rankColumn } from '#domain/occupations/standing.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import type { OccupationView } from '#url/occupations-search.ts'
import { columnOf, levelOf, shipsOf, sizesOf } from './groups.ts'
import type { Dot } from './scatter-layout.ts'

/** Groups that can be drawn in a view: those with a score, a place on the upright axis and a number of people. */
export function dotsOf(answer: OccupationsAnswer, view: OccupationView): { dots: Dot[]; all: number; ranks: boolean } {
  const level = levelOf(answer, view.level)
  const ships = shipsOf(answer, view.measure)
  const column = columnOf(level, view.measure)
  const x = ships.ships === 'values' ? column : rankColumn(column, ships)
  const y = columnOf(level, view.against)
  const sizes = sizesOf(level, view)
  const dots = level.codes.flatMap((code, i): Dot[] => {
    const [at, up, size] = [x[i] ?? null, y[i] ?? null, sizes[i] ?? null]
    if (at === null || up === null || size === null) return []
    return [{ code, name: level.names[i] ?? code, x: at, y: up, size, lit: view.major === null || code.startsWith(view.major) }]
  })
  return { dots, all: level.codes.length, ranks: ships.ships === 'ranks' }
}

/** Names of the groups that a measure ranks highest. */
export function highest(answer: OccupationsAnswer, view: OccupationView, count: number): string[] {
  const level = levelOf(answer, view.level)
  const ranks = rankColumn(columnOf(level, view.measure), shipsOf(answer, view.measure))
  return level.codes
    .flatMap((_, i) => (ranks[i] === null || ranks[i] === undefined ? [] : [{ rank: ranks[i], name: level.names[i] ?? '' }]))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map((g) => g.name)
}
