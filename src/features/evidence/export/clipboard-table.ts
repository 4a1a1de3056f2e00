import type { ClipboardTable } from '#blocks/table/table-html.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { EXPORT_COLUMNS, type ExportContext } from './columns.ts'

/** What a memo needs of a claim; files have every column. */
const IN_A_MEMO = ['id', 'label', 'text', 'asOf', 'status', 'speaker', 'source', 'url'] as const

/** The table for the clipboard, with a line that says where it is from, in which version and, when asked so, as of which day. */
export function clipboardTable(rows: readonly LedgerRow[], context: ExportContext): ClipboardTable {
  const { messages, locale, known } = context
  const columns = EXPORT_COLUMNS.filter((c) => IN_A_MEMO.some((key) => key === c.key))
  return {
    columns: columns.map((c) => ({ label: messages.export.head[c.key], isText: true })),
    rows: rows.map((row) => columns.map((c) => String(c.cell(row, context) ?? ''))),
    source: messages.export.sourceLine({
      count: formatCount(rows.length, locale),
      version: context.version,
      link: context.view,
      known: known === null ? null : formatDate(known, locale),
    }),
  }
}
