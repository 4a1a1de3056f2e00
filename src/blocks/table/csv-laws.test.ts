import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../tests/support/csv.ts'
import { csvText, escapeFormula, tabText } from './table-text.ts'

// What is written here is read back by a parser that is not ours.

/** Cells with everything that a table could trip over. */
const cell = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom('"', ',', '\n', '\r\n', ';', '\t', ' ', '裁员', '=', '-', '1')).map((parts) => parts.join('')),
)
const table = (width: number) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
/** A single empty cell is an empty line, which holds no cell. */
const tables = fc.integer({ min: 2, max: 5 }).chain(table)
const asWritten = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(escapeFormula))

describe('a CSV read back', () => {
  test('has the same rows and cells, whatever is in them, and its notes as last lines of one cell', () => {
    fc.assert(
      fc.property(tables, fc.array(cell.map((text) => `# ${text}`)), (rows, about) => {
        expect(readCsv(csvText(rows, about))).toEqual([...asWritten(rows), ...about.map((line) => [line])])
      }),
    )
  })
  test('begins with the mark that spreadsheets need, and every line ends as the standard has it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.stringMatching(/^[a-z ]{0,8}$/), { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = csvText(rows, [])
        expect(text.startsWith('\uFEFF')).toBe(true)
        expect(text.split('\r\n')).toHaveLength(rows.length + 1)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

describe('a cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+CMD()', '@SUM(A1)', '-2+3', '-', '\t=1', '\r=1', '=HYPERLINK("https://example.org")'])('%j is text', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`)
  })
  test.each(['-5', '+1.5', '-1,234.5', '-12%', '5', '', 'a=b', '−5'])('%j stays as it is', (text) => {
    expect(escapeFormula(text)).toBe(text)
  })
  test('is never left, and nothing else is touched', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const safe = escapeFormula(text)
        expect(safe === text || safe === `'${text}`).toBe(true)
        if (!/^[-+]?[\d.,]+%?$/.test(safe)) expect(safe).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

test('rows for the clipboard keep their number of rows and columns, whatever is in them', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const back = tabText(rows)
        .split('\n')
        .map((line) => line.split('\t'))
      expect(back.map((r) => r.length)).toEqual(rows.map((r) => r.length))
    }),
  )
})
