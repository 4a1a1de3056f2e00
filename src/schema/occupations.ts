import * as v from 'valibot'
import { SourceAnswer } from './api.ts'
import { Id, PartialDate } from './primitives.ts'

/** Measures that give every group of occupations a score. `computerisation` was asked before language models; the rest since. */
export const EXPOSURES = [
  'ilo',
  'eloundou-model',
  'eloundou-people',
  'aioe',
  'aioe-language',
  'microsoft',
  'claude',
  'frey-osborne',
] as const
/** What a group can be set against: who does the work where AI is used, or how unlike its tasks are. */
export const BALANCES = ['microsoft-balance', 'claude-balance', 'spread'] as const
export const MEASURES = [...EXPOSURES, ...BALANCES] as const
export type ExposureId = (typeof EXPOSURES)[number]
export type BalanceId = (typeof BALANCES)[number]
export type MeasureId = (typeof MEASURES)[number]

export const LICENCES = ['cc-by-4.0', 'mit', 'none'] as const
/** Bands of exposure as the ILO names them, lowest first. */
export const ILO_CLASSES = ['none', 'minimal', 'gradient-1', 'gradient-2', 'gradient-3', 'gradient-4'] as const
/** Digits of the classification that are drawn. */
export const LEVELS = [3, 2] as const
export type Level = (typeof LEVELS)[number]

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const Column = v.array(v.nullable(v.pipe(v.number(), v.finite())))
const MeasureEntries = {
  id: v.picklist(MEASURES),
  /** Year of the scores, not of the file. */
  year: PartialDate,
  /** Without a licence only the order of the groups is published. */
  ships: v.picklist(['values', 'ranks']),
  licence: v.picklist(LICENCES),
}

/** Groups of one level, a column for each thing: the nth entry of every column belongs to the nth code. */
const levelEntries = {
  digits: v.picklist(LEVELS),
  codes: v.array(v.pipe(v.string(), v.regex(/^[1-9]\d{1,2}$/))),
  /** Jobs in the United States. */
  jobs: v.array(v.nullable(v.pipe(v.number(), v.integer()))),
  columns: v.record(v.picklist(MEASURES), Column),
  /** Per cent of a country's employed, by ISO 3166 alpha-3. */
  shares: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), v.array(v.nullable(Share))),
}
type Columns = { codes: string[]; jobs: unknown[]; columns: Partial<Record<MeasureId, unknown[]>>; shares: Record<string, unknown[]> }
const isAsLong = (list: readonly unknown[], ...columns: readonly (readonly unknown[] | undefined)[]) =>
  columns.every((column) => column?.length === list.length)
const isEven = (l: Columns) => isAsLong(l.codes, l.jobs, ...Object.values(l.columns), ...Object.values(l.shares))
const UNEVEN = 'every column is as long as the list of codes'
const LevelColumns = v.pipe(
  v.strictObject(levelEntries),
  v.check((l) => isEven(l), UNEVEN),
)
const LevelAnswer = v.pipe(
  v.strictObject({ ...levelEntries, names: v.array(v.string()) }),
  v.check((l) => isEven(l), UNEVEN),
)

/** Employment by the seven groups of the Chinese classification, and signs by family of job titles: all that was found. */
const chinaEntries = {
  families: { licence: v.picklist(LICENCES), titles: v.array(v.number()), negative: v.array(v.number()) },
  left: v.strictObject({ families: v.number(), titles: v.number(), least: v.number() }),
}
const left = v.strictObject({
  /** Below these no balance is given: too little use to tell. */
  microsoft: v.number(),
  claudePercent: v.number(),
  /** Countries whose shares name too few groups. */
  peers: v.array(v.string()),
})

