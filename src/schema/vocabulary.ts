/**
 * The closed word lists of the model (docs/words.md explains each in plain language).
 * Order matters where it is said to: views and sorts rely on it.
 */

/** Most solid first; the order is the rank. */
export const STATUSES = ['supported', 'documented', 'reported', 'contested', 'unsupported'] as const
export const SPEAKER_KINDS = ['company', 'government', 'court', 'press', 'researcher', 'analyst', 'organisation', 'person'] as const
export const DOCUMENT_TYPES = ['filing', 'official-statistics', 'law', 'study', 'press', 'statement', 'market-data'] as const
/** Relation of a source to the speaker: the speaker's own document, a relay of the speaker's word, or evidence of its own. */
export const RELATIONS = ['own', 'relays', 'independent'] as const
/** Where the address of a document was read. */
export const ADDRESS_ORIGINS = ['document', 'search-result', 'publisher-scheme'] as const
/** How it is known when the next value of a series is due. */
export const DUE_RULES = ['calendar', 'rhythm'] as const
export const NARRATIVES = ['replacement', 'empowerment'] as const
export const CODINGS = ['supports', 'complicates', 'context'] as const
export const MECHANISMS = [
  'substitution',
  'fewer-hires',
  'lost-customers',
  'flattening',
  'reallocation',
  'divestiture',
  'augmentation',
  'training',
  'no-measurable-effect',
] as const
export const ATTRIBUTIONS = ['named-before', 'named-after', 'shown-by-data', 'denied', 'not-named'] as const
export const FINDINGS = ['right', 'imprecise', 'differs-from-source', 'contested', 'no-independent-source', 'interpretation'] as const
export const STATEMENT_KINDS = ['fact', 'forecast', 'opinion', 'framing', 'self-description'] as const
export const BREAK_KINDS = ['perimeter', 'method'] as const
export const POLICY_STATUSES = ['in-force', 'enacted', 'bill', 'plan', 'ruling', 'guidance', 'vetoed', 'proposal'] as const
/** What a policy asks for, whoever has to do it; `limit`: limits or audits of automated decisions. */
export const POLICY_DUTIES = ['report', 'notify', 'consult', 'retrain', 'compensate', 'limit', 'measure', 'teach'] as const
export const DUTY_BEARERS = ['employers', 'government', 'schools', 'services', 'parties'] as const
export const THEMES = ['investment', 'adoption', 'skills', 'attitudes', 'labour-market', 'automation', 'exposure', 'policy'] as const
export const CHECK_OPERATIONS = ['sum', 'difference', 'share', 'ratio', 'growth'] as const
/** The four numbers beside the picture of a company's case, in their order; the same for each, so that a blank shows. */
export const CASE_NUMBERS = ['announced', 'share', 'since', 'money'] as const
/** What was said about AI as the reason: the lanes of the picture, in their order. */
export const CASE_LANES = ['named', 'not-named', 'denied'] as const
export const HISTORY_KINDS = ['added', 'status-changed', 'value-changed', 'withdrawn'] as const

/**
 * Units. The interface writes the noun of a counting unit (people, jobs …); wording beside a placeholder never repeats the number but
 * names the thing counted. Money is in whole units of the currency, shares are in percent.
 */
export const UNITS = [
  'people',
  'employees',
  'jobs',
  'postings',
  'workers',
  'students',
  'users',
  'companies',
  'employers',
  'institutions',
  'schools',
  'hospitals',
  'regions',
  'cases',
  'rulings',
  'occupations',
  'robots',
  'robots-per-10000-workers',
  'per-million-people',
  'models',
  'applications',
  'devices',
  'publications',
  'patents',
  'patent-applications',
  'trials',
  'items',
  'subscribers',
  'quarters',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'lessons',
  'minutes',
  'millimetres',
  'percent',
  'percentage-points',
  'ratio',
  'index',
  'score',
  'usd',
  'cny',
  'hkd',
  'tokens',
] as const

export type Status = (typeof STATUSES)[number]
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]
export type DocumentType = (typeof DOCUMENT_TYPES)[number]
export type Relation = (typeof RELATIONS)[number]
export type Narrative = (typeof NARRATIVES)[number]
export type Coding = (typeof CODINGS)[number]
export type Mechanism = (typeof MECHANISMS)[number]
export type Attribution = (typeof ATTRIBUTIONS)[number]
export type Finding = (typeof FINDINGS)[number]
export type StatementKind = (typeof STATEMENT_KINDS)[number]
export type CheckOperation = (typeof CHECK_OPERATIONS)[number]
export type Unit = (typeof UNITS)[number]
