/** Excel reads UTF-8 only with this mark; without it Chinese is garbled. */
const BOM = '\uFEFF'

/** Puts an apostrophe before a text that a spreadsheet would read as a formula; plain negative numbers stay numbers. */
export const escapeFormula = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^[-+]?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** RFC 4180 with a byte-order mark and CRLF. `about`: what the file says of its numbers (files/manifest.ts), its last lines. */
export const csvText = (rows: readonly (readonly string[])[], about: readonly string[]): string =>
  `${BOM + [...rows, ...about.map((line) => [line])].map((row) => row.map((cell) => quoted(escapeFormula(cell))).join(',')).join('\r\n')}\r\n`

/** Tab-separated, for pasting into a spreadsheet or a document. */
export const tabText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => escapeFormula(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n')

/** Hands a file to the reader. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
