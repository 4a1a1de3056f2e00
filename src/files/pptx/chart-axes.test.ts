import { describe, expect, test } from 'vitest'
import { allOf, oneOf, readXml, valuesOf, type XmlElement } from '../../../tests/support/read-xml.ts'
import { axesXml, isDates, isFlat } from './chart-axes.ts'
import { labelsXml } from './chart-labels.ts'
import type { Chart, ChartSeries } from './model.ts'

const series = (values: ChartSeries['values'], over: Partial<ChartSeries> = {}): ChartSeries => ({
  name: 'Staff',
  colour: '0A3D70',
  tint: 'DDE6EF',
  values,
  looks: [],
  ...over,
})
const chart = (over: Partial<Chart> = {}): Chart => ({
  kind: 'column',
  categories: ['A', 'B'],
  series: [series([1, 2])],
  format: '0"%"',
  dateFormat: 'mmm yyyy',
  isLog: false,
  fromZero: false,
  domain: null,
  labels: 'last',
  ...over,
})
/** The two axes: across (categories, dates or x), then the values. */
function axes(over: Partial<Chart> = {}): [XmlElement, XmlElement] {
  const [across, up, ...more] = readXml(axesXml(chart(over), 'en')).children
  if (!across || !up || more.length > 0) throw new Error('two axes')
  return [across, up]
}
const scaling = (axis: XmlElement) => oneOf(axis, 'c:scaling').children.map((c) => `${c.name.slice(2)} ${c.attributes.val}`)

describe('the axis of values', () => {
  test('begins at zero where the figure does, unless something is below zero', () => {
    const scaleOf = (values: (number | null)[], fromZero: boolean) => scaling(axes({ series: [series(values)], fromZero })[1])
    expect(scaleOf([1, null, 0], true)).toEqual(['orientation minMax', 'min 0'])
    expect(scaleOf([1, 2], false)).toEqual(['orientation minMax'])
    expect(scaleOf([1, -2], true)).toEqual(['orientation minMax'])
  })
  test('has the ends of the charts beside it, though something is below zero or it would begin at zero', () => {
    const [, up] = axes({ domain: [-20, 80], fromZero: true, series: [series([1, -2])] })
    expect(scaling(up)).toEqual(['orientation minMax', 'max 80', 'min -20'])
  })
  test('is logarithmic where the figure is: the base stands first, and nothing begins at zero', () => {
    expect(scaling(axes({ isLog: true, fromZero: true })[1])).toEqual(['logBase 10', 'orientation minMax'])
  })
  test('is not drawn where every bar shows its number, and is drawn beside lines that do', () => {
    const drawn = (kind: Chart['kind'], labels: Chart['labels']) => {
      const [, up] = axes({ kind, labels })
      return [valuesOf(up, 'c:delete')[0] === '0', allOf(up, 'c:majorGridlines').length]
    }
    expect([drawn('column', 'all'), drawn('bar', 'all'), drawn('stacked', 'all')]).toEqual([
      [false, 0],
      [false, 0],
      [false, 0],
    ])
    expect([drawn('column', 'last'), drawn('line', 'all')]).toEqual([
      [true, 1],
      [true, 1],
    ])
  })
  test('is written as the values are', () => {
    expect(oneOf(axes()[1], 'c:numFmt').attributes.formatCode).toBe('0"%"')
  })
})

