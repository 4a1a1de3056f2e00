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

/**
 * Writes both forms through the browser's copy event. False where there is none. The newer `clipboard.write` first parses the HTML in
 * this page, whose policy forbids styles.
 */
function copyByEvent(plain: string, html: string): boolean {
  let isDone = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    isDone = event.clipboardData !== null
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  try {
    return document.execCommand('copy') && isDone
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true })
  }
}

/** Puts text on the clipboard, with HTML beside it where the browser can. Rejects when the browser refuses. */
export async function copyBoth(plain: string, html: string): Promise<void> {
  if (typeof document.execCommand === 'function' && copyByEvent(plain, html)) return
  await navigator.clipboard.writeText(plain)
}

/** Puts a table on the clipboard in both forms. */
export const copyTable = (table: ClipboardTable): Promise<void> => copyBoth(tablePlain(table), tableHtml(table))
