import * as v from 'valibot'
import { Coverage, Peers } from './coverage.ts'
import { ClaimRef, Country, HttpUrl, Id, PartialDate, Quantity, Text } from './primitives.ts'
import { SearchLog } from './company-case.ts'
import * as words from './vocabulary.ts'

/** Records as they stand in `mock-data/`. Wording is in a file per language beside them (see wording.ts). */

export const DatasetInfo = v.strictObject({
  schemaVersion: v.literal(1),
  asOf: PartialDate,
  licence: Text,
  locales: v.array(v.string()),
  peers: v.optional(Peers),
})

/**
 * The address at the publisher. `opened`: the document was read there; false means that it is published there and only a copy was read.
 * `from`: where the address itself was read, so that none is made up: in a document, in a search result, or by the publisher's own
 * scheme of addresses (a filing list by registration number, a series page by series number).
 */
export const Original = v.strictObject({
  url: HttpUrl,
  opened: v.boolean(),
  from: v.picklist(words.ADDRESS_ORIGINS),
  /** The address was found not to lead there any more. */
  brokenSince: v.optional(PartialDate),
})
/** The copy that was read, with who published it; its address null when not recorded. */
export const Copy = v.strictObject({ publisher: Text, url: v.nullable(HttpUrl), brokenSince: v.optional(PartialDate) })

/** A document. What was not recorded is null and shown as "not recorded". */
export const Source = v.strictObject({
  id: Id,
  /** Name of the publisher in its own script, e.g. 财新 or Reuters. */
  publisher: Text,
  /** The organisation whose word this is: used to tell whether two sources have one origin. */
  organisation: Id,
  /** Title in the original language. */
  title: Text,
  language: v.picklist(['en', 'zh', 'other']),
  date: v.nullable(PartialDate),
  /** Where the document is published; null when no address of it was read anywhere. */
  original: v.nullable(Original),
  /** The copy that was read (mirror, syndication, digest), when the original was not. */
  copy: v.nullable(Copy),
  locator: v.nullable(Text),
  documentType: v.picklist(words.DOCUMENT_TYPES),
  /** False for aggregators, data sites and blogs whose word alone carries nothing. */
  credible: v.boolean(),
  retrievedOn: v.nullable(PartialDate),
})

export const Speaker = v.strictObject({ id: Id, kind: v.picklist(words.SPEAKER_KINDS), organisation: Id })

/** How a claim uses a document: what the document is to the speaker, and where in it the claim stands. */
export const SourceUse = v.strictObject({
  source: Id,
  relation: v.picklist(words.RELATIONS),
  /** Page, table, section or minute inside the source, where it was recorded. */
  locator: v.optional(Text),
  /** The outlet (its `organisation`) from which this one has the matter: outlets that quote each other are one. */
  quotes: v.optional(Id),
})

/** A change of a claim, dated by when its cause became public. */
export const HistoryEntry = v.strictObject({
  on: PartialDate,
  kind: v.picklist(words.HISTORY_KINDS),
  status: v.optional(v.picklist(words.STATUSES)),
  quantity: v.optional(Quantity),
  /** Source that caused the change. */
  source: v.optional(Id),
})

/** How a claim bears on each of the two stories. */
export const CodingPair = v.strictObject({
  replacement: v.picklist(words.CODINGS),
  empowerment: v.picklist(words.CODINGS),
})

/** A claim: what somebody said, somewhere, on a date. */
export const Claim = v.strictObject({
  id: Id,
  country: Country,
  /** Group inside the country, e.g. manufacturing; null for the country or company as a whole. */
  scope: v.nullable(Id),
  company: v.nullable(Id),
  /** Defined measure the value belongs to, if any: two values compare only within one definition. */
  indicator: v.nullable(Id),
  quantity: v.nullable(Quantity),
  /** Further numbers of the same statement, by key, e.g. the base of a share. */
  also: v.optional(v.record(Id, Quantity), {}),
  coverage: v.optional(Coverage, {}),
  /** First day covered, when the value covers a period longer than `asOf` says (e.g. January to June). */
  from: v.optional(PartialDate),
  asOf: PartialDate,
  saidOn: v.nullable(PartialDate),
  speaker: Id,
  /** The speaker talks about itself, its own product or its own staff. */
  aboutItself: v.boolean(),
  forecast: v.optional(v.boolean(), false),
  sources: v.pipe(v.array(SourceUse), v.minLength(1, 'a claim has at least one source')),
  status: v.picklist(words.STATUSES),
  coding: CodingPair,
  mechanism: v.array(v.picklist(words.MECHANISMS)),
  attribution: v.nullable(v.picklist(words.ATTRIBUTIONS)),
  /** Claims that bear on this one. */
  evidence: v.optional(v.strictObject({ for: v.array(Id), against: v.array(Id) }), { for: [], against: [] }),
  /** Claims that give another value or meaning to the same thing. */
  disputes: v.optional(v.array(Id), []),
  /** Where independent confirmation was looked for, and when. Required when unsupported. */
  search: v.optional(SearchLog),
  history: v.optional(v.array(HistoryEntry), []),
})

