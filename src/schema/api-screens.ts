import * as v from 'valibot'
import { PageRestsAnswer } from './page-rests.ts'
import { ClaimLine, ClaimSummary, ValueAnswer } from './claim-summary.ts'
import { CheckAnswer, FigureListItem, SourceAnswer, Told } from './api.ts'
import { CompanyCard, SafeAnswer, SearchLog, SeriesAnswer } from './api-narratives.ts'
import { Country, PartialDate, UnitSchema } from './primitives.ts'
import { RichText } from './rich-text.ts'
import { Verdict } from './verdict.ts'
import * as words from './vocabulary.ts'

/** Answers that carry what one screen shows. Claims stand once, by id, beside what names them. */

const Claims = v.record(v.string(), ClaimSummary)
const Checks = v.record(v.string(), CheckAnswer)

/** All companies' cards, in the order of the content. */
export const CompaniesAnswer = v.strictObject({ companies: v.array(CompanyCard), claims: Claims })

/** A law, plan, ruling or bill in the words of a language. */
export const PolicyAnswer = v.strictObject({
  id: v.string(),
  country: Country,
  level: v.picklist(['national', 'subnational', 'court']),
  date: PartialDate,
  status: v.picklist(words.POLICY_STATUSES),
  title: RichText,
  originalTitle: v.string(),
  summary: RichText,
  claims: v.array(v.string()),
  sources: v.array(SourceAnswer),
  duties: v.array(v.strictObject({ duty: v.picklist(words.POLICY_DUTIES), on: v.picklist(words.DUTY_BEARERS) })),
  /** Companies whose page names it. */
  companies: v.array(v.strictObject({ id: v.string(), name: v.string() })),
})

/** One of the seven questions about a company; without an answer, where one was looked for. */
export const CompanyQuestionAnswer = v.strictObject({
  id: v.string(),
  answer: RichText,
  claims: v.array(v.string()),
  notFound: v.nullable(SearchLog),
})
const Status = v.picklist(words.STATUSES)
/** A line with the status of each point, and the dates for which nothing was found. */
export const CaseLine = v.strictObject({
  ...SeriesAnswer.entries,
  points: v.array(v.strictObject({ asOf: PartialDate, value: v.number(), claim: v.string(), status: Status })),
  missing: v.array(PartialDate),
})
/** A number with where it comes from: `check` when it is computed, and then `claim` is its first input. */
export const CaseValue = v.strictObject({
  text: v.string(),
  value: v.number(),
  claim: v.string(),
  check: v.nullable(v.string()),
  label: v.nullable(RichText),
  status: Status,
  forecast: v.boolean(),
})
/** One of the four numbers of a case; `blank` says why there is none. */
export const CaseNumberAnswer = v.strictObject({
  id: v.picklist(words.CASE_NUMBERS),
  blank: v.nullable(v.picklist(['not-found', 'not-disclosed'])),
  search: v.nullable(SearchLog),
  value: v.nullable(RichText),
  thing: RichText,
  note: RichText,
  /** The least solid of what the number rests on. */
  status: v.nullable(Status),
  picture: v.nullable(v.strictObject({ kind: v.picklist(['range', 'bars']), unit: UnitSchema, values: v.array(CaseValue) })),
})
/** The first screen of a company, ready to be laid out. */
export const CaseAnswer = v.strictObject({
  finding: RichText,
  /** What is drawn as a line; null when there is nothing to draw. */
  line: v.nullable(v.strictObject({ headcount: v.boolean(), series: CaseLine })),
  /** Headcounts that are too few for a line. */
  counts: v.array(v.strictObject({ asOf: PartialDate, value: v.number(), claim: v.string() })),
  said: v.array(
    v.strictObject({
      claim: v.string(),
      lane: v.picklist(words.CASE_LANES),
      thread: v.boolean(),
      /** The day it was said; where that is not recorded, the date it is about. */
      date: PartialDate,
      by: v.nullable(RichText),
      words: RichText,
    }),
  ),
  moves: v.array(
    v.strictObject({
      claim: v.string(),
      kind: v.picklist(['cut', 'hire']),
      planned: v.boolean(),
      date: PartialDate,
      /** How many people; null where only a share is known. */
      size: v.nullable(v.number()),
      text: v.string(),
      words: RichText,
    }),
  ),
  numbers: v.array(CaseNumberAnswer),
  say: v.strictObject({ safe: v.nullable(v.string()), unsafe: v.nullable(v.string()) }),
})

