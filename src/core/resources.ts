import type * as v from 'valibot'
import { DatasetAnswer, NarrativesAnswer } from '#schema/api-narratives.ts'

/**
 * Schemas of the screens after the first. They are fetched with the first answer that needs them, so that the first screen does not load
 * their bytes.
 */
const screens = () => import('#schema/api-screens.ts')
const occupations = () => import('#schema/occupations.ts')
const records = () => import('#schema/api.ts')
const pairs = () => import('#schema/api-indicators.ts')
const decks = () => import('#schema/deck.ts')
const debates = () => import('#schema/api-debate.ts')
const study = () => import('#schema/api-study.ts')

type Row = { schema: () => v.GenericSchema | Promise<v.GenericSchema>; summary: string }

/**
 * The API: one row per resource, by its path below `api/v1/{locale}/`, without extension. The row says what an answer looks like; how it
 * is made stands in resolvers.ts, which the compiler holds to this table. Queries, the mock, the emitted files and the OpenAPI document
 * are all made from it.
 */
export const RESOURCES = {
  dataset: { schema: () => DatasetAnswer, summary: 'Version, date and counts of the dataset' },
  narratives: { schema: () => NarrativesAnswer, summary: 'The comparison: opening, seven questions, grid, company cards' },
  companies: { schema: async () => (await screens()).CompaniesAnswer, summary: 'Cards of all companies' },
  'companies/:id': { schema: async () => (await screens()).CompanyAnswer, summary: 'A company’s page' },
  'companies/compare/:a/:b': { schema: async () => (await screens()).ComparisonAnswer, summary: 'Two companies side by side' },
  claims: { schema: async () => (await screens()).ClaimsAnswer, summary: 'All claims, points of series included' },
  'claims-start': { schema: async () => (await screens()).ClaimsStartAnswer, summary: 'The newest written claims' },
  fingerprints: {
    schema: async () => (await screens()).FingerprintsAnswer,
    summary: 'A fingerprint of every written claim, for telling what changed between two versions',
  },
  'number-prints': {
    schema: async () => (await screens()).NumberPrintsAnswer,
    summary: 'A fingerprint of every claim, points of series included, and of every computed number, for words that quote them',
  },
  search: {
    schema: async () => (await screens()).SearchAnswer,
    summary: 'Characters that search takes for one another, and the index of words',
  },
  'claims/:id': { schema: async () => (await records()).ClaimAnswer, summary: 'One claim with sources, evidence, arithmetic and history' },
  sources: { schema: async () => (await screens()).SourcesAnswer, summary: 'All sources' },
  figures: { schema: async () => (await screens()).FiguresAnswer, summary: 'All figures' },
  'figures/:id': { schema: async () => (await records()).FigureAnswer, summary: 'A figure: specification, words, claims, sources' },
  indicators: {
    schema: async () => (await pairs()).IndicatorsAnswer,
    summary: 'What can be compared: indicators with a US or Chinese series, and verdicts',
  },
  'indicators/:id': {
    schema: async () => (await pairs()).IndicatorAnswer,
    summary: 'One indicator: figure, pair, verdict, contested values',
  },
  policies: { schema: async () => (await screens()).PoliciesAnswer, summary: 'Policies, bills, plans and rulings' },
  'policies/:id': { schema: async () => (await screens()).PolicyPageAnswer, summary: 'One policy with the claims that cite it' },
  occupations: {
    schema: async () => (await occupations()).OccupationsAnswer,
    summary: 'Groups of occupations: exposure by several measures, in columns',
  },
  'occupations/:code': { schema: async () => (await occupations()).OccupationAnswer, summary: 'One group of occupations' },
  'occupation-names': { schema: async () => (await occupations()).OccupationNamesAnswer, summary: 'Names by which a group is found' },
  debates: { schema: async () => (await debates()).DebatesAnswer, summary: 'Questions with a sheet for a debate' },
  'debates/:id': {
    schema: async () => (await debates()).DebateAnswer,
    summary: 'Both sides of one question, with objections and what would settle it',
  },
  terms: { schema: async () => (await screens()).TermsAnswer, summary: 'Glossary' },
  'terms/:id': {
    schema: async () => (await screens()).TermPageAnswer,
    summary: 'One term in every language, with claims in which it is met',
  },
  'term-forms': { schema: async () => (await screens()).TermFormsAnswer, summary: 'How terms are written in running text' },
  outlook: {
    schema: async () => (await import('#schema/api-outlook.ts')).OutlookAnswer,
    summary: 'Scenario presets worked out, and forecasts by their day',
  },
  cases: { schema: async () => (await study()).CasesAnswer, summary: 'Guided cases' },
  quiz: { schema: async () => (await study()).QuizAnswer, summary: 'Items of the quiz, made from the claims' },
  'cases/:id': {
    schema: async () => (await study()).CaseAnswer,
    summary: 'One guided case with its evidence, questions and teacher’s notes',
  },
  'load-bearing': {
    schema: async () => (await import('#schema/api-load-bearing.ts')).LoadBearingAnswer,
    summary: 'Sources and claims by how much falls without them',
  },
  article: { schema: async () => (await screens()).ArticleAnswer, summary: 'The article, statement by statement' },
  decks: { schema: async () => (await decks()).DecksAnswer, summary: 'Built-in decks of slides' },
  'decks/:id': { schema: async () => (await decks()).DeckAnswer, summary: 'A built-in deck with its slides and notes' },
} as const satisfies Readonly<Record<string, Row>>

export type ResourcePath = keyof typeof RESOURCES
export const RESOURCE_PATHS = Object.keys(RESOURCES) as ResourcePath[]

type SchemaOf<P extends ResourcePath> = Awaited<ReturnType<(typeof RESOURCES)[P]['schema']>>
/** What a resource answers, by its schema. */
export type AnswerOf<P extends ResourcePath> = v.InferOutput<SchemaOf<P>>

/** Names of the parameters in a path: `a` and `b` of "companies/compare/:a/:b". */
export type ParamNames<P extends string> = P extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParamNames<Tail>
    : Rest
  : never
/** The parameters of a resource's path, by name. */
export type ParamsOf<P extends string> = Readonly<Record<ParamNames<P>, string>>

/** A path with its parameters filled in: "companies/:id" and { id: "amazon" } → "companies/amazon". */
export const fillPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')

/** The schema of a resource. Its type follows from the path. */
export const schemaOf = async <P extends ResourcePath>(path: P): Promise<v.GenericSchema<unknown, AnswerOf<P>>> =>
  (await RESOURCES[path].schema()) as unknown as v.GenericSchema<unknown, AnswerOf<P>> // reason: AnswerOf is read from this same row
