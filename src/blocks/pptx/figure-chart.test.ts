import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import type { FigureKind, FigurePanel, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { panelChart } from './figure-chart.ts'
import { labelledPieces, linePieces } from './line-pieces.ts'
import { hex, seriesColours } from './series-colours.ts'

const us = (...points: FigureSeries['points']) => series('us', 'us', 'country:us', points)
const cn = (...points: FigureSeries['points']) => series('cn', 'cn', 'country:cn', points)
const COUNTRIES = { 'country:us': ['United States', '美国'], 'country:cn': ['China', '中国'] } as Record<string, [string, string]>
type More = { unit?: Unit; spec?: Partial<FigureSpec> }
function chartOf(
  kind: FigureKind,
  all: readonly FigureSeries[],
  { unit = 'jobs', spec = {} }: More = {},
  panel: Partial<FigurePanel> = {},
) {
  const figure = figureAnswer(kind, unit, all, { words: COUNTRIES, spec })
  const [first] = figure.spec.panels
  if (!first) throw new Error('a figure has a panel')
  const own = { ...first, ...panel }
  const chart = panelChart({ ...figure, spec: { ...figure.spec, panels: [own, ...figure.spec.panels.slice(1)] } }, own, 'en')
  if (!chart) throw new Error(`no chart of kind ${kind}`)
  return chart
}
const valuesOf = (chart: ReturnType<typeof chartOf>) => chart.series.map((s) => [s.name, s.values])

describe('what PowerPoint draws itself', () => {
  test('lines, bars, columns over time, parts and points; nothing else', () => {
    const figure = (kind: FigureKind) => figureAnswer(kind, 'jobs', [us(point('2024', 1))])
    const kinds = [
      'line',
      'bar',
      'bar-time',
      'stacked-share',
      'scatter',
      'range',
      'slope',
      'dumbbell',
      'waterfall',
      'timeline',
      'table',
    ] as const
    const drawn = kinds.map((kind) => {
      const answer = figure(kind)
      const [panel] = answer.spec.panels
      return panel ? (panelChart(answer, panel, 'en')?.kind ?? null) : null
    })
    expect(drawn).toEqual(['line', 'bar', 'column', 'stacked', 'scatter', null, null, null, null, null, null])
  })
  test('bars begin at zero whatever the figure says, a line where the figure says', () => {
    const from = (kind: FigureKind, zero: boolean) => chartOf(kind, [us(point('2024', 1))], { spec: { zero } }).fromZero
    expect([from('bar', false), from('bar-time', false), from('line', false), from('line', true)]).toEqual([true, true, false, true])
  })
  test('every number is written up to sixteen, the last of each line beyond; parts always', () => {
    const years = (n: number) => Array.from({ length: n }, (_, i) => point(String(2000 + i), i))
    const labels = (kind: FigureKind, n: number) => chartOf(kind, [us(...years(n))]).labels
    expect([labels('line', 16), labels('line', 17), labels('bar-time', 17), labels('stacked-share', 40)]).toEqual([
      'all',
      'last',
      'last',
      'all',
    ])
  })
})

describe('along the axis of categories', () => {
  test('bars stand in the order of the figure, by name, with a place for each in every series', () => {
    const chart = chartOf('bar', [us(point('country:cn', 5), point('country:us', 3)), cn(point('country:us', 7))])
    expect(chart.categories).toEqual(['China', 'United States'])
    expect(valuesOf(chart)).toEqual([
      ['United States', [5, 3]],
      ['China', [null, 7]],
    ])
  })
  test('a line over years has every year, so that a gap is as long as it is', () => {
    const chart = chartOf('line', [us(point('2023', 3), point('2020', 1))])
    expect(valuesOf(chart)).toEqual([['United States', [1, null, null, 3]]])
    expect(chart.categories).toHaveLength(4)
  })
  test('a line over months is laid on days, in order of time', () => {
    const chart = chartOf('line', [us(point('2024-10', 2), point('2024-03', 1))])
    // 1 March and 1 October 2024, as a workbook counts days.
    expect([chart.categories, valuesOf(chart)]).toEqual([[45_352, 45_566], [['United States', [1, 2]]]])
  })
  test('columns over time stand in order of time, written as dates', () => {
    const chart = chartOf('bar-time', [us(point('2025-02', 2), point('2024-12', 1))])
    expect([chart.categories, valuesOf(chart)]).toEqual([['Dec 2024', 'Feb 2025'], [['United States', [1, 2]]]])
  })
})

describe('a shared axis', () => {
  const panels = (unit: Unit, second: Unit) => {
    const of = (id: string, u: Unit, y: number): FigurePanel => ({
      id,
      unit: u,
      breaks: [],
      events: [],
      series: [us(point('country:us', y))],
    })
    return [of('main', unit, 12), of('second', second, 87)]
  }
  const domain = (kind: FigureKind, second: Unit, spec = {}) =>
    chartOf(
      kind,
      [],
      { unit: 'percent', spec: { panels: panels('percent', second), ...spec } },
      { series: panels('percent', second)[0]?.series ?? [] },
    ).domain
  test('is that of all panels in one unit, from zero for bars', () => {
    const found = domain('bar', 'percent')
    expect(found?.[0]).toBe(0)
    expect(found?.[1]).toBeGreaterThanOrEqual(87)
  })
  test('is not needed for panels in two units, nor given on a logarithmic scale or to parts', () => {
    expect([domain('bar', 'jobs'), domain('bar', 'percent', { scale: 'log' }), domain('stacked-share', 'percent')]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('a line in pieces', () => {
  const panelOf = (line: FigureSeries, at: string[] = []): FigurePanel => ({
    id: 'main',
    unit: 'jobs',
    series: [line],
    breaks: at.map((a) => ({ series: 'us', at: a, kind: 'method' as const, label: 'break:x' })),
    events: [],
  })
  const cut = (line: FigureSeries, ...at: string[]) => linePieces(line, panelOf(line, at)).map((piece) => piece.map((p) => p.x))
  const years = us(...['2020', '2021', '2022', '2023'].map((y, i) => point(y, i)))

  test('ends before a break, and the point at its date begins the next', () => {
    expect(cut(years, '2022')).toEqual([
      ['2020', '2021'],
      ['2022', '2023'],
    ])
    expect(cut(years, '2021', '2023')).toEqual([['2020'], ['2021', '2022'], ['2023']])
  })
  test('is whole where the break lies before or after it, or is another line’s', () => {
    expect([cut(years, '2019'), cut(years, '2024')]).toEqual([[['2020', '2021', '2022', '2023']], [['2020', '2021', '2022', '2023']]])
    const other = { ...panelOf(years, ['2022']), breaks: [{ series: 'cn', at: '2022', kind: 'method' as const, label: 'break:x' }] }
    expect(linePieces(years, other)).toHaveLength(1)
  })
  test('ends where a value is missing', () => {
    expect(cut(us(point('2020', 1), point('2021', null), point('2022', 2)))).toEqual([['2020'], ['2022']])
  })
  test('loses no value and joins none across a break, whatever breaks there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer(), { nil: null }), { minLength: 1, maxLength: 10 }),
        fc.uniqueArray(fc.integer({ min: 2000, max: 2011 }), { maxLength: 4 }),
        (values, breaks) => {
          const line = us(...values.map((y, i) => point(String(2000 + i), y)))
          const pieces = linePieces(line, panelOf(line, breaks.map(String)))
          expect(pieces.flat().map((p) => p.y)).toEqual(values.filter((v) => v !== null))
          for (const piece of pieces)
            piece.slice(1).forEach((p, i) => {
              const [from, to] = [Number(piece[i]?.x), Number(p.x)]
              expect(to - from).toBe(1)
              expect(breaks.some((b) => b > from && b <= to)).toBe(false)
            })
        },
      ),
      { numRuns: 50 },
    )
  })
  test('becomes a series for each, the later ones named with their years and not again in the key', () => {
    const chart = chartOf('line', [years], {}, { breaks: panelOf(years, ['2022']).breaks })
    expect(chart.series.map((s) => [s.name, s.isFurther, s.values])).toEqual([
      ['United States', false, [0, 1, null, null]],
      ['United States (2022–2023)', true, [null, null, 2, 3]],
    ])
  })
  test('writes the number at the end of each that has room before the next, and always of the last', () => {
    expect(labelledPieces([10, 20, 90], 15)).toEqual([false, true, true])
    expect(labelledPieces([10, 85, 90], 15)).toEqual([true, false, true])
    expect(labelledPieces([90], 15)).toEqual([true])
  })
})

test('points: those with a place and a value, with the names that they have', () => {
  const dots = [us(point(3, 10, { label: 'country:us' }), point(4, null, { missing: 'not-found' }), point(5, 20, { status: 'contested' }))]
  const [only] = chartOf('scatter', dots).series
  expect(only).toMatchObject({ xs: [3, 5], values: [10, 20], names: ['United States', ''], looks: ['solid', 'hatch'] })
})

describe('colours', () => {
  const of = (...roles: FigureSeries['role'][]) => {
    const next = seriesColours()
    return roles.map((role) => next(series(role, role, 'text:a', [])).colour)
  }
  const brightness = (colour: string) => (colour.match(/../g) ?? []).reduce((sum, pair) => sum + Number.parseInt(pair, 16), 0)
  test('are six digits; a second and third series of a role are lighter, and none is white', () => {
    const [first = '', second = '', third = '', fourth = ''] = of('us', 'us', 'us', 'us')
    for (const colour of [first, second, third, fourth]) expect(colour).toMatch(/^[0-9A-Fa-f]{6}$/)
    expect(brightness(first) < brightness(second) && brightness(second) < brightness(third)).toBe(true)
    expect(brightness(fourth)).toBeLessThan(3 * 255)
  })
  test('of another role begin anew, and each panel begins anew', () => {
    const [us1, cn1, us2] = of('us', 'cn', 'us')
    expect([us1, cn1]).toEqual([...of('us'), ...of('cn')])
    expect(us2).not.toBe(us1)
    expect(hex('#1a2b3c')).toBe('1a2b3c')
  })
})
