import { rankColumn } from '#domain/occupations/standing.ts'
import { LOCALES } from '#i18n/locales.ts'
import type { SourceAnswer } from '#schema/api.ts'
import type { OccupationAnswer, OccupationNamesAnswer, OccupationsAnswer, OccupationTable } from '#schema/occupations.ts'
import type { Context } from './rich.ts'
import type { SearchContext } from './search.ts'
import { resolveSource } from './summary.ts'

/** The one table of occupations; null in a dataset without. */
const tableOf = ({ data }: Context): OccupationTable | null => data.occupations.values().next().value ?? null

const nameOf = (code: string, { data, locale }: Context, language: string = locale) => data.wording[language]?.occupations[code] ?? code
const named = (code: string, context: Context) => ({ code, name: nameOf(code, context) })

/** A source that the table names. Integrity tests hold that it is there. */
function sourceOf(id: string, context: Context): SourceAnswer {
  const source = resolveSource(id, context)
  if (!source) throw new Error(`occupations: unknown source "${id}"`)
  return source
}

const measuresOf = (table: OccupationTable, context: Context) =>
  table.measures.map((m) => ({ ...m, sources: m.sources.map((id) => sourceOf(id, context)) }))

const basisOf = ({ weights }: OccupationTable, context: Context) => ({
  jobs: sourceOf(weights.jobs, context),
  shares: sourceOf(weights.shares, context),
  crosswalk: sourceOf(weights.crosswalk, context),
  titles: sourceOf(weights.titles, context),
})

/** All groups at both levels, in columns. */
export function resolveOccupations(context: Context): OccupationsAnswer | null {
  const table = tableOf(context)
  if (!table) return null
  const { mix, families } = table.china
  const { ids, ...signs } = families
  return {
    measures: measuresOf(table, context),
    basis: basisOf(table, context),
    left: table.left,
    majors: majorsOf(table).map((code) => named(code, context)),
    levels: table.levels.map((level) => ({ ...level, names: level.codes.map((code) => nameOf(code, context)) })),
    china: {
      mix: {
        groups: mix.groups.map((id) => nameOf(id, context)),
        counts: mix.counts.map((count) => ({ ...count, source: sourceOf(count.source, context) })),
      },
      families: { ...signs, source: sourceOf(families.source, context), names: ids.map((id) => nameOf(id, context)) },
    },
  }
}

const majorsOf = (table: OccupationTable) =>
  [...new Set(table.levels.flatMap((level) => level.codes.map((code) => code.slice(0, 1))))].sort()

/** Codes of every group, two digits before three. */
export const occupationCodes = (context: Context): string[] =>
  [...(tableOf(context)?.levels ?? [])].sort((a, b) => a.digits - b.digits).flatMap((level) => level.codes)

const ranked = new WeakMap<object, (number | null)[]>()
/** Ranks of a column, made once: every group's answer reads them. */
function ranksOnce(column: (number | null)[], measure: Parameters<typeof rankColumn>[1]): (number | null)[] {
  const ranks = ranked.get(column) ?? rankColumn(column, measure)
  ranked.set(column, ranks)
  return ranks
}

/** One group; null when there is none of that code. */
export function resolveOccupation(code: string, context: Context): OccupationAnswer | null {
  const table = tableOf(context)
  const level = table?.levels.find((l) => l.codes.includes(code))
  if (!table || !level) return null
  const at = level.codes.indexOf(code)
  const below = (digits: number, prefix: string) =>
    (table.levels.find((l) => l.digits === digits)?.codes ?? []).filter((c) => c.startsWith(prefix))
  const parent = level.digits === 3 ? code.slice(0, 2) : null
  return {
    ...named(code, context),
    digits: level.digits,
    others: LOCALES.filter((l) => l.id !== context.locale).map((l) => ({ locale: l.id, name: nameOf(code, context, l.id) })),
    major: named(code.slice(0, 1), context),
    parent: parent === null ? null : named(parent, context),
    children: level.digits === 2 ? below(3, code).map((c) => named(c, context)) : [],
    siblings: below(level.digits, code.slice(0, -1))
      .filter((c) => c !== code)
      .map((c) => named(c, context)),
    jobs: level.jobs[at] ?? null,
    allJobs: level.jobs.reduce<number>((sum, jobs) => sum + (jobs ?? 0), 0),
    shares: Object.entries(level.shares).map(([country, shares]) => ({ country, share: shares[at] ?? null })),
    standings: table.measures.map(({ sources: _, ...m }) => {
      const column = level.columns[m.id] ?? []
      const ranks = ranksOnce(column, m)
      return {
        ...m,
        value: m.ships === 'values' ? (column[at] ?? null) : null,
        rank: ranks[at] ?? null,
        of: ranks.filter((r) => r !== null).length,
      }
    }),
    units: table.units.codes.flatMap((unit, i) => {
      const [mean, band] = [table.units.means[i], table.units.classes[i]]
      return unit.startsWith(code) && mean !== undefined && band !== undefined ? [{ ...named(unit, context), mean, band }] : []
    }),
  }
}

/** Names of all groups, with everything by which a reader may look for one. */
export function resolveOccupationNames(context: SearchContext): OccupationNamesAnswer {
  const table = tableOf(context)
  // The page's own language first: of two forms that match equally, the first is shown as the reason.
  const languages = LOCALES.map((l) => l.id).toSorted((a, b) => Number(b === context.locale) - Number(a === context.locale))
  const groups = occupationCodes(context).map((code) => {
    const units = table?.units.codes.filter((unit) => unit.startsWith(code)) ?? []
    const words = [...languages.filter((l) => l !== context.locale).map((l) => nameOf(code, context, l))]
    // A group of two digits is found by its own name; its occupations belong to the groups of three digits.
    if (code.length === 3) words.push(...units.flatMap((unit) => languages.map((l) => nameOf(unit, context, l))))
    return { ...named(code, context), words: words.join(' · ') }
  })
  return { groups, pairs: context.pairsOf(JSON.stringify(groups)) }
}
