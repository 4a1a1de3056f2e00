import { describe, expect, it } from 'vitest'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { FigurePanel, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import { breaksBetween, differenceOf, type PickedMark } from './difference.ts'

const claim = (over: Partial<ClaimBrief>): ClaimBrief => ({
  id: 'a',
  country: 'US',
  scope: null,
  company: null,
  indicator: null,
  label: [],
  value: null,
  from: null,
  asOf: '2025',
  speaker: { id: 's', name: 'S', role: null, kind: 'government' },
  forecast: false,
  status: 'documented',
  credit: '',
  ...over,
})
const point = (x: string, y: number | null, over: Partial<FigurePoint> = {}): FigurePoint => ({ x, y, status: 'documented', ...over })
const series = (id: string, points: FigurePoint[]): FigureSeries => ({ id, label: 'text:a', role: 'us', country: null, points })
const panel = (unit: FigurePanel['unit'], all: FigureSeries[], over: Partial<FigurePanel> = {}): FigurePanel => ({
  id: unit,
  unit,
  series: all,
  breaks: [],
  events: [],
  ...over,
})
const spec = (panels: FigurePanel[], verdict: FigureSpec['verdict'] = null): FigureSpec => ({
  schemaVersion: 1,
  id: 'f',
  kind: 'line',
  theme: 'skills',
  panels,
  zero: true,
  finding: [],
  verdict,
  state: { kind: 'ok' },
})
const mark = (p: FigurePanel, s: number, i: number, c: ClaimBrief | null): PickedMark => {
  const own = p.series[s]
  const at = own?.points[i]
  if (!own || !at) throw new Error('no such mark')
  return { panel: p, series: own, point: at, claims: c === null ? [] : [c] }
}

describe('within a series', () => {
  const heads = series('heads', [point('2015', 100), point('2020', 160), point('2025', 120)])
  const p = panel('employees', [heads])
  it('goes from the earlier to the later, whichever was picked first, however many years apart', () => {
    const d = differenceOf(mark(p, 0, 2, claim({ asOf: '2025' })), mark(p, 0, 0, claim({ asOf: '2015' })), spec([p]))
    expect(d.from.point.x).toBe('2015')
    expect(d.result).toEqual({ difference: 20, unit: 'employees', ratio: 1.2 })
    expect(d.verdict.verdict).toBe('comparable')
  })
  it('takes care across a declared break, and only across it', () => {
    const broken = panel('employees', [heads], { breaks: [{ series: 'heads', at: '2021-03', kind: 'perimeter', label: 'text:b' }] })
    const across = differenceOf(mark(broken, 0, 1, claim({ asOf: '2020' })), mark(broken, 0, 2, claim({ asOf: '2025' })), spec([broken]))
    expect(across.verdict.binding).toEqual({ check: 'scope', reason: 'perimeter-break' })
    expect(across.result?.difference).toBe(-40)
    const before = differenceOf(mark(broken, 0, 0, claim({ asOf: '2015' })), mark(broken, 0, 1, claim({ asOf: '2020' })), spec([broken]))
    expect(before.verdict.verdict).toBe('comparable')
    expect(breaksBetween(broken.breaks, 'other', '2020', '2025')).toEqual([])
  })
})

describe('between series', () => {
  const p = panel('percent', [series('us', [point('2024', 8.6)]), series('cn', [point('2024', 14)])])
  it('subtracts shares in percentage points when both follow one definition', () => {
    const d = differenceOf(
      mark(p, 0, 0, claim({ asOf: '2024', indicator: 'use' })),
      mark(p, 1, 0, claim({ asOf: '2024', indicator: 'use' })),
      spec([p]),
    )
    expect(d.verdict.verdict).toBe('comparable')
    expect(d.result?.difference).toBe(5.4)
    expect(d.result?.unit).toBe('percentage-points')
  })
  it('refuses where the figure says that the definitions differ', () => {
    const verdict: FigureSpec['verdict'] = {
      verdict: 'not-comparable',
      binding: { check: 'definition', reason: 'definition-differs' },
      checks: [{ check: 'definition', verdict: 'not-comparable', reason: 'definition-differs' }],
    }
    const d = differenceOf(
      mark(p, 0, 0, claim({ asOf: '2024', indicator: 'use' })),
      mark(p, 1, 0, claim({ asOf: '2024', indicator: 'use' })),
      spec([p], verdict),
    )
    expect(d.result).toBeNull()
    expect(d.verdict.binding?.reason).toBe('definition-differs')
  })
  it('leaves the last word to a figure that keeps its panels apart', () => {
    const left = panel('percent', [series('us', [point('2024', 5)])], { id: 'left' })
    const right = panel('percent', [series('cn', [point('2024', 9)])], { id: 'right' })
    const verdict: FigureSpec['verdict'] = {
      verdict: 'not-comparable',
      binding: { check: 'definition', reason: 'measures-differ' },
      checks: [],
    }
    expect(differenceOf(mark(left, 0, 0, claim({})), mark(right, 0, 0, claim({})), spec([left, right])).result).not.toBeNull()
    expect(differenceOf(mark(left, 0, 0, claim({})), mark(right, 0, 0, claim({})), spec([left, right], verdict)).result).toBeNull()
  })
  it('takes categories of one series for things of their own', () => {
    const reasons = panel('jobs', [series('r', [point('text:ai', 10), point('text:tariffs', 20)])])
    expect(
      differenceOf(mark(reasons, 0, 0, claim({ indicator: 'a' })), mark(reasons, 0, 1, claim({ indicator: 'b' })), spec([reasons])).verdict
        .binding?.reason,
    ).toBe('measures-differ')
  })
  it('refuses two units, and dates more than three years apart', () => {
    const money = panel('usd', [series('x', [point('2024', 5)])])
    expect(
      differenceOf(mark(p, 0, 0, claim({ indicator: 'use' })), mark(money, 0, 0, claim({ indicator: 'use' })), spec([p, money])).verdict
        .binding?.check,
    ).toBe('unit')
    const far = differenceOf(
      mark(p, 0, 0, claim({ asOf: '2018', indicator: 'use' })),
      mark(p, 1, 0, claim({ asOf: '2024', indicator: 'use' })),
      spec([p]),
    )
    expect([far.result, far.verdict.binding?.reason]).toEqual([null, 'years-apart'])
  })
})

it('has no ratio across zero, and nothing at all without a value', () => {
  const p = panel('cny', [series('profit', [point('2023', -10), point('2024', 30), point('2025', null, { missing: 'not-disclosed' })])])
  expect(differenceOf(mark(p, 0, 0, claim({ asOf: '2023' })), mark(p, 0, 1, claim({ asOf: '2024' })), spec([p])).result).toEqual({
    difference: 40,
    unit: 'cny',
    ratio: null,
  })
  expect(differenceOf(mark(p, 0, 1, claim({ asOf: '2024' })), mark(p, 0, 2, null), spec([p])).result).toBeNull()
})

describe('a computed number', () => {
  const derived = (x: string, y: number) => point(x, y, { derivation: { operation: 'share', inputs: ['a', 'b'] } })
  const p = panel('percent', [series('us', [derived('2024', 8)]), series('cn', [derived('2024', 14)])])
  const of = (s: number, claims: readonly ClaimBrief[]): PickedMark => ({ ...mark(p, s, 0, null), claims })
  const part = claim({ asOf: '2024', indicator: 'cuts' })
  const whole = claim({ id: 'b', asOf: '2024', indicator: 'staff' })
  const reason = (claims: readonly ClaimBrief[]) =>
    differenceOf(of(0, [part, whole]), of(1, claims), spec([p])).verdict.binding?.reason ?? null
  it('is judged by all its inputs: their measures, their groups, their periods', () => {
    expect(reason([part, whole])).toBeNull()
    expect(reason([part, { ...whole, indicator: 'jobs' }])).toBe('measures-differ')
    expect(reason([part, { ...whole, scope: 'office' }])).toBe('scope-differs')
    expect(
      reason([
        { ...part, asOf: '2019' },
        { ...whole, asOf: '2020' },
      ]),
    ).toBe('years-apart')
  })
})

it('what a figure says of its two countries holds for every pair of their marks, and only for those', () => {
  const own = (id: string, country: string): FigureSeries => ({ ...series(id, [point('2023', 4), point('2024', 5)]), country })
  const p = panel('percent', [own('us', 'US'), own('cn', 'CN')])
  const verdict: FigureSpec['verdict'] = {
    verdict: 'with-care',
    binding: { check: 'scope', reason: 'coverage-differs' },
    checks: [{ check: 'scope', verdict: 'with-care', reason: 'coverage-differs' }],
  }
  const at = (s: number, i: number, year: string) => mark(p, s, i, claim({ asOf: year, indicator: 'rate' }))
  expect(differenceOf(at(0, 0, '2023'), at(1, 0, '2023'), spec([p], verdict)).verdict.binding).toEqual(verdict?.binding)
  expect(differenceOf(at(0, 0, '2023'), at(0, 1, '2024'), spec([p], verdict)).verdict.verdict).toBe('comparable')
})