/** Everything on a company's page. */
export const CompanyAnswer = v.strictObject({
  card: CompanyCard,
  case: CaseAnswer,
  told: Told,
  summary: RichText,
  headcountNote: v.nullable(RichText),
  questions: v.array(CompanyQuestionAnswer),
  timeline: v.array(v.string()),
  reasons: v.strictObject({ stated: v.array(v.string()), other: v.array(v.string()) }),
  safe: v.array(SafeAnswer),
  /** Sources on which the page rests most. */
  rests: v.array(PageRestsAnswer),
  policies: v.array(PolicyAnswer),
  figures: v.array(v.string()),
  /** All claims of the company, by date, newest first. */
  claimIds: v.array(v.string()),
  claims: Claims,
  checks: Checks,
  sources: v.array(v.strictObject({ source: SourceAnswer, claims: v.array(v.string()) })),
})

/** What two companies' pages side by side need besides the two (`companies/:id`); what cannot share an axis says so. */
export const ComparisonAnswer = v.strictObject({
  a: v.string(),
  b: v.string(),
  /** Whether the two lead figures may be read against each other. */
  leads: v.nullable(Verdict),
  figures: v.array(v.string()),
})

/** A statement of the article, paraphrased, with what was found about it. */
export const StatementAnswer = v.strictObject({
  id: v.string(),
  order: v.number(),
  section: v.picklist(['opening', 'amazon', 'china', 'responsibility']),
  country: Country,
  company: v.nullable(v.string()),
  kind: v.picklist(words.STATEMENT_KINDS),
  finding: v.picklist(words.FINDINGS),
  paraphrase: RichText,
  right: v.nullable(RichText),
  missing: v.nullable(RichText),
  claims: v.array(v.string()),
  checks: v.array(v.string()),
  for: v.array(v.string()),
  against: v.array(v.string()),
  /** Whether anything independent of the speaker bears on it. */
  independent: v.boolean(),
})
/** The article, statement by statement in its order. */
export const ArticleAnswer = v.strictObject({
  statements: v.array(StatementAnswer),
  claims: v.record(v.string(), ClaimLine),
  checks: Checks,
})

