import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { columnName, xlsx } from './xlsx.ts'

/** Reads an archive by its central directory, as a spreadsheet does. */
async function unzip(blob: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await blob.arrayBuffer())
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [packed, size, nameLength, local] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ]
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString()
    const start = local + 30 + bytes.readUInt16LE(local + 26)
    const content = inflateRawSync(bytes.subarray(start, start + packed))
    expect(content.length).toBe(size)
    files.set(name, content.toString('utf8'))
    at += 46 + nameLength
  }
  return files
}

test('a workbook holds numbers as numbers and everything else as text, never as a formula', async () => {
  const files = await unzip(
    await xlsx(
      '说法',
      [
        ['id', 'value'],
        ['=HYPERLINK("http://x")', 30_000],
        ['a & <b> \u0001亚马逊', null],
        ['-', Number.NaN],
      ],
      [20, 10],
    ),
  )
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet).toContain(
    '<c r="A2" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;)</t></is></c><c r="B2"><v>30000</v></c>',
  )
  expect(sheet).toContain('a &amp; &lt;b&gt; 亚马逊')
  expect(sheet).not.toContain('<f>')
  expect(sheet).not.toContain('NaN')
  expect(files.get('xl/workbook.xml')).toContain('name="说法"')
  expect([...files.keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ])
})

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
