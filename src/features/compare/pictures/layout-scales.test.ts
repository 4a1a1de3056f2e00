import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MarkAnswer } from '#schema/api-narratives.ts'
import type { MarkRole } from '#schema/opening.ts'
import { DOT_PITCH, DOT_ROWS, dotPath, layoutBar, layoutColumns, layoutDots, layoutMeasures, niceStep, peoplePerDot } from './layout.ts'
import { fillOf } from './mark.tsx'

const mark = (id: string, value: number | null, role: MarkRole = 'found'): MarkAnswer => ({
  id,
  role,
  label: [id],
  number: value === null ? null : { text: '', value, claim: id, check: null, status: 'documented' },
})
const marks = (values: readonly number[]) => values.map((v, i) => mark(`m${i}`, v))
const amount = fc.integer({ min: 1, max: 2_000_000 })
/** The dots that a path draws, each at its place. */
const dots = (path: string): string[] =>
  [...path.matchAll(/M(-?[\d.]+) ([\d.]+)v([\d.]+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Math.floor(Number(length) / DOT_PITCH) + 1 }, (_, i) => `${x} ${Number(y) + i * DOT_PITCH}`),
  )

describe('round steps', () => {
  test('are 1, 2 or 5 times a power of ten, not below what is asked and less than two and a half times it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), (n, decimals) => {
        const least = n / 10 ** decimals
        const step = niceStep(least)
        expect(step).toBeGreaterThanOrEqual(least * (1 - 1e-6))
        expect(step).toBeLessThanOrEqual(least * 2.5 * (1 + 1e-9))
        expect(Number(step.toPrecision(6)).toExponential()).toMatch(/^[125]e/)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each([
  ['columns', (values: readonly number[]) => layoutColumns(marks(values), marks(values)).ticks],
  ['a bar', (values: readonly number[]) => layoutBar(marks(values)[0], marks(values)).ticks],
])('the axis of %s', (_name, ticksOf) => {
  test('runs from zero in even steps up to the last one that its largest value reaches', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 10, 1000), (list, part) => {
        const values = list.map((v) => v / part)
        const ticks = ticksOf(values)
        const max = Math.max(...values)
        const step = (ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0)
        expect(ticks[0]).toEqual({ value: 0, at: 0 })
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(6)
        for (const [i, t] of ticks.entries()) {
          expect(t.value).toBeCloseTo(i * step, 9)
          expect(t.at / 100).toBeCloseTo(t.value / max, 9)
        }
        const last = ticks.at(-1)?.value ?? 0
        expect(last <= max * (1 + 1e-9) && last + step > max * (1 + 1e-9)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
  test.each([
    [[0.3], 0.3],
    [[0.15], 0.15],
    [[0.6, 0.1], 0.6],
  ])('of %j ends at %s: the binary error of a division neither loses a tick nor is written', (values, last) => {
    expect(ticksOf(values).at(-1)?.value).toBe(last)
    for (const { value } of ticksOf(values)) expect(String(value).length).toBeLessThanOrEqual(4)
  })
})

describe('columns', () => {
  test('a fall is as high as a rise: what counts is the size', () => {
    expect(layoutColumns(marks([-50, 100]), marks([-50, 100])).columns.map((c) => c.height)).toEqual([50, 100])
  })
  test('exactly one leads, the first of the tallest; none where nothing is counted', () => {
    const leads = (values: (number | null)[]) => {
      const all = values.map((v, i) => mark(`m${i}`, v))
      return layoutColumns(all, all).columns.flatMap((c, i) => (c.isLead ? [i] : []))
    }
    expect([leads([1, 5, 5, 2]), leads([null, 3]), leads([null, null]), leads([])]).toEqual([[1], [1], [], []])
  })
  test('the first has no room to its left for the large number', () => {
    expect(layoutColumns(marks([100, 1]), marks([100, 1])).columns[0]).toMatchObject({ isLead: true, isBeside: false })
  })
})

describe('dots', () => {
  test('stand each at a place of its own, column by column, and as many as asked', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), fc.nat(5), (from, count, column) => {
        const places = dots(dotPath(from, from + count, column))
        expect(places).toHaveLength(count)
        expect(new Set(places).size).toBe(count)
        // The dot after the last of one group is the first of the next.
        const next = dots(dotPath(from + count, from + count + 1, column))
        expect(places).not.toContain(next[0])
      }),
      { numRuns: 30 },
    )
    expect(dots(dotPath(DOT_ROWS - 1, DOT_ROWS + 1))).toEqual([`4 ${DOT_ROWS * DOT_PITCH - 4}`, '12 4'])
  })
  test('are never more than can be told apart, of as few people as that allows', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), (values) => {
        const each = peoplePerDot(marks(values))
        const most = Math.max(...values)
        expect(most / each).toBeLessThanOrEqual(850 * (1 + 1e-9))
        expect(each <= 1 || most / (each / 2.5) > 850).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
  test('of nested groups add up to the largest of them, none counted twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(amount, { minLength: 1, maxLength: 3 }), (values) => {
        const side = marks(values)
        const { groups, each, width, fieldWidth } = layoutDots(side, [side])
        const places = groups.flatMap((g) => dots(g.path))
        expect(new Set(places).size).toBe(places.length)
        expect(places.length).toBe(Math.round(Math.max(...values) / each))
        expect(width).toBe(Math.ceil(places.length / DOT_ROWS) * DOT_PITCH)
        expect(fieldWidth).toBe(width)
      }),
      { numRuns: 30 },
    )
  })
  test('of those who left stand a column apart from those who stayed, and the field holds both', () => {
    const side = [mark('now', 280), mark('left', 140, 'gone'), mark('also', 14, 'gone')]
    const { groups, width } = layoutDots(side, [side])
    const columns = groups.map((g) => [...new Set(dots(g.path).map((p) => Math.floor(Number(p.split(' ')[0]) / DOT_PITCH)))])
    expect(columns[0]?.at(-1)).toBe(19)
    expect([columns[1]?.[0], columns[1]?.at(-1)]).toEqual([21, 30])
    expect(columns[2]).toEqual([32])
    expect(width).toBe(33 * DOT_PITCH)
  })
  test('of those who came last are among the dots that there are, though they came in larger number', () => {
    const side = [mark('now', 20), mark('since', 50, 'added')]
    const { added, groups } = layoutDots(side, [side])
    expect(dots(added?.path ?? '')).toEqual(dots(groups[0]?.path ?? ''))
  })
  test('of nobody are none, in a field without width', () => {
    expect(layoutDots([mark('none', null)], [])).toMatchObject({ each: 1, width: 0, groups: [], added: null, strips: [] })
  })
})