/** A claim in the ledger: the summary, what full-text search reads beside it, and since when it is known. */
export const LedgerClaim = v.strictObject({
  ...ClaimSummary.entries,
  /** Note and sources, as plain text. */
  text: v.string(),
  known: v.array(
    v.strictObject({
      on: PartialDate,
      status: v.nullable(v.picklist(words.STATUSES)),
      kind: v.picklist(words.HISTORY_KINDS),
      /** The value from then on, where the record says it. */
      value: v.optional(ValueAnswer),
    }),
  ),
  /** When it was first recorded, else said, else published; null when none of these is recorded. */
  knownFrom: v.nullable(PartialDate),
  /** What the reading of the article found about the statements that this claim stands behind. */
  findings: v.array(v.picklist(words.FINDINGS)),
  /** Ids of its documents in `sources`, the first being the one that is credited. */
  sources: v.array(v.string()),
  /** What it is about, for finding it: see `src/domain/ledger/topics.ts`. */
  topics: v.array(v.string()),
  /** Ids of the comparison's questions that it answers. */
  questions: v.array(v.string()),
})
/** All claims, points of series included: the data of the evidence list. */
export const ClaimsAnswer = v.strictObject({ version: v.string(), asOf: PartialDate, claims: v.array(LedgerClaim) })
/** Fingerprints of every number that words can quote: claims by id, points of series included; computed numbers by "=" and the id of their check. */
export const NumberPrintsAnswer = v.strictObject({ version: v.string(), prints: v.record(v.string(), v.string()) })
/** A fingerprint of every written claim, for telling what changed between two versions: see `src/domain/fingerprint.ts`. */
export const FingerprintsAnswer = v.strictObject({ version: v.string(), asOf: PartialDate, prints: v.record(v.string(), v.string()) })
/** The newest written claims, for a page that must be readable before (or without) the ledger itself. */
export const ClaimsStartAnswer = v.strictObject({ claims: v.array(ClaimSummary), total: v.number() })
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** What full-text search over `claims` needs beside them. */
export const SearchAnswer = v.strictObject({
  /** Version of the dataset: the index fits the claims of that version only. */
  version: v.string(),
  /** Characters that count as the same: the i-th of `from` is read as the i-th of `to`. */
  pairs: v.strictObject({ from: v.string(), to: v.string() }),
  /** Inverted index over the claims in their order: see `src/domain/search/packed-index.ts`. */
  index: v.strictObject({ documents: Count, terms: v.array(v.string()), counts: v.array(Count), gaps: v.array(Count) }),
})
/** All documents. */
export const SourcesAnswer = v.strictObject({ sources: v.array(SourceAnswer) })
/** All policies, newest first. */
export const PoliciesAnswer = v.strictObject({ policies: v.array(PolicyAnswer) })
/** One policy with the claims that cite it. */
export const PolicyPageAnswer = v.strictObject({ policy: PolicyAnswer, claims: Claims })
/** A term of the glossary in one language. */
export const TermAnswer = v.strictObject({
  id: v.string(),
  term: RichText,
  definition: RichText,
  note: v.nullable(RichText),
  /** May a claim of this kind be quoted, and how; null for terms that are no kind of claim. */
  quote: v.nullable(RichText),
  /** The term in every language of the dataset. */
  names: v.record(v.string(), v.string()),
  pinyin: v.nullable(v.string()),
  /** Letter under which it stands in the index of the language. */
  initial: v.string(),
  related: v.array(v.string()),
  claims: v.array(v.string()),
})
/** All terms, in the order of the language's index. */
export const TermsAnswer = v.strictObject({ terms: v.array(TermAnswer) })
/** How terms are written in running text, with their ids: for text that is not part of an answer. */
export const TermFormsAnswer = v.strictObject({ forms: v.array(v.strictTuple([v.string(), v.string()])) })
/** One term in every language, with claims in which it is met and the terms around it. */
export const TermPageAnswer = v.strictObject({
  term: TermAnswer,
  texts: v.record(
    v.string(),
    v.strictObject({ term: v.string(), pinyin: v.nullable(v.string()), definition: RichText, quote: v.nullable(RichText) }),
  ),
  claims: v.array(ClaimLine),
  related: v.array(v.strictObject({ id: v.string(), name: v.string(), definition: RichText })),
  /** Its neighbours in the index of the language. */
  before: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
  after: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
})
/** The gallery's list of figures. */
export const FiguresAnswer = v.strictObject({ figures: v.array(FigureListItem) })

export type CompaniesAnswer = v.InferOutput<typeof CompaniesAnswer>
export type PolicyAnswer = v.InferOutput<typeof PolicyAnswer>
export type CaseAnswer = v.InferOutput<typeof CaseAnswer>
export type CaseLine = v.InferOutput<typeof CaseLine>
export type CaseNumberAnswer = v.InferOutput<typeof CaseNumberAnswer>
export type CompanyAnswer = v.InferOutput<typeof CompanyAnswer>
export type ComparisonAnswer = v.InferOutput<typeof ComparisonAnswer>
export type StatementAnswer = v.InferOutput<typeof StatementAnswer>
export type ArticleAnswer = v.InferOutput<typeof ArticleAnswer>
export type LedgerClaim = v.InferOutput<typeof LedgerClaim>
export type ClaimsAnswer = v.InferOutput<typeof ClaimsAnswer>
export type NumberPrintsAnswer = v.InferOutput<typeof NumberPrintsAnswer>
export type FingerprintsAnswer = v.InferOutput<typeof FingerprintsAnswer>
export type ClaimsStartAnswer = v.InferOutput<typeof ClaimsStartAnswer>
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>
export type FiguresAnswer = v.InferOutput<typeof FiguresAnswer>
export type TermAnswer = v.InferOutput<typeof TermAnswer>
export type TermPageAnswer = v.InferOutput<typeof TermPageAnswer>

export type PolicyPageAnswer = v.InferOutput<typeof PolicyPageAnswer>
