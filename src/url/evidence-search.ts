import { FACET_VALUES, FACETS, type Facet } from '#domain/ledger/facets.ts'
import { EMPTY_QUERY, type LedgerQuery, type Sort, SORTS } from '#domain/ledger/query.ts'
import { isDay } from '#domain/partial-date.ts'
import { KNOWN } from './known.ts'
import { paths } from './paths.ts'
import { type DateFault, type SearchNotice, withSearch } from './search.ts'

/** Columns of the ledger in their order; the claim itself always shows. */
export const LEDGER_COLUMNS = ['value', 'status', 'country', 'company', 'speaker', 'date', 'said', 'source', 'coding', 'mechanism'] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]
export const DEFAULT_COLUMNS: readonly LedgerColumn[] = ['value', 'status', 'country', 'speaker', 'date', 'source']
export const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** Longest search text: far beyond any sensible one, short enough for every address bar. */
export const TEXT_LIMIT = 200
const VALUES_LIMIT = 40

/** Everything that the address says about the ledger. */
export type EvidenceSearch = {
  query: LedgerQuery
  columns: readonly LedgerColumn[]
  density: Density
  notices: SearchNotice[]
  /** The search text was longer than `TEXT_LIMIT` and was cut. */
  textCut: boolean
}

/** Names in the address: words that a reader understands, and that other sites do not add to links. */
const NAME = {
  text: 'q',
  from: 'date-from',
  to: 'date-to',
  known: KNOWN,
  since: 'since',
  points: 'points',
  sort: 'sort',
  columns: 'columns',
  density: 'density',
} as const
/** Names of earlier releases. Chat apps also add `from`: only a date counts as ours, and anything else is ignored without a notice. */
const EARLIER = { from: 'from', to: 'to' } as const
const PARTIAL_DATE = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const OPEN_VALUES: Partial<Record<Facet, RegExp>> = { country: /^(?:[A-Z]{2}|WLD)$/, company: SLUG, question: SLUG }

/** Best match first when something is searched for, else newest first. */
export const defaultSort = (text: string): { sort: Sort; descending: boolean } =>
  text === '' ? { sort: 'said', descending: true } : { sort: 'match', descending: false }

type Read = { params: URLSearchParams; notices: SearchNotice[] }
const report = ({ notices }: Read, parameter: string, value: string) => void notices.push({ parameter, value: value.slice(0, 60) })

/** A list of values joined by commas: those that are known, without repeats. */
function readList<T extends string>(read: Read, name: string, isKnown: (value: string) => value is T): T[] {
  const raw = read.params.get(name)
  if (raw === null || raw === '') return []
  const values = [...new Set(raw.split(',', VALUES_LIMIT))]
  const bad = values.filter((value) => !isKnown(value))
  if (bad.length > 0) report(read, name, bad.join(','))
  return values.filter(isKnown)
}

function readDate(read: Read, name: string, isDate: (value: string) => boolean): string | null {
  const raw = read.params.get(name)
  if (raw === null || raw === '') return null
  if (isDate(raw)) return raw
  report(read, name, raw)
  return null
}

/** A bound of the evidence's date, also under its earlier name. */
function readBound(read: Read, bound: keyof typeof EARLIER): string | null {
  const isDate = (value: string) => isDay(value) || PARTIAL_DATE.test(value)
  const before = read.params.get(EARLIER[bound])
  if (!read.params.has(NAME[bound]) && before !== null) return isDate(before) ? before : null
  return readDate(read, NAME[bound], isDate)
}

/** The day whose knowledge is asked for, and the day since then. A contradiction between them is reported and left out. */
function readKnown(read: Read, today: string | null): Pick<LedgerQuery, 'known' | 'since'> {
  const known = readDate(read, NAME.known, isDay)
  const since = readDate(read, NAME.since, isDay)
  const fault = (parameter: string, value: string, cause: DateFault) => void read.notices.push({ parameter, value, fault: cause })
  if (known !== null && today !== null && known > today) {
    fault(NAME.known, known, 'known-future')
    return { known: null, since: null }
  }
  if (since === null || (known !== null && since <= known)) return { known, since }
  fault(NAME.since, since, known === null ? 'since-alone' : 'since-late')
  return { known, since: null }
}

