import { publicUrl } from '#blocks/navigation/public-url.ts'
import { observationFlag } from '#domain/observation-flag.ts'
import { statementThen } from '#domain/ledger/rows.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import type { Locale } from '#i18n/locales.ts'
import type { EvidenceMessages } from '#i18n/messages/evidence/en.ts'
import type { SourceAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { claimPath } from '#url/known.ts'
import type { Words } from '../words.ts'
import type { Cell } from '#files/xlsx.ts'

/** What every export needs to know of where it was made. `known`: the knowledge date, when one was set. */
export type ExportContext = {
  locale: Locale
  version: string
  asOf: string
  known: string | null
  today: string
  words: Words
  messages: EvidenceMessages
  /** Documents by id, for their addresses; null when they could not be loaded. */
  sources: ReadonlyMap<string, SourceAnswer> | null
  /** Address of the view that was exported. */
  view: string
}

type Column = { key: keyof EvidenceMessages['export']['head']; width: number; cell: (row: LedgerRow, context: ExportContext) => Cell }

/** The value on the knowledge date: the columns stand beside that date. */
const valueThenOrNow = ({ claim, valueThen }: LedgerRow) => valueThen ?? claim.value

/** Addresses of a claim's documents: where they are published, and the copies that were read. */
const addresses = ({ claim }: LedgerRow, { sources }: ExportContext, kind: 'original' | 'copy'): Cell =>
  claim.sources.flatMap((id) => sources?.get(id)?.[kind]?.url ?? []).join(' ') || null

/** The observation flag of a claim on the knowledge date; null for a claim without a value, whose row has no observation. */
export const flagOf = (row: LedgerRow): ReturnType<typeof observationFlag> | null => {
  const value = valueThenOrNow(row)
  return value && observationFlag({ forecast: row.claim.forecast, hedged: value.quantity.hedge !== undefined })
}

const yes = (flag: boolean, { messages }: ExportContext): Cell => (flag ? messages.export.yes : messages.export.no)

/** Columns of CSV and XLSX: every row says who spoke, with what status, from where, and in which version of the data. */
export const EXPORT_COLUMNS: readonly Column[] = [
  { key: 'id', width: 34, cell: ({ claim }) => claim.id },
  { key: 'label', width: 40, cell: ({ claim }) => plainText(claim.label) },
  { key: 'statement', width: 70, cell: (row) => plainText(statementThen(row)) },
  { key: 'value', width: 14, cell: (row) => valueThenOrNow(row)?.quantity.value ?? null },
  { key: 'low', width: 12, cell: (row) => valueThenOrNow(row)?.quantity.low ?? null },
  { key: 'high', width: 12, cell: (row) => valueThenOrNow(row)?.quantity.high ?? null },
  { key: 'unit', width: 12, cell: (row) => valueThenOrNow(row)?.quantity.unit ?? null },
  { key: 'text', width: 20, cell: (row) => valueThenOrNow(row)?.full ?? null },
  { key: 'flag', width: 8, cell: flagOf },
  { key: 'asOf', width: 12, cell: ({ claim }) => claim.asOf },
  { key: 'from', width: 12, cell: ({ claim }) => claim.from },
  { key: 'saidOn', width: 12, cell: ({ claim }) => claim.saidOn },
  { key: 'status', width: 18, cell: ({ status }, { words }) => words.value('status', status) },
  { key: 'speaker', width: 26, cell: ({ claim }) => claim.speaker.name },
  { key: 'speakerKind', width: 14, cell: ({ claim }, { words }) => words.value('speaker', claim.speaker.kind) },
  { key: 'selfReported', width: 12, cell: ({ claim }, context) => yes(claim.selfReported, context) },
  { key: 'source', width: 30, cell: ({ claim }) => claim.credit },
  { key: 'original', width: 50, cell: (row, context) => addresses(row, context, 'original') },
  { key: 'copy', width: 50, cell: (row, context) => addresses(row, context, 'copy') },
  { key: 'country', width: 14, cell: ({ claim }, { words }) => words.value('country', claim.country) },
  { key: 'company', width: 14, cell: ({ claim }, { words }) => (claim.company === null ? null : words.company(claim.company)) },
  { key: 'forecast', width: 10, cell: ({ claim }, context) => yes(claim.forecast, context) },
  { key: 'replacement', width: 14, cell: ({ claim }, { words }) => words.coding(claim.coding.replacement) },
  { key: 'empowerment', width: 14, cell: ({ claim }, { words }) => words.coding(claim.coding.empowerment) },
  { key: 'mechanism', width: 24, cell: ({ claim }, { words }) => claim.mechanism.map((m) => words.value('mechanism', m)).join('; ') },
  {
    key: 'attribution',
    width: 24,
    cell: ({ claim }, { words }) => (claim.attribution === null ? null : words.value('attribution', claim.attribution)),
  },
  { key: 'url', width: 50, cell: ({ claim }, { locale, known }) => publicUrl(claimPath(claim.id, known), locale) },
  { key: 'version', width: 14, cell: (_, { version }) => version },
  { key: 'known', width: 14, cell: (_, { known, asOf }) => known ?? asOf },
]

/** Head and rows of the table. */
export const exportTable = (rows: readonly LedgerRow[], context: ExportContext): Cell[][] => [
  EXPORT_COLUMNS.map((c) => context.messages.export.head[c.key]),
  ...rows.map((row) => EXPORT_COLUMNS.map((c) => c.cell(row, context))),
]
