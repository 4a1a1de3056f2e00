import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureBreak, FigureKind, FigurePoint, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { transform } from './transform.ts'
import { isWithin } from './range.ts'

const specOf = (
  values: readonly (number | null)[],
  { unit = 'jobs' as Unit, kind = 'line' as FigureKind, breaks = [] as FigureBreak[] } = {},
): FigureSpec => ({
  schemaVersion: 1,
  id: 'made-up',
  kind,
  theme: 'skills',
  zero: true,
  verdict: null,
  state: { kind: 'ok' },
  finding: ['p/s:1'],
  panels: [
    {
      id: 'p',
      unit,
      breaks,
      events: [],
      series: [
        {
          id: 's',
          label: 'text:s',
          role: 'us',
          country: 'US',
          points: values.map(
            (y, i): FigurePoint =>
              y === null
                ? { x: String(2010 + i), y, status: 'unsupported', missing: 'not-found' }
                : { x: String(2010 + i), y, status: 'documented', claims: [`claim-${i}`] },
          ),
        },
      ],
    },
  ],
})
const pointsOf = (result: ReturnType<typeof transform>): FigurePoint[] =>
  'spec' in result ? (result.spec.panels[0]?.series[0]?.points ?? []) : []
const counts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 30 })

describe('index', () => {
  it('leaves out a grey series that begins later than the others: it would stand at 100 beside values that have moved', () => {
    const spec = specOf([10, 20, 40])
    const [panel] = spec.panels
    const [own] = panel?.series ?? []
    if (!panel || !own) throw new Error('the fixture has a series')
    const grey = (id: string, from: number) => ({ ...own, id, role: 'muted' as const, points: own.points.slice(from) })
    const shown = transform(
      { ...spec, panels: [{ ...panel, series: [own, grey('same', 0), grey('late', 1)] }] },
      { kind: 'index', base: null },
    )
    expect('spec' in shown && shown.spec.panels[0]?.series.map((s) => s.id)).toEqual(['s', 'same'])
  })
  it('sets the base to 100, keeps every ratio, and says what each number was computed from', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const points = pointsOf(transform(specOf(values), { kind: 'index', base: null }))
        expect(points[0]?.y).toBe(100)
        points.forEach((p, i) => {
          expect((p.y ?? 0) / 100).toBeCloseTo((values[i] ?? 0) / (values[0] ?? 1), 6)
          expect(p.derivation).toEqual({ operation: 'index', inputs: ['claim-0', `claim-${i}`] })
          expect(p.claims).toBeUndefined()
        })
      }),
    )
  })
  it.each([
    ['2011-03', null, [100, null, null]],
    ['2011-Q1', null, [100, null, null]],
    ['2010-06', null, [100, 200, 300]],
    ['2011-03', '2011', [null, 100, 150]],
    ['2012', '2011', [50, 100, null]],
  ])('a break in %s counts for years as for the dates that it is written in (base %s)', (at, base, values) => {
    const breaks: FigureBreak[] = [{ series: 's', at, kind: 'method', label: 'text:b' }]
    expect(pointsOf(transform(specOf([1, 2, 3], { breaks }), { kind: 'index', base })).map((p) => p.y)).toEqual(values)
  })
  it('does not reach across a break, and is refused for shares, without a base and off time', () => {
    const breaks = [{ series: 's', at: '2012', kind: 'method' as const, label: 'break:x' }]
    expect(pointsOf(transform(specOf([1, 2, 3, 4], { breaks }), { kind: 'index', base: null })).map((p) => p.missing ?? p.y)).toEqual([
      100,
      200,
      'not-comparable',
      'not-comparable',
    ])
    expect(transform(specOf([1, 2], { unit: 'percent' }), { kind: 'index', base: null })).toEqual({ refused: 'not-a-count' })
    expect(transform(specOf([1, 2]), { kind: 'index', base: '1999' })).toEqual({ refused: 'no-base' })
    expect(transform(specOf([1, 2], { kind: 'bar' }), { kind: 'index', base: null })).toEqual({ refused: 'not-over-time' })
  })
})