function readFacets(read: Read): LedgerQuery['facets'] {
  const facets: Partial<Record<Facet, string[]>> = {}
  for (const facet of FACETS) {
    const isKnown = (value: string): value is string =>
      OPEN_VALUES[facet] ? OPEN_VALUES[facet].test(value) && value.length <= 80 : FACET_VALUES[facet]?.includes(value) === true
    const values = readList(read, facet, isKnown)
    if (values.length > 0) facets[facet] = values
  }
  return facets
}

/** "date" ascends, "-date" descends. */
function readSort(read: Read, text: string): { sort: Sort; descending: boolean } {
  const raw = read.params.get(NAME.sort)
  if (raw === null) return defaultSort(text)
  const descending = raw.startsWith('-')
  const sort = SORTS.find((s) => s === (descending ? raw.slice(1) : raw))
  if (sort !== undefined) return sort === 'match' && text === '' ? defaultSort(text) : { sort, descending: descending && sort !== 'match' }
  report(read, NAME.sort, raw)
  return defaultSort(text)
}

function readWord<T extends string>(read: Read, name: string, words: readonly T[], fallback: T): T {
  const raw = read.params.get(name)
  if (raw === null) return fallback
  const found = words.find((w) => w === raw)
  if (found === undefined) report(read, name, raw)
  return found ?? fallback
}

/** Cuts a search text to its longest, not in the middle of a character. */
export const cut = (text: string) => text.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '')

/**
 * Reads the ledger's parameters. Never throws: a value that is not understood falls back to the default and is reported.
 * @param today the reader's day, YYYY-MM-DD; null where there is no clock, and then no day counts as in the future
 */
export function readEvidenceSearch(params: URLSearchParams, today: string | null = null): EvidenceSearch {
  const read: Read = { params, notices: [] }
  const whole = params.get(NAME.text) ?? ''
  const text = cut(whole)
  const isColumn = (value: string): value is LedgerColumn => LEDGER_COLUMNS.some((c) => c === value)
  const chosen = params.get(NAME.columns) === 'none' ? [] : readList(read, NAME.columns, isColumn)
  return {
    query: {
      text,
      facets: readFacets(read),
      from: readBound(read, 'from'),
      to: readBound(read, 'to'),
      ...readKnown(read, today),
      points: readWord(read, NAME.points, ['yes', 'no'], 'no') === 'yes',
      ...readSort(read, text),
    },
    columns: chosen.length > 0 || params.get(NAME.columns) === 'none' ? LEDGER_COLUMNS.filter((c) => chosen.includes(c)) : DEFAULT_COLUMNS,
    density: readWord(read, NAME.density, DENSITIES, 'comfortable'),
    notices: read.notices,
    textCut: whole.length > TEXT_LIMIT,
  }
}

const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(','))
const isDefaultColumns = (columns: readonly LedgerColumn[]) =>
  columns.length === DEFAULT_COLUMNS.length && DEFAULT_COLUMNS.every((c) => columns.includes(c))

/** The parameters of a query, as changes to an address: null where the default holds. Other parameters are not touched. */
export function writeQuery(query: LedgerQuery): Record<string, string | null> {
  const usual = defaultSort(query.text)
  const isUsual = query.sort === usual.sort && query.descending === usual.descending
  return {
    [NAME.text]: query.text === '' ? null : cut(query.text),
    ...Object.fromEntries(FACETS.map((facet) => [facet, list(query.facets[facet] ?? [])])),
    [EARLIER.from]: null,
    [EARLIER.to]: null,
    [NAME.from]: query.from,
    [NAME.to]: query.to,
    [NAME.known]: query.known,
    [NAME.since]: query.known === null ? null : query.since,
    [NAME.points]: query.points ? 'yes' : null,
    [NAME.sort]: isUsual ? null : `${query.descending ? '-' : ''}${query.sort}`,
  }
}

/** The parameters of how the table looks. */
export const writeLook = ({ columns, density }: Pick<EvidenceSearch, 'columns' | 'density'>): Record<string, string | null> => ({
  [NAME.columns]: isDefaultColumns(columns) ? null : (list(LEDGER_COLUMNS.filter((c) => columns.includes(c))) ?? 'none'),
  [NAME.density]: density === 'comfortable' ? null : density,
})

/** The evidence list, asked for a text. `points`: values of series too. */
export const evidencePath = (text: string, points: boolean): string =>
  paths.evidence() + withSearch('', writeQuery({ ...EMPTY_QUERY, text, points, sort: 'match', descending: false }))
