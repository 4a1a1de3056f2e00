import { describe, expect, test } from 'vitest'
import { allOf, oneOf, readXml, valuesOf, type XmlElement } from '../../../tests/support/read-xml.ts'
import { chartPart } from './chart.ts'
import { chartSheet, rowsOf } from './chart-sheet.ts'
import type { Chart, ChartSeries } from './model.ts'

const series = (values: ChartSeries['values'], over: Partial<ChartSeries> = {}): ChartSeries => ({
  name: 'Staff',
  colour: '0A3D70',
  tint: 'DDE6EF',
  values,
  looks: values.map(() => 'solid' as const),
  ...over,
})
const chart = (over: Partial<Chart> = {}): Chart => ({
  kind: 'column',
  categories: ['A', 'B', 'C'],
  series: [series([1, 2, 3])],
  format: '#,##0',
  dateFormat: 'yyyy',
  isLog: false,
  fromZero: true,
  domain: null,
  labels: 'last',
  ...over,
})
const read = (over: Partial<Chart> = {}, locale: 'en' | 'zh-Hans' = 'en') => readXml(chartPart(chart(over), locale))
const names = (of: XmlElement) => of.children.map((c) => c.name)

describe('the sheet behind a chart', () => {
  test('has a row for each category and a column for each series, blank where there is no value', () => {
    const two = chart({ series: [series([1, null, 3]), series([4, 5], { name: 'Cuts' })] })
    expect(chartSheet(two)).toEqual([
      ['', 'Staff', 'Cuts'],
      ['A', 1, 4],
      ['B', null, 5],
      ['C', 3, null],
    ])
    expect(rowsOf(two)).toEqual([
      { from: 2, to: 4 },
      { from: 2, to: 4 },
    ])
  })
  test('of points has the series one below the other, each in its own column, with the names of its points', () => {
    const dots = chart({
      kind: 'scatter',
      categories: [],
      series: [series([10, 20], { xs: [1, 2], names: ['one', 'two'] }), series([30], { name: 'Other', xs: [3] })],
    })
    expect(chartSheet(dots)).toEqual([
      ['x', 'Staff', 'Other', ''],
      [1, 10, null, 'one'],
      [2, 20, null, 'two'],
      [3, null, 30, ''],
    ])
    expect(rowsOf(dots)).toEqual([
      { from: 2, to: 3 },
      { from: 4, to: 4 },
    ])
  })
})

describe('numbers in the chart', () => {
  test('stand where the sheet has them, by the same cells', () => {
    const xml = read({ series: [series([1, null, 3]), series([4, 5, 6], { name: 'Cuts' })] })
    expect(allOf(xml, 'c:ser').map((s) => allOf(s, 'c:f').map((f) => f.text))).toEqual([
      ['Sheet1!$B$1', 'Sheet1!$A$2:$A$4', 'Sheet1!$B$2:$B$4'],
      ['Sheet1!$C$1', 'Sheet1!$A$2:$A$4', 'Sheet1!$C$2:$C$4'],
    ])
    const [first] = allOf(xml, 'c:val')
    expect(first && [valuesOf(first, 'c:ptCount'), allOf(first, 'c:pt').map((p) => [p.attributes.idx, p.text])]).toEqual([
      ['3'],
      [
        ['0', '1'],
        ['2', '3'],
      ],
    ])
  })
  test('of points: x and y of a series are the rows that belong to it', () => {
    const xml = read({ kind: 'scatter', categories: [], series: [series([10, 20], { xs: [1, 2] }), series([30], { xs: [3] })] })
    expect(allOf(xml, 'c:xVal').map((x) => oneOf(x, 'c:f').text)).toEqual(['Sheet1!$A$2:$A$3', 'Sheet1!$A$4:$A$4'])
    expect(allOf(xml, 'c:yVal').map((y) => oneOf(y, 'c:f').text)).toEqual(['Sheet1!$B$2:$B$3', 'Sheet1!$C$4:$C$4'])
    expect(allOf(xml, 'c:xVal').map((x) => allOf(x, 'c:v').map((v) => v.text))).toEqual([['1', '2'], ['3']])
  })
  test('are written in the format of their unit, and dates in theirs', () => {
    const xml = read({ kind: 'line', categories: [45_658, 46_023, 46_388], format: '0.0"%"' })
    expect([...new Set(allOf(xml, 'c:formatCode').map((f) => f.text))]).toEqual(['yyyy', '0.0"%"'])
  })
  test('names with signs of XML are words', () => {
    const xml = read({ categories: ['R&D <new>', 'B', 'C'], series: [series([1, 2, 3], { name: '"A" & B' })] })
    expect(allOf(xml, 'c:v').map((v) => v.text)).toEqual(expect.arrayContaining(['R&D <new>', '"A" & B']))
  })
})