describe('range', () => {
  it('keeps exactly what lies within, and is the same when asked twice', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2005, max: 2045 }), fc.integer({ min: 2005, max: 2045 }), (values, a, b) => {
        const wish = { kind: 'range' as const, from: String(Math.min(a, b)), until: String(Math.max(a, b)) }
        const spec = specOf(values)
        const once = transform(spec, wish)
        const expected = pointsOf({ spec }).filter((p) => Number(p.x) >= Math.min(a, b) && Number(p.x) <= Math.max(a, b))
        expect(pointsOf(once)).toEqual(expected)
        if ('spec' in once) expect(transform(once.spec, wish)).toEqual(once)
        else expect(expected).toEqual([])
      }),
    )
  })
  it('reads ends of any precision, and renames the marks that the title rests on', () => {
    expect([isWithin('2025-10-28', '2025', '2025-10'), isWithin('2024-12', '2025', null), isWithin('2025-Q3', null, '2025')]).toEqual([
      true,
      false,
      true,
    ])
    const result = transform(specOf([5, 6, 7]), { kind: 'range', from: '2011', until: null })
    expect('spec' in result && result.spec.finding).toEqual(['p/s:0'])
  })
})

describe('per head and share', () => {
  const people = (values: readonly number[]) => ({ US: values.map((value, i) => ({ x: String(2010 + i), value, claim: `people-${i}` })) })
  it('divide by what is known for the same year, and leave the others as gaps', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const known = people(values.map((v) => v * 50))
        const points = pointsOf(transform(specOf(values), { kind: 'per-head', people: known }))
        for (const p of points) expect(p.y).toBeCloseTo(20_000, 6)
        expect(points[1]?.derivation).toEqual({ operation: 'per-head', inputs: ['claim-1', 'people-1'] })
      }),
    )
    const partly = transform(specOf([5, 6]), { kind: 'per-head', people: { US: [{ x: '2010', value: 1000, claim: 'people-0' }] } })
    expect(pointsOf(partly).map((p) => p.missing ?? p.y)).toEqual([5000, 'not-found'])
    const money = transform(specOf([5000], { unit: 'usd' }), { kind: 'per-head', people: people([50]) })
    expect('spec' in money && money.spec.panels.map((p) => [p.unit, p.series[0]?.points[0]?.y])).toEqual([['usd', 100]])
  })
  it('give percent of a whole; refused for units that are no counts and where nothing is known', () => {
    const result = transform(specOf([5, 6]), { kind: 'share', whole: [{ x: '2010', value: 50, claim: 'all' }] })
    expect('spec' in result && result.spec.panels[0]?.unit).toBe('percent')
    expect(pointsOf(result)[0]?.y).toBe(10)
    expect(transform(specOf([5], { unit: 'score' }), { kind: 'share', whole: [] })).toEqual({ refused: 'not-a-count' })
    expect(transform(specOf([5]), { kind: 'per-head', people: {} })).toEqual({ refused: 'no-population' })
  })
})

it('a logarithmic axis changes no number; refused for bars and for values of zero or less', () => {
  const result = transform(specOf([1, 10]), { kind: 'log' })
  expect('spec' in result && [result.spec.scale, result.spec.zero]).toEqual(['log', false])
  expect(pointsOf(result)).toEqual(pointsOf({ spec: specOf([1, 10]) }))
  expect(transform(specOf([0, 10]), { kind: 'log' })).toEqual({ refused: 'not-positive' })
  expect(transform(specOf([1, 10], { kind: 'bar-time' }), { kind: 'log' })).toEqual({ refused: 'needs-zero' })
})

it('never changes the figure it was given', () => {
  const spec = specOf([3, null, 5])
  const before = structuredClone(spec)
  for (const wish of [{ kind: 'index', base: null }, { kind: 'log' }, { kind: 'range', from: '2011', until: null }] as const)
    transform(spec, wish)
  expect(spec).toEqual(before)
})
