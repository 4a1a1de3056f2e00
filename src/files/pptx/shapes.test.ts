import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf, oneOf, readXml, valuesOf, type XmlElement } from '../../../tests/support/read-xml.ts'
import type { ChartItem, Item, LineItem, Look, MarkItem, Paragraph, TextItem } from './model.ts'
import { boundsOf, itemXml, markPaint, SlideParts } from './shapes.ts'

const box = { x: 10, y: 20, w: 100, h: 50 }
const paragraph = (text: string, over: Partial<Paragraph> = {}): Paragraph => ({ text, size: 14, colour: '14181D', ...over })
const words = (over: Partial<TextItem> = {}): TextItem => ({ kind: 'text', name: 'Words', box, paragraphs: [paragraph('One')], ...over })
const mark: MarkItem = { kind: 'mark', round: false, box, look: 'solid', colour: '0A3D70', tint: 'DDE6EF' }
const lines = (all: LineItem['lines'], over: Partial<LineItem> = {}): LineItem => ({
  kind: 'line',
  lines: all,
  colour: '0A3D70',
  width: 2,
  isDashed: false,
  ...over,
})
const drawn = (item: Item, parts = new SlideParts('en')) => readXml(itemXml(item, parts))
/** The place of a shape in points. */
const placeOf = (of: XmlElement) => {
  const [{ attributes: off } = { attributes: {} as Record<string, string> }] = allOf(of, 'a:off')
  const [{ attributes: ext } = { attributes: {} as Record<string, string> }] = allOf(of, 'a:ext')
  return [off.x, off.y, ext.cx, ext.cy].map((n) => Number(n) / 12_700)
}

describe('words', () => {
  test('stand where the model says, in points', () => {
    expect(placeOf(drawn(words()))).toEqual([10, 20, 100, 50])
  })
  test('are a paragraph each, in their size, colour, weight and place', () => {
    const xml = drawn(
      words({ paragraphs: [paragraph('One', { bold: true, align: 'ctr' }), paragraph('Two', { size: 20, after: 6, colour: 'B3400B' })] }),
    )
    const [one, two] = allOf(xml, 'a:p')
    expect(one && [oneOf(one, 'a:t').text, oneOf(one, 'a:rPr').attributes.sz, oneOf(one, 'a:rPr').attributes.b]).toEqual([
      'One',
      '1400',
      '1',
    ])
    expect(one && oneOf(one, 'a:pPr').attributes.algn).toBe('ctr')
    expect(two && [oneOf(two, 'a:rPr').attributes.sz, oneOf(two, 'a:rPr').attributes.b]).toEqual(['2000', '0'])
    expect(two && valuesOf(two, 'a:srgbClr')).toEqual(['B3400B', 'B3400B'])
    // Above large words, and below where it is asked for, in hundredths of a point.
    expect([one, two].map((p) => p && valuesOf(p, 'a:spcPts'))).toEqual([
      ['0', '0'],
      ['600', '600'],
    ])
  })
  test('a box without words has a paragraph all the same, or PowerPoint would repair the file', () => {
    expect(allOf(drawn(words({ paragraphs: [] })), 'a:p')).toHaveLength(1)
    const blank = drawn(words({ paragraphs: [paragraph('')] }))
    expect([allOf(blank, 'a:p').length, allOf(blank, 'a:r').length]).toEqual([1, 0])
  })
  test('only a title is one for outlines and screen readers', () => {
    const kind = (item: TextItem) => {
      const xml = drawn(item)
      return [allOf(xml, 'p:ph').map((p) => p.attributes.type), oneOf(xml, 'p:cNvSpPr').attributes.txBox]
    }
    expect([kind(words({ isTitle: true })), kind(words())]).toEqual([
      [['title'], undefined],
      [[], '1'],
    ])
  })
  test('on one line are never broken or made smaller', () => {
    const set = (item: TextItem) => {
      const body = oneOf(drawn(item), 'a:bodyPr')
      return [body.attributes.wrap, allOf(body, 'a:normAutofit').length]
    }
    expect([set(words({ isOneLine: true })), set(words())]).toEqual([
      ['none', 0],
      ['square', 1],
    ])
  })
  test('hold any signs, without those that XML has no place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const said = oneOf(drawn(words({ paragraphs: [paragraph(`a${text}\u0001b`)] })), 'a:t').text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden in XML
        expect(said).toBe(`a${text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')}b`)
      }),
      { numRuns: 50 },
    )
  })
})

describe('links', () => {
  test('are listed once for an address, and words name the one that is theirs', () => {
    const parts = new SlideParts('en')
    const link = (...addresses: string[]) =>
      allOf(drawn(words({ paragraphs: addresses.map((a) => paragraph('see', { link: a })) }), parts), 'a:hlinkClick').map(
        (l) => l.attributes['r:id'],
      )
    expect(link('https://a.example', 'https://b.example')).toEqual(['rIdLink1', 'rIdLink2'])
    expect(link('https://b.example', 'https://c.example')).toEqual(['rIdLink2', 'rIdLink3'])
    expect(parts.links).toEqual(['https://a.example', 'https://b.example', 'https://c.example'])
  })
})

