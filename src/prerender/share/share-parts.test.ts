import { beforeAll, describe, expect, test } from 'vitest'
import { statement } from '../../../tests/fixtures/answers.ts'
import { allOf, readXml } from '../../../tests/support/read-xml.ts'
import { lightPalette } from '#charts/palette.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { articleSquares } from './article-squares.ts'
import { faceOf } from './font-collection.ts'

describe('one face of a collection of fonts', () => {
  const table = (tag: string, data: Buffer) => ({ tag, data })
  /** A collection as the standard lays it out: faces by their place, each a directory of tables that may lie anywhere in the file. */
  function collection(faces: ReturnType<typeof table>[][]): Buffer {
    const head = Buffer.alloc(12 + 4 * faces.length)
    head.write('ttcf', 0, 'latin1')
    head.writeUInt32BE(faces.length, 8)
    const directories = faces.map((tables) => {
      const directory = Buffer.alloc(12 + 16 * tables.length)
      directory.writeUInt32BE(0x00010000, 0)
      directory.writeUInt16BE(tables.length, 4)
      return directory
    })
    let at = head.length
    directories.forEach((directory, i) => {
      head.writeUInt32BE(at, 12 + 4 * i)
      at += directory.length
    })
    const bodies: Buffer[] = []
    faces.forEach((tables, face) => {
      tables.forEach(({ tag, data }, i) => {
        const directory = directories[face]
        directory?.write(tag, 12 + 16 * i, 'latin1')
        directory?.writeUInt32BE(at, 12 + 16 * i + 8)
        directory?.writeUInt32BE(data.length, 12 + 16 * i + 12)
        bodies.push(data)
        at += data.length
      })
    })
    return Buffer.concat([head, ...directories, ...bodies])
  }
  /** The tables of a font file by its own directory. */
  const tablesOf = (font: Buffer) =>
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = 12 + 16 * i
      const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)]
      return { tag: font.toString('latin1', record, record + 4), offset, text: font.toString('latin1', offset, offset + length) }
    })
  const all = collection([
    [table('cmap', Buffer.from('first')), table('glyf', Buffer.from('shapes of one'))],
    [table('cmap', Buffer.from('second face'))],
  ])

  test('is a font of its own with its tables, and none of the other face', () => {
    expect(tablesOf(faceOf(all, 0)).map(({ tag, text }) => [tag, text])).toEqual([
      ['cmap', 'first'],
      ['glyf', 'shapes of one'],
    ])
    expect(tablesOf(faceOf(all, 1)).map(({ text }) => text)).toEqual(['second face'])
  })
  test('has tables that begin at multiples of four bytes and do not overlap', () => {
    const [cmap, glyf] = tablesOf(faceOf(all, 0))
    expect([cmap?.offset, glyf?.offset]).toEqual([44, 52])
    expect(faceOf(all, 0)).toHaveLength(68)
  })
  test('leaves the collection as it was, so that another face can be taken', () => {
    const before = Buffer.from(all)
    faceOf(all, 0)
    expect(all.equals(before)).toBe(true)
  })
  test('of a file that is one font is that file', () => {
    const single = Buffer.from('\0\x01\0\0 a font', 'latin1')
    expect(faceOf(single, 2)).toBe(single)
  })
})

describe('the article in squares', () => {
  let m: AllMessages
  beforeAll(async () => {
    m = await allMessages('en')
  })
  const made = () => {
    const picture = articleSquares(
      {
        statements: [
          statement('c', { order: 3, finding: 'contested', country: 'CN' }),
          statement('w', { order: 1, finding: 'right', country: 'WLD' }),
          statement('b', { order: 5, finding: 'right', country: 'CN' }),
          statement('a', { order: 9, finding: 'right', country: 'US' }),
        ],
        claims: {},
        checks: {},
      },
      'en',
      m,
    )
    if (!picture) throw new Error('a picture')
    return picture
  }
  const squares = () => allOf(readXml(made().markup), 'rect').map(({ attributes: a }) => ({ x: Number(a.x), y: Number(a.y), fill: a.fill }))

  test('has a row for each verdict that was given, in their order, with how many there are', () => {
    const words = allOf(readXml(made().markup), 'text').map((t) => t.text)
    expect(words.slice(0, 2)).toEqual([`${m.vocabulary.finding.right} 3`, `${m.vocabulary.finding.contested} 1`])
  })
  test('has a square for each statement: the United States first, then China, then the world, which is white', () => {
    const [first, second, third, fourth] = squares()
    expect([first?.fill, second?.fill, third?.fill, fourth?.fill]).toEqual([
      lightPalette.us.mark,
      lightPalette.cn.mark,
      lightPalette.paper,
      lightPalette.cn.mark,
    ])
    expect(new Set([first?.y, second?.y, third?.y]).size).toBe(1)
    expect(fourth?.y).toBeGreaterThan(first?.y ?? 0)
    expect([first?.x, fourth?.x]).toEqual([0.5, 0.5])
  })
  test('explains its three colours below, and everything lies inside', () => {
    const { markup, width, height } = made()
    const words = allOf(readXml(markup), 'text').map((t) => t.text)
    expect(words.slice(-3)).toEqual([m.vocabulary.countries.US, m.vocabulary.countries.CN, m.vocabulary.countries.WLD])
    expect(width).toBe(39)
    for (const { y } of squares()) expect(y + 11).toBeLessThanOrEqual(height)
  })
})