describe('the sections of a bar', () => {
  const sections = (small: number, large: number) => layoutBar(marks([large])[0], marks([large, small])).sections
  test('are at each whole length of the shorter bar, none at its end', () => {
    expect(sections(10, 40)).toEqual([25, 50, 75])
    expect(sections(10, 45).map((at) => Math.round(at))).toEqual([22, 44, 67, 89])
    expect(sections(0.3, 2.1)).toHaveLength(6)
  })
  test('are none for bars of one length, for the shorter one, and where they could not be told apart', () => {
    expect([sections(40, 40), sections(40, 10), sections(1, 1_000_000), sections(0, 5)]).toEqual([[], [], [], []])
    expect(sections(1, 60)).toHaveLength(59)
  })
})

test('measures of nothing have no length, and a measure of zero has one of zero', () => {
  expect(layoutMeasures([mark('a', 0), mark('b', null)]).map((m) => m.length)).toEqual([null, null])
  expect(layoutMeasures([mark('a', 0), mark('b', -4), mark('c', 2)]).map((m) => m.length)).toEqual([0, 100, 50])
})

test('a mark is filled by what is known of its number; the article’s own is an outline whatever its status', () => {
  const fill = (role: MarkRole, status: NonNullable<MarkAnswer['number']>['status']) =>
    fillOf({ role, number: { text: '', value: 1, claim: 'c', check: null, status } })
  expect(fill('said', 'contested')).toBe('fill-said')
  expect((['contested', 'unsupported', 'documented', 'reported'] as const).map((status) => fill('found', status))).toEqual([
    'fill-contested',
    'fill-unsupported',
    'fill-solid',
    'fill-solid',
  ])
  expect(fillOf({ role: 'found', number: null })).toBe('fill-solid')
})