describe('the look of a mark', () => {
  test('is named where it is not solid, by its place; a missing value has no mark', () => {
    const looks = ['solid', 'hatch', 'forecast'] as const
    const marks = (kind: Chart['kind'], values: ChartSeries['values']) =>
      allOf(read({ kind, series: [series(values, { looks })] }), 'c:dPt').map((p) => valuesOf(p, 'c:idx').join())
    expect(marks('column', [1, 2, 3])).toEqual(['1', '2'])
    expect(marks('line', [1, 2, null])).toEqual(['1'])
  })
  test('a contested bar is hatched in the colour of its series, a forecast pale with a broken edge', () => {
    const xml = read({ series: [series([1, 2], { looks: ['hatch', 'forecast'] })], categories: ['A', 'B'] })
    const [hatch, forecast] = allOf(xml, 'c:dPt')
    expect(hatch && allOf(hatch, 'a:pattFill').map((p) => p.attributes.prst)).toEqual(['wdUpDiag'])
    expect(forecast && [valuesOf(forecast, 'a:srgbClr')[0], valuesOf(forecast, 'a:prstDash')[0]]).toEqual(['DDE6EF', 'dash'])
  })
})

describe('which kind of chart', () => {
  test.each([
    ['bar', 'c:barChart', ['bar'], ['clustered'], ['-5']],
    ['column', 'c:barChart', ['col'], ['clustered'], ['-5']],
    ['stacked', 'c:barChart', ['bar'], ['stacked'], ['100']],
    ['line', 'c:lineChart', [], ['standard'], []],
  ] as const)('%s', (kind, tag, direction, grouping, overlap) => {
    const plot = oneOf(read({ kind }), tag)
    expect([valuesOf(plot, 'c:barDir'), valuesOf(plot, 'c:grouping'), valuesOf(plot, 'c:overlap')]).toEqual([direction, grouping, overlap])
  })
  test('points are not joined by a line', () => {
    const ser = oneOf(read({ kind: 'scatter', categories: [], series: [series([1], { xs: [1] })] }), 'c:ser')
    const [shape] = ser.children.filter((c) => c.name === 'c:spPr')
    expect(shape && names(oneOf(shape, 'a:ln'))).toEqual(['a:noFill'])
  })
  test('a line leads over a date that only another series has; bars leave their place empty', () => {
    expect((['line', 'column', 'bar', 'stacked'] as const).map((kind) => valuesOf(read({ kind }), 'c:dispBlanksAs')[0])).toEqual([
      'span',
      'gap',
      'gap',
      'gap',
    ])
  })
})

describe('the key', () => {
  test('is there for two series, not for one', () => {
    const has = (...all: ChartSeries[]) => allOf(read({ series: all }), 'c:legend').length
    expect([has(series([1])), has(series([1]), series([2], { name: 'B' }))]).toEqual([0, 1])
  })
  test('names a line in several pieces once', () => {
    const pieces = [series([1, null]), series([null, 2], { isFurther: true })]
    expect(allOf(read({ kind: 'line', series: pieces }), 'c:legend')).toEqual([])
    const xml = read({ kind: 'line', series: [...pieces, series([3, 4], { name: 'B' })] })
    expect(allOf(xml, 'c:legendEntry').map((e) => [valuesOf(e, 'c:idx')[0], valuesOf(e, 'c:delete')[0]])).toEqual([['1', '1']])
  })
})

test('words of a chart name their language and its Chinese font', () => {
  const xml = read({}, 'zh-Hans')
  const looks = allOf(xml, 'a:defRPr')
  expect(new Set(looks.map((l) => l.attributes.lang))).toEqual(new Set(['zh-CN']))
  expect(looks.every((l) => oneOf(l, 'a:ea').attributes.typeface === 'Microsoft YaHei')).toBe(true)
})
