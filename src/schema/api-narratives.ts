import * as v from 'valibot'
import { PageRestsAnswer } from './page-rests.ts'
import { ClaimBrief } from './claim-summary.ts'
import { Verdict } from './verdict.ts'
import { Country, PartialDate, UnitSchema } from './primitives.ts'
import { MARK_ROLES, PICTURE_KINDS } from './opening.ts'
import { RichText } from './rich-text.ts'
import * as words from './vocabulary.ts'

/** What the first screen reads: the dataset's own record and the comparison. Apart from the other screens, which load theirs. */

export const SearchLog = v.strictObject({ on: PartialDate, places: v.array(v.string()) })

/** What the dataset holds: version, dates, licence, languages and counts. */
export const DatasetAnswer = v.strictObject({
  schemaVersion: v.literal(1),
  /** Content hash, never a build time. */
  version: v.string(),
  asOf: PartialDate,
  /** Where the evidence ends: the newest date that any claim or point is about, forecasts apart. */
  evidenceEnds: PartialDate,
  licence: v.string(),
  locales: v.array(v.string()),
  counts: v.strictObject({
    claims: v.number(),
    points: v.number(),
    sources: v.number(),
    byCountry: v.record(v.string(), v.number()),
    byStatus: v.record(v.string(), v.number()),
    /** Series of which a next value is expected, and those of which it was overdue at `asOf`. */
    series: v.strictObject({ expected: v.number(), overdue: v.number() }),
  }),
})

/** A line in small: points in order of date, and the dates at which it must not be joined. */
export const SeriesAnswer = v.strictObject({
  id: v.string(),
  name: RichText,
  unit: UnitSchema,
  points: v.array(v.strictObject({ asOf: PartialDate, value: v.number(), claim: v.string() })),
  breaks: v.array(v.strictObject({ at: PartialDate, kind: v.picklist(words.BREAK_KINDS), label: RichText })),
})

/** A mark of a picture. `claim` is the claim of its number, or the first input of its check. Without a number: none was found. */
export const MarkAnswer = v.strictObject({
  id: v.string(),
  role: v.picklist(MARK_ROLES),
  label: RichText,
  number: v.nullable(
    v.strictObject({
      text: v.string(),
      value: v.number(),
      claim: v.string(),
      check: v.nullable(v.string()),
      /** Of a computed number: the least solid of its inputs. */
      status: v.picklist(words.STATUSES),
    }),
  ),
})

/** What a cell draws through one of the lenses. `unit` is that of its numbers, null where it has none or several. */
export const PictureAnswer = v.strictObject({
  kind: v.picklist(PICTURE_KINDS),
  unit: v.nullable(UnitSchema),
  headline: v.nullable(RichText),
  note: v.nullable(RichText),
  marks: v.array(MarkAnswer),
  /** The article's sentence, attributed; or the sentence that may be said. */
  sentence: RichText,
})

/** One country's side of a row: its picture under each lens, the claims behind it, and where a number was looked for. */
export const OpeningCellAnswer = v.strictObject({
  told: v.strictObject({ ...PictureAnswer.entries, statement: v.string() }),
  evidence: v.strictObject({
    ...PictureAnswer.entries,
    claims: v.array(v.string()),
    /** The least solid of the claims behind the sentence; null where nothing was found. */
    status: v.nullable(v.picklist(words.STATUSES)),
    search: v.nullable(SearchLog),
  }),
})

/** A row of the opening: what is compared, whether it may be, and a cell for each country. */
export const OpeningRowAnswer = v.strictObject({
  id: v.string(),
  label: RichText,
  measure: RichText,
  cells: v.record(v.string(), OpeningCellAnswer),
  verdict: v.nullable(Verdict),
  /** What somebody else says about comparing the two countries here. */
  comparing: v.nullable(v.strictObject({ claim: v.string(), statement: RichText })),
})

/** One country's side of a question under both lenses. */
export const SideAnswer = v.strictObject({
  /** The answer in one line. */
  line: RichText,
  told: RichText,
  evidence: RichText,
  /** Policies of the country on which its answer rests. */
  policies: v.array(v.strictObject({ id: v.string(), name: RichText })),
  for: v.nullable(v.string()),
  against: v.nullable(v.string()),
  found: v.number(),
  notFound: v.nullable(SearchLog),
})

/** A sentence that is safe to say, or that is not, with the claims it rests on. */
export const SafeAnswer = v.strictObject({ id: v.string(), safe: v.boolean(), text: RichText, claims: v.array(v.string()) })

/** A question put to both countries. */
export const QuestionAnswer = v.strictObject({
  id: v.string(),
  question: RichText,
  figure: v.nullable(v.string()),
  answers: v.record(v.string(), SideAnswer),
  safe: v.array(v.strictObject({ ...SafeAnswer.entries, country: Country })),
  /** The source on which the answers rest most; null where nothing falls without any one of them. */
  rests: v.nullable(PageRestsAnswer),
})

/** A cell of readings and countries. */
export const GridCellAnswer = v.strictObject({
  summary: RichText,
  searched: RichText,
  search: SearchLog,
  for: v.nullable(v.string()),
  against: v.nullable(v.string()),
  supports: v.number(),
  complicates: v.number(),
})

/** A reading of what happens to work, with a cell for each country. */
export const GridRowAnswer = v.strictObject({
  id: v.picklist(['replacement', 'empowerment', 'neither']),
  name: RichText,
  cells: v.record(v.string(), GridCellAnswer),
})

/** What a card shows of a company. */
export const CompanyCard = v.strictObject({
  id: v.string(),
  country: Country,
  name: v.string(),
  otherName: v.string(),
  headline: RichText,
  mechanism: RichText,
  lead: v.string(),
  headcount: v.nullable(SeriesAnswer),
  headcountSearch: v.nullable(SearchLog),
})

/** Everything on the comparison screen. */
export const NarrativesAnswer = v.strictObject({
  asOf: PartialDate,
  /** The newest date that the evidence is about, and the month after which little was found; null where it is no earlier. */
  evidenceEnds: v.strictObject({ month: PartialDate, thinAfter: v.nullable(PartialDate) }),
  opening: v.array(OpeningRowAnswer),
  questions: v.array(QuestionAnswer),
  grid: v.array(GridRowAnswer),
  companies: v.array(CompanyCard),
  claims: v.record(v.string(), ClaimBrief),
})

export type SearchLog = v.InferOutput<typeof SearchLog>
export type DatasetAnswer = v.InferOutput<typeof DatasetAnswer>
export type SeriesAnswer = v.InferOutput<typeof SeriesAnswer>
export type MarkAnswer = v.InferOutput<typeof MarkAnswer>
export type PictureAnswer = v.InferOutput<typeof PictureAnswer>
export type OpeningCellAnswer = v.InferOutput<typeof OpeningCellAnswer>
export type OpeningRowAnswer = v.InferOutput<typeof OpeningRowAnswer>
export type SideAnswer = v.InferOutput<typeof SideAnswer>
export type QuestionAnswer = v.InferOutput<typeof QuestionAnswer>
export type GridCellAnswer = v.InferOutput<typeof GridCellAnswer>
export type GridRowAnswer = v.InferOutput<typeof GridRowAnswer>
export type CompanyCard = v.InferOutput<typeof CompanyCard>
export type NarrativesAnswer = v.InferOutput<typeof NarrativesAnswer>
