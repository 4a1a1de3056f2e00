import type { Dataset } from '#schema/dataset.ts'
import type { MeasureId, OccupationTable } from '#schema/occupations.ts'
import { ranksOf } from '../occupations/ranks.ts'
import type { Problem } from './problem.ts'

/** Scores that cannot leave this range; ranks and spreads have their own. */
const isScore = (value: number) => value >= 0 && value <= 1

/** The table of occupations: what it names is there, columns hold what they say, and nothing without a licence is published as a score. */
export const occupationProblems = (data: Dataset): Problem[] =>
  [...data.occupations.values()].flatMap((table) => [...sourceProblems(table, data), ...columnProblems(table), ...listProblems(table)])

function sourceProblems(table: OccupationTable, data: Dataset): Problem[] {
  const named = [
    ...table.measures.flatMap((m) => m.sources),
    ...Object.values(table.weights),
    ...table.china.mix.counts.map((c) => c.source),
    table.china.families.source,
  ]
  return named.filter((id) => !data.sources.has(id)).map((id) => ({ where: `occupations/${table.id}`, what: `unknown source "${id}"` }))
}

function columnProblems({ id, measures, levels }: OccupationTable): Problem[] {
  const problems: Problem[] = []
  for (const measure of measures) {
    if (measure.licence === 'none' && measure.ships !== 'ranks')
      problems.push({ where: `occupations/${id}`, what: `"${measure.id}" has no licence: publish ranks, not scores` })
    for (const level of levels) {
      const column = level.columns[measure.id]
      const where = `occupations/${id} ${measure.id}, ${level.digits} digits`
      if (!column) problems.push({ where, what: 'no column' })
      else if (measure.ships === 'ranks' && !areRanks(column))
        problems.push({ where, what: 'not ranks: 1 is the highest, equals share the mean of their places' })
      else if (measure.ships === 'values' && column.some((value) => value !== null && !isScore(value)))
        problems.push({ where, what: 'a score lies outside 0 to 1' })
    }
  }
  const known = new Set<MeasureId>(measures.map((m) => m.id))
  for (const level of levels)
    for (const column of Object.keys(level.columns))
      if (![...known].some((k) => k === column))
        problems.push({ where: `occupations/${id}`, what: `column "${column}" belongs to no measure` })
  return problems
}

/** Ranks of ranks are the same ranks in reverse order. */
const areRanks = (column: readonly (number | null)[]) => {
  const again = ranksOf(column.map((rank) => (rank === null ? null : -rank)))
  return column.every((rank, i) => rank === again[i])
}

function listProblems({ id, levels, units, china }: OccupationTable): Problem[] {
  const where = `occupations/${id}`
  const problems: Problem[] = []
  const even = (what: string, lists: readonly (readonly unknown[])[]) => {
    if (lists.some((list) => list.length !== lists[0]?.length)) problems.push({ where, what: `${what}: lists of different lengths` })
  }
  even('units', [units.codes, units.means, units.classes])
  even('china.mix', [china.mix.groups, ...china.mix.counts.map((c) => c.shares)])
  even('china.families', [china.families.ids, china.families.titles, china.families.negative])
  const fine = new Set(levels.flatMap((level) => level.codes))
  for (const code of units.codes) if (!fine.has(code.slice(0, 3))) problems.push({ where, what: `occupation ${code} belongs to no group` })
  for (const code of fine)
    if (code.length === 3 && !fine.has(code.slice(0, 2))) problems.push({ where, what: `group ${code} has no wider group` })
  for (const count of china.mix.counts) {
    const sum = count.shares.reduce((a, b) => a + b, 0)
    if (Math.abs(sum - 100) > 0.5) problems.push({ where, what: `${count.id}: its shares come to ${sum.toFixed(1)}, not 100` })
  }
  for (const level of levels)
    for (const [country, shares] of Object.entries(level.shares)) {
      const sum = shares.reduce<number>((a, b) => a + (b ?? 0), 0)
      if (Math.abs(sum - 100) > 1) problems.push({ where, what: `${country}: its shares come to ${sum.toFixed(1)}, not 100` })
    }
  return problems
}
