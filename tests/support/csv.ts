/**
 * Reads a CSV as RFC 4180 has it, by a reader that shares nothing with what writes it: rows of fields; a field in quotes may hold commas,
 * line breaks and doubled quotes.
 * @throws Error where a quoted field does not end, or is followed by anything but a comma or a line end
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let rest = text.replace(/^\uFEFF/, '')
  let row: string[] = []
  while (rest !== '') {
    const [whole, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no field: ${rest.slice(0, 40)}`)
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    rest = rest.slice(whole.length)
    const [end] = /^(?:,|\r\n|\n|$)/.exec(rest) ?? []
    if (end === undefined) throw new Error(`after a field: ${rest.slice(0, 40)}`)
    rest = rest.slice(end.length)
    if (end !== ',') {
      rows.push(row)
      row = []
    } else if (rest === '') row.push('')
  }
  if (row.length > 0) rows.push(row)
  return rows
}
