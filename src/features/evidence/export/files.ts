import { csvText } from '#blocks/table/table-text.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { withManifest } from '#files/cite-manifest.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import { xlsx } from '#files/xlsx.ts'
import { citeAll } from '#domain/citation/cite.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { statementThen } from '#domain/ledger/rows.ts'
import { lastDay } from '#domain/partial-date.ts'
import { localeInfo } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { claimPath } from '#url/known.ts'
import { EXPORT_COLUMNS, type ExportContext, exportTable, flagOf } from './columns.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'bibtex', 'ris'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
/** A file to save: its name, its media type and its content. */
export type ExportFile = { name: string; type: string; content: BlobPart }

const ENDING: Record<ExportFormat, string> = { csv: 'csv', xlsx: 'xlsx', json: 'json', bibtex: 'bib', ris: 'ris' }
const TYPE: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  bibtex: 'application/x-bibtex;charset=utf-8',
  ris: 'application/x-research-info-systems;charset=utf-8',
}

/** A claim as a reference manager takes it: an entry of this dataset, with speaker, status and source in its note. */
function citation(row: LedgerRow, { locale, version, asOf, known, today, words, messages }: ExportContext): CitationItem {
  const { claim, status } = row
  return {
    id: `parallax-${claim.id}`,
    kind: 'dataset',
    title: plainText(statementThen(row)),
    authors: [{ organisation: 'Parallax' }],
    container: 'Parallax',
    publisher: 'Parallax',
    date: asOf,
    url: publicUrl(claimPath(claim.id, known), locale),
    accessed: today,
    version,
    language: localeInfo(locale).tag,
    locator: null,
    note: messages.export.note({ speaker: claim.speaker.name, status: words.value('status', status), source: claim.credit }),
  }
}

/** The manifest of the file, by which it can be checked later. */
const linesOf = (rows: readonly LedgerRow[], { version, view }: ExportContext): string[] =>
  manifestLines(
    manifestOf(
      rows.map((row) => ({ id: row.claim.id, value: row.valueThen ?? row.claim.value, status: row.status })),
      { version, link: view },
    ),
  )

function json(rows: readonly LedgerRow[], context: ExportContext): string {
  const { version, asOf, known, locale, view, sources } = context
  const claims = rows.map((row) => ({
    ...row.claim,
    label: plainText(row.claim.label),
    statement: plainText(statementThen(row)),
    value: row.valueThen ?? row.claim.value,
    status: row.status,
    // What became public later is not part of that day.
    known: known === null ? row.claim.known : row.claim.known.filter((h) => lastDay(h.on) <= lastDay(known)),
    ...(row.change === null ? {} : { change: row.change }),
    observationStatus: flagOf(row),
    sources: row.claim.sources.map((id) => {
      const source = sources?.get(id)
      return { id, original: source?.original?.url ?? null, copy: source?.copy?.url ?? null }
    }),
    link: publicUrl(claimPath(row.claim.id, known), locale),
  }))
  return JSON.stringify(
    { dataset: 'Parallax', version, asOf, known, licence: 'CC BY 4.0', view, claims, manifest: linesOf(rows, context) },
    null,
    2,
  )
}

async function content(format: ExportFormat, rows: readonly LedgerRow[], context: ExportContext): Promise<BlobPart> {
  switch (format) {
    case 'csv':
      return csvText(
        exportTable(rows, context).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
        linesOf(rows, context),
      )
    case 'xlsx':
      return xlsx(
        context.messages.export.sheet,
        exportTable(rows, context),
        EXPORT_COLUMNS.map((c) => c.width),
        linesOf(rows, context),
      )
    case 'json':
      return json(rows, context)
    case 'bibtex':
    case 'ris':
      return withManifest(
        format,
        citeAll(
          format,
          rows.map((row) => citation(row, context)),
        ),
        linesOf(rows, context),
      )
  }
}

/** Makes a file of claims. The name says of what version the data are. */
export async function exportFile(format: ExportFormat, rows: readonly LedgerRow[], context: ExportContext): Promise<ExportFile> {
  const then = context.known === null ? '' : `-as-known-${context.known}`
  return {
    name: `parallax-claims-${context.version}${then}.${ENDING[format]}`,
    type: TYPE[format],
    content: await content(format, rows, context),
  }
}