/** The table of occupations as it stands in `mock-data/occupations/`. */
export const OccupationTable = v.strictObject({
  id: Id,
  measures: v.array(v.strictObject({ ...MeasureEntries, sources: v.array(Id) })),
  weights: v.strictObject({ jobs: Id, shares: Id, crosswalk: Id, titles: Id }),
  left,
  levels: v.array(LevelColumns),
  units: v.pipe(
    v.strictObject({
      codes: v.array(v.string()),
      means: v.array(v.number()),
      classes: v.array(v.picklist(ILO_CLASSES)),
    }),
    v.check((u) => isAsLong(u.codes, u.means, u.classes), UNEVEN),
  ),
  china: v.strictObject({
    mix: v.pipe(
      v.strictObject({
        groups: v.array(Id),
        counts: v.array(
          v.strictObject({ id: Id, asOf: PartialDate, scope: v.picklist(['national', 'cities']), source: Id, shares: v.array(Share) }),
        ),
      }),
      v.check((m) => isAsLong(m.groups, ...m.counts.map((c) => c.shares)), 'every count has a share for each group'),
    ),
    families: v.pipe(
      v.strictObject({ source: Id, ...chinaEntries.families, ids: v.array(Id), left: chinaEntries.left }),
      v.check((f) => isAsLong(f.ids, f.titles, f.negative), 'every family has its titles and its sign'),
    ),
  }),
})
export type OccupationTable = v.InferOutput<typeof OccupationTable>

const Named = v.strictObject({ code: v.string(), name: v.string() })
const MeasureAnswer = v.strictObject({ ...MeasureEntries, sources: v.array(SourceAnswer) })
const Basis = v.strictObject({ jobs: SourceAnswer, shares: SourceAnswer, crosswalk: SourceAnswer, titles: SourceAnswer })

/** All groups at both levels, in columns, with what they are called, and what is known of China. */
export const OccupationsAnswer = v.strictObject({
  measures: v.array(MeasureAnswer),
  basis: Basis,
  left,
  majors: v.array(Named),
  levels: v.array(LevelAnswer),
  china: v.strictObject({
    mix: v.strictObject({
      groups: v.array(v.string()),
      counts: v.array(
        v.strictObject({
          id: v.string(),
          asOf: PartialDate,
          scope: v.picklist(['national', 'cities']),
          source: SourceAnswer,
          shares: v.array(Share),
        }),
      ),
    }),
    families: v.strictObject({ source: SourceAnswer, ...chinaEntries.families, names: v.array(v.string()), left: chinaEntries.left }),
  }),
})

/** Where a group stands by one measure: rank 1 is the highest of `of`. Null where the measure does not say. */
const Standing = v.strictObject({
  ...MeasureEntries,
  value: v.nullable(v.number()),
  rank: v.nullable(v.number()),
  of: v.number(),
})
/** One group: its ranks on every measure, the occupations in it, and the groups around it. Sources stand in the answer on all groups. */
export const OccupationAnswer = v.strictObject({
  code: v.string(),
  digits: v.picklist(LEVELS),
  name: v.string(),
  /** What it is called in the other languages. */
  others: v.array(v.strictObject({ locale: v.string(), name: v.string() })),
  major: Named,
  parent: v.nullable(Named),
  children: v.array(Named),
  siblings: v.array(Named),
  jobs: v.nullable(v.number()),
  allJobs: v.number(),
  shares: v.array(v.strictObject({ country: v.string(), share: v.nullable(v.number()) })),
  standings: v.array(Standing),
  units: v.array(v.strictObject({ ...Named.entries, mean: v.number(), band: v.picklist(ILO_CLASSES) })),
})
/** What groups are called, for finding one: `words` are its names in the other languages and the occupations in it, in all languages. */
export const OccupationNamesAnswer = v.strictObject({
  groups: v.array(v.strictObject({ ...Named.entries, words: v.string() })),
  pairs: v.strictObject({ from: v.string(), to: v.string() }),
})
export type OccupationsAnswer = v.InferOutput<typeof OccupationsAnswer>
export type OccupationAnswer = v.InferOutput<typeof OccupationAnswer>
export type OccupationNamesAnswer = v.InferOutput<typeof OccupationNamesAnswer>
export type LevelAnswer = v.InferOutput<typeof LevelAnswer>
export type MeasureAnswer = v.InferOutput<typeof MeasureAnswer>
export type StandingAnswer = v.InferOutput<typeof Standing>