describe('a mark', () => {
  test.each<[Look, string[], string[]]>([
    ['solid', ['0A3D70'], []],
    ['hatch', ['0A3D70', 'FFFFFF', '0A3D70'], ['solid']],
    ['dots', ['0A3D70', 'FFFFFF', '0A3D70'], ['sysDot']],
    ['forecast', ['DDE6EF', '0A3D70'], ['dash']],
  ])('that is %s', (look, colours, dashes) => {
    const xml = readXml(markPaint({ ...mark, look }))
    expect([valuesOf(xml, 'a:srgbClr'), valuesOf(xml, 'a:prstDash')]).toEqual([colours, dashes])
  })
  test('what is contested and what is unsourced are not patterned alike', () => {
    const pattern = (look: Look) => oneOf(readXml(markPaint({ ...mark, look })), 'a:pattFill').attributes.prst
    expect(pattern('hatch')).not.toBe(pattern('dots'))
  })
  test('is pale by its opacity, in thousandths of a percent', () => {
    expect(valuesOf(readXml(markPaint({ ...mark, opacity: 0.6 })), 'a:alpha')).toEqual(['60000'])
    expect(valuesOf(readXml(markPaint({ ...mark, opacity: 1 })), 'a:alpha')).toEqual([])
  })
  test('is round or square', () => {
    const form = (round: boolean) => oneOf(drawn({ ...mark, round }), 'a:prstGeom').attributes.prst
    expect([form(true), form(false)]).toEqual(['ellipse', 'rect'])
  })
})

describe('lines', () => {
  test('are drawn from the upper left corner of the box around them', () => {
    const xml = drawn(
      lines([
        [
          [110, 40],
          [130, 20],
        ],
        [
          [100, 60],
          [120, 50],
        ],
      ]),
    )
    expect(placeOf(xml)).toEqual([100, 20, 30, 40])
    const at = (of: XmlElement) => allOf(of, 'a:pt').map((p) => [Number(p.attributes.x) / 12_700, Number(p.attributes.y) / 12_700])
    expect(allOf(xml, 'a:moveTo').map(at)).toEqual([[[10, 20]], [[0, 40]]])
    expect(allOf(xml, 'a:lnTo').map(at)).toEqual([[[30, 0]], [[20, 30]]])
  })
  test('of one point are not drawn', () => {
    expect(itemXml(lines([[[1, 2]]]), new SlideParts('en'))).toBe('')
  })
  test('that lie or stand have a width and a height for the format, and are never thinner than a hair', () => {
    const path = oneOf(
      drawn(
        lines(
          [
            [
              [0, 5],
              [10, 5],
            ],
          ],
          { width: 0.01 },
        ),
      ),
      'a:path',
    )
    expect([path.attributes.w, path.attributes.h]).toEqual(['127000', '1'])
    const thin = drawn(
      lines(
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
        { width: 0.01, isDashed: true },
      ),
    )
    expect(oneOf(thin, 'a:ln').attributes.w).toBe('3175')
    expect(valuesOf(thin, 'a:prstDash')).toEqual(['dash'])
  })
  test('the box around points has none outside', () => {
    const at = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 12 }), (points) => {
        const { x, y, w, h } = boundsOf(points)
        for (const [px, py] of points) expect(px >= x && px <= x + w && py >= y && py <= y + h).toBe(true)
        expect(points.some(([px]) => px === x) && points.some(([, py]) => py === y + h)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('everything on a slide', () => {
  const item: ChartItem = {
    kind: 'chart',
    name: 'Chart',
    alt: 'Staff, <2024> & later',
    box,
    chart: {
      kind: 'bar',
      categories: ['A'],
      series: [],
      format: '0',
      dateFormat: '',
      isLog: false,
      fromZero: true,
      domain: null,
      labels: 'all',
    },
  }
  test('has an id of its own, from two on, also inside groups', () => {
    const parts = new SlideParts('en')
    const all = [words(), item, { kind: 'group' as const, name: 'Figure', alt: 'A figure', box, items: [mark, words()] }, mark]
    const xml = readXml(all.map((i) => itemXml(i, parts)).join(''))
    expect(allOf(xml, 'p:cNvPr').map((n) => n.attributes.id)).toEqual(['2', '3', '4', '5', '6', '7'])
  })
  test('a chart is named by its number on the slide and says in words what it shows', () => {
    const parts = new SlideParts('en')
    const charts = [item, item].map((i) => drawn(i, parts))
    expect(charts.map((xml) => oneOf(xml, 'c:chart').attributes['r:id'])).toEqual(['rIdChart1', 'rIdChart2'])
    expect(charts.map((xml) => oneOf(xml, 'p:cNvPr').attributes.descr)).toEqual([item.alt, item.alt])
    expect(parts.charts).toEqual([item, item])
  })
  test('a group moves nothing that is in it', () => {
    const xml = drawn({ kind: 'group', name: 'Figure', alt: '', box, items: [mark] })
    const group = oneOf(xml, 'p:grpSpPr')
    const [child] = allOf(group, 'a:chOff')
    expect([child?.attributes.x, child?.attributes.y]).toEqual(['127000', '254000'])
    expect(oneOf(group, 'a:off').attributes).toEqual(child?.attributes)
  })
})
