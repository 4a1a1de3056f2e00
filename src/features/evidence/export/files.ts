import { csvText } from '#blocks/table/table-text.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { citeAll } from '#domain/citation/cite.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { localeInfo } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { EXPORT_COLUMNS, type ExportContext, exportTable } from './columns.ts'
import { xlsx } from './xlsx.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'bibtex', 'ris'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
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
function citation({ claim, status }: LedgerRow, { locale, version, asOf, today, words, messages }: ExportContext): CitationItem {
  return {
    id: `parallax-${claim.id}`,
    kind: 'dataset',
    title: plainText(claim.statement),
    authors: [{ organisation: 'Parallax' }],
    container: 'Parallax',
    publisher: 'Parallax',
    date: asOf,
    url: publicUrl(paths.claim(claim.id), locale),
    accessed: today,
    version,
    language: localeInfo(locale).tag,
    locator: null,
    note: messages.export.note({ speaker: claim.speaker.name, status: words.value('status', status), source: claim.credit }),
  }
}

function json(rows: readonly LedgerRow[], { version, asOf, known }: ExportContext): string {
  const claims = rows.map(({ claim, status, change }) => ({
    ...claim,
    label: plainText(claim.label),
    statement: plainText(claim.statement),
    status,
    ...(change === null ? {} : { change }),
  }))
  return JSON.stringify({ dataset: 'Parallax', version, asOf, known, licence: 'CC BY 4.0', claims }, null, 2)
}

async function content(format: ExportFormat, rows: readonly LedgerRow[], context: ExportContext): Promise<BlobPart> {
  switch (format) {
    case 'csv':
      return csvText(exportTable(rows, context).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))))
    case 'xlsx':
      return xlsx(
        context.messages.export.sheet,
        exportTable(rows, context),
        EXPORT_COLUMNS.map((c) => c.width),
      )
    case 'json':
      return json(rows, context)
    case 'bibtex':
    case 'ris':
      return citeAll(
        format,
        rows.map((row) => citation(row, context)),
      )
  }
}

/** Makes a file of claims. The name says of what version the data are. */
export async function exportFile(format: ExportFormat, rows: readonly LedgerRow[], context: ExportContext): Promise<ExportFile> {
  return { name: `parallax-claims-${context.version}.${ENDING[format]}`, type: TYPE[format], content: await content(format, rows, context) }
}
