import { escapeHtml } from '#domain/escape-html.ts'
import { tabText } from './table-text.ts'

/** A table as it goes to the clipboard. `isText`: the column holds words, ids or dates, which a spreadsheet must not read as numbers. */
export type ClipboardTable = {
  columns: readonly { label: string; isText: boolean }[]
  rows: readonly (readonly string[])[]
  /** Where the table is from; its last line. */
  source: string | null
}

/** Spreadsheets read this as "text": 2025-10 stays as it is. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`

/** A real table for word processors and spreadsheets. */
export function tableHtml({ columns, rows, source }: ClipboardTable): string {
  const head = columns.map((c) => `<th scope="col">${escapeHtml(c.label)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell, i) => `<td${columns[i]?.isText === false ? '' : AS_TEXT}>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('')
  const foot = source === null ? '' : `<p>${escapeHtml(source)}</p>`
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${foot}`
}

/** The same as tab-separated text. */
export const tablePlain = ({ columns, rows, source }: ClipboardTable): string =>
  tabText([columns.map((c) => c.label), ...rows]) + (source === null ? '' : `\n\n${source}`)
