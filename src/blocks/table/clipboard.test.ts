import { expect, test } from 'vitest'
import { tableHtml, tablePlain } from './table-html.ts'

const table = {
  columns: [
    { label: 'id', isText: true },
    { label: 'value', isText: false },
  ],
  rows: [
    ['2025-10', '3'],
    ['=SUM(A1)', '<b>"4"</b>'],
  ],
  source: 'Source: Parallax & others',
}

test('a word processor gets a real table: words as text, nothing of a cell as markup, the source below', () => {
  const html = tableHtml(table)
  expect(html).toContain('<th scope="col">id</th>')
  expect(html).toContain(`<td style="mso-number-format:'\\@'">2025-10</td><td>3</td>`)
  expect(html).toContain('&lt;b&gt;&quot;4&quot;&lt;/b&gt;')
  expect(html).toMatch(/<\/table><p>Source: Parallax &amp; others<\/p>$/)
})

test('plain text is separated by tabs, formulas are defused, the source is its last line', () => {
  expect(tablePlain(table).split('\n')).toEqual(['id\tvalue', '2025-10\t3', `'=SUM(A1)\t<b>"4"</b>`, '', 'Source: Parallax & others'])
})