describe('categories', () => {
  test('of lying bars run from top to bottom at the left, and the values stand below them', () => {
    for (const kind of ['bar', 'stacked'] as const) {
      const [across, up] = axes({ kind })
      expect([scaling(across), valuesOf(across, 'c:axPos')]).toEqual([['orientation maxMin'], ['l']])
      expect([valuesOf(up, 'c:axPos'), valuesOf(up, 'c:crosses')]).toEqual([['b'], ['max']])
    }
    expect((['bar', 'stacked', 'column', 'line', 'scatter'] as const).filter(isFlat)).toEqual(['bar', 'stacked'])
  })
  test('of columns run from left to right at the bottom', () => {
    const [across, up] = axes()
    expect([across.name, scaling(across), valuesOf(across, 'c:axPos')]).toEqual(['c:catAx', ['orientation minMax'], ['b']])
    expect([valuesOf(up, 'c:axPos'), valuesOf(up, 'c:crosses')]).toEqual([['l'], ['autoZero']])
  })
  test('of points are numbers: both axes are of values, and the first is written plainly', () => {
    const [across, up] = axes({ kind: 'scatter', categories: [] })
    expect([across.name, up.name, oneOf(across, 'c:numFmt').attributes.formatCode]).toEqual(['c:valAx', 'c:valAx', 'General'])
    expect(valuesOf(up, 'c:crossBetween')).toEqual(['midCat'])
  })
  test('each axis names the other, with an id of its own', () => {
    for (const kind of ['bar', 'column', 'line', 'scatter'] as const) {
      const [across, up] = axes({ kind })
      expect([valuesOf(across, 'c:crossAx'), valuesOf(up, 'c:crossAx')]).toEqual([valuesOf(up, 'c:axId'), valuesOf(across, 'c:axId')])
      expect(valuesOf(across, 'c:axId')).not.toEqual(valuesOf(up, 'c:axId'))
    }
  })
})

describe('dates', () => {
  const ticks = (...days: number[]) => {
    const [across] = axes({ kind: 'line', categories: days })
    return [across.name, valuesOf(across, 'c:majorUnit')[0], valuesOf(across, 'c:majorTimeUnit')[0]]
  }
  test.each([
    ['three months: as PowerPoint chooses', 90, undefined, undefined],
    ['a year: every three months', 365, '3', 'months'],
    ['two years: every three months', 731, '3', 'months'],
    ['five years: every year', 1826, '1', 'years'],
    ['twenty years: every second year', 7305, '2', 'years'],
  ])('over %s', (_name, span, unit, of) => {
    expect(ticks(40_000, 40_000 + span)).toEqual(['c:dateAx', unit, of])
  })
  test('are days; words are not', () => {
    expect([isDates([45_658]), isDates(['2025']), isDates([])]).toEqual([true, false, false])
  })
})

describe('what is written beside the points', () => {
  const labels = (over: Partial<Chart>, own: ChartSeries) => readXml(labelsXml(chart(over), own, 'en'))
  test('is the last value that there is', () => {
    const xml = labels({ kind: 'line' }, series([5, 6, null]))
    const [only, ...more] = allOf(xml, 'c:dLbl')
    expect(more).toEqual([])
    expect(only && [valuesOf(only, 'c:idx'), valuesOf(only, 'c:showVal'), valuesOf(only, 'c:dLblPos')]).toEqual([['1'], ['1'], ['t']])
    // All others are silent.
    expect(valuesOf(oneOf(xml, 'c:dLbls'), 'c:showVal')).toEqual(['1', '0'])
  })
  test('is nothing where there is no value, or where another piece of the line carries the last', () => {
    expect(labelsXml(chart(), series([null, null]), 'en')).toBe('')
    expect(labelsXml(chart(), series([1, 2], { isUnlabelled: true }), 'en')).toBe('')
  })
  test.each([
    ['bar', 'outEnd'],
    ['column', 'outEnd'],
    ['stacked', 'ctr'],
  ] as const)('every value of %s stands at %s', (kind, at) => {
    const xml = labels({ kind, labels: 'all' }, series([1, 2]))
    expect([allOf(xml, 'c:dLbl'), valuesOf(xml, 'c:dLblPos'), valuesOf(xml, 'c:showVal')]).toEqual([[], [at], ['1']])
  })
  test.each([
    ['0A3D70', 'FFFFFF'],
    ['B3400B', 'FFFFFF'],
    ['FFD24D', '14181D'],
    ['DDE6EF', '14181D'],
  ])('inside a part of %s numbers are %s, so that they can be read', (colour, ink) => {
    const xml = labels({ kind: 'stacked', labels: 'all' }, series([1], { colour }))
    expect(valuesOf(xml, 'a:srgbClr')).toContain(ink)
  })
  test('is the names of points; one without a name has none', () => {
    const xml = labels({ kind: 'scatter' }, series([1, 2, 3], { xs: [1, 2, 3], names: ['R&D', '', 'Third'] }))
    expect(allOf(xml, 'c:dLbl').map((l) => [valuesOf(l, 'c:idx')[0], oneOf(l, 'a:t').text])).toEqual([
      ['0', 'R&D'],
      ['2', 'Third'],
    ])
  })
})