/** Declared arithmetic over claims. Its result is computed and never written down. */
export const Check = v.strictObject({
  id: Id,
  operation: v.picklist(words.CHECK_OPERATIONS),
  /** sum: all; difference: a − b; share: a ÷ b in percent; ratio: a ÷ b; growth: from a to b in percent. */
  inputs: v.pipe(v.array(ClaimRef), v.minLength(2)),
  /** The claim whose figure this check recomputes, and the difference allowed (rounding), in its unit. */
  restates: v.optional(v.strictObject({ claim: ClaimRef, tolerance: v.number() })),
})

export const CountryAnswer = v.strictObject({
  /** Claims that may be shown as evidence; the strongest for and against are chosen among them. */
  claims: v.array(Id),
  notFound: v.optional(SearchLog),
})
export const Question = v.strictObject({
  id: Id,
  order: v.number(),
  answers: v.record(Country, CountryAnswer),
  figure: v.nullable(Id),
  safe: v.optional(
    v.array(v.strictObject({ id: Id, country: Country, safe: v.boolean(), claims: v.pipe(v.array(Id), v.minLength(1)) })),
    [],
  ),
})

/** A row of the grid (replacement, empowerment, neither); its cells are filled from the coding of the claims. */
export const NarrativeRow = v.strictObject({
  id: v.picklist(['replacement', 'empowerment', 'neither']),
  order: v.number(),
  cells: v.record(Country, v.strictObject({ search: SearchLog })),
})

export const Policy = v.strictObject({
  id: Id,
  country: Country,
  level: v.picklist(['national', 'subnational', 'court']),
  date: PartialDate,
  status: v.picklist(words.POLICY_STATUSES),
  title: Text,
  claims: v.optional(v.array(Id), []),
  sources: v.pipe(v.array(SourceUse), v.minLength(1)),
  /** What it asks for or, where it is not in force, would ask for, and of whom. Empty: it obliges nobody. */
  duties: v.optional(v.array(v.strictObject({ duty: v.picklist(words.POLICY_DUTIES), on: v.picklist(words.DUTY_BEARERS) })), []),
})

export const Term = v.strictObject({ id: Id, related: v.optional(v.array(Id), []), claims: v.optional(v.array(Id), []) })

export const Statement = v.strictObject({
  id: Id,
  order: v.number(),
  section: v.picklist(['opening', 'amazon', 'china', 'responsibility']),
  country: Country,
  company: v.nullable(Id),
  kind: v.picklist(words.STATEMENT_KINDS),
  finding: v.picklist(words.FINDINGS),
  /** Claims this statement makes or restates. */
  claims: v.array(Id),
  checks: v.optional(v.array(Id), []),
  /** Figures whose subject it speaks of: it stands beside them when they are shown as the article tells it. */
  figures: v.optional(v.array(Id), []),
  for: v.array(Id),
  against: v.array(Id),
})

export type DatasetInfo = v.InferOutput<typeof DatasetInfo>
export type Source = v.InferOutput<typeof Source>
export type Speaker = v.InferOutput<typeof Speaker>
export type SourceUse = v.InferOutput<typeof SourceUse>
export type HistoryEntry = v.InferOutput<typeof HistoryEntry>
export type Claim = v.InferOutput<typeof Claim>
export type Check = v.InferOutput<typeof Check>
export type Question = v.InferOutput<typeof Question>
export type NarrativeRow = v.InferOutput<typeof NarrativeRow>
export type Policy = v.InferOutput<typeof Policy>
export type Term = v.InferOutput<typeof Term>
export type Statement = v.InferOutput<typeof Statement>
