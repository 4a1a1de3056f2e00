import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASE_LANES } from '#schema/vocabulary.ts'
import { laneItem } from './band-layout.ts'
import type { CaseInput, MoveEvent, SaidEvent } from './case-input.ts'
import { isWithin, scaleOf, spansOf } from './case-spans.ts'
import { crossingsOf, threaded, threadOf } from './case-thread.ts'
import type { CaseLane } from './lane-layout.ts'

const day = fc.integer({ min: 15_000, max: 21_000 })
const span = fc.tuple(day, fc.integer({ min: 1, max: 366 })).map(([from, days]): [number, number] => [from, from + days])
const move = fc.record({
  id: fc.string(),
  span,
  title: fc.constantFrom('', '9,000'),
  words: fc.constant(''),
  lane: fc.constantFrom('cut' as const, 'hire' as const),
  size: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: null, freq: 4 }),
  planned: fc.boolean(),
})
const said = fc.record({
  id: fc.uuid(),
  span,
  title: fc.constant('said'),
  words: fc.constant(''),
  lane: fc.constantFrom(...CASE_LANES),
  thread: fc.boolean(),
})
const input = (events: { said?: SaidEvent[]; moves?: MoveEvent[] }): CaseInput =>
  ({ points: [], blank: null, said: [], moves: [], ...events }) as unknown as CaseInput // reason: spans read events and points only

describe('the stretches of time of a case', () => {
  test('hold every event, and the opened one lies inside the whole', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), fc.array(move, { maxLength: 6 }), (statements, moves) => {
        const { whole, opened } = spansOf([input({ said: statements, moves })])
        for (const e of [...statements, ...moves]) {
          expect(whole[0]).toBeLessThanOrEqual(e.span[0])
          expect(whole[1]).toBeGreaterThanOrEqual(e.span[1])
          expect(isWithin(whole, e)).toBe(true)
        }
        if (opened) expect(opened[1] - opened[0]).toBeLessThan(whole[1] - whole[0])
      }),
    )
  })
  test('are the same for two cases in any order', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), fc.array(said, { minLength: 1, maxLength: 8 }), (a, b) => {
        expect(spansOf([input({ said: a }), input({ said: b })])).toEqual(spansOf([input({ said: b }), input({ said: a })]))
      }),
    )
  })
})

describe('the size of cuts and hires', () => {
  const room = () => 80
  test('is in proportion to the number of people: the area of the mark grows as they do', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 8 }), (moves) => {
        const scale = scaleOf(moves, room)
        const sized = moves.filter((m) => m.size !== null).map((m) => ({ n: m.size ?? 0, at: laneItem((d) => d, m, true, scale) }))
        for (const { n, at } of sized) {
          // Below this a mark could not be seen; it is drawn larger than its number.
          if (at.half * 2 <= 1.5) continue
          expect((at.half * 2) ** 2 / n).toBeCloseTo(scale ** 2, 6)
        }
      }),
    )
  })
  test('is such that none is larger than its kind may be, nor reaches out of the picture', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 8 }), fc.integer({ min: 4, max: 200 }), (moves, wide) => {
        const scale = scaleOf(moves, () => wide)
        for (const m of moves) {
          if (m.size === null) continue
          const side = scale * Math.sqrt(m.size)
          expect(side).toBeLessThanOrEqual((m.planned ? 66 : 26) + 1e-6)
          expect(side).toBeLessThanOrEqual(Math.max(7, wide * 2) + 1e-6)
        }
      }),
    )
  })
  test('has a sign of its own where the number is not known, and words only where there are some', () => {
    const unknown: MoveEvent = { id: 'a', span: [1, 2], title: '', words: '', lane: 'cut', size: null, planned: false }
    expect(laneItem((d) => d * 10, unknown, true, 5)).toMatchObject({ x: 10, from: 10, to: 20, half: 7, labelled: false })
    expect(laneItem((d) => d, { ...unknown, title: '50' }, true, 5).labelled).toBe(true)
    expect(laneItem((d) => d, { ...unknown, title: '50' }, false, 5).labelled).toBe(false)
  })
})

describe('the thread of a company’s own words', () => {
  test('holds only those, in order of time', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (statements) => {
        const thread = threaded(statements)
        expect(thread.every((e) => e.thread)).toBe(true)
        expect(thread).toHaveLength(statements.filter((e) => e.thread).length)
        const middles = thread.map((e) => (e.span[1] - e.span[0] <= 1 ? e.span[0] : (e.span[0] + e.span[1]) / 2))
        expect(middles).toEqual([...middles].sort((a, b) => a - b))
      }),
    )
  })
  test('passes through exactly the lanes between two statements, open towards the others', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 10 }), (statements) => {
        const thread = threaded(statements)
        const index = (e: SaidEvent) => CASE_LANES.indexOf(e.lane)
        for (let lane = 0; lane < CASE_LANES.length; lane += 1) {
          const pairs = thread.slice(1).map((e, i) => [index(thread[i] ?? e), index(e)] as const)
          const through = pairs.filter(([a, b]) => a !== b && lane >= Math.min(a, b) && lane <= Math.max(a, b))
          const found = crossingsOf(thread, lane, (d) => d)
          expect(found).toHaveLength(through.length)
          found.forEach((crossing, i) => {
            const [a = 0, b = 0] = through[i] ?? []
            expect([crossing.above, crossing.below]).toEqual([lane > Math.min(a, b), lane < Math.max(a, b)])
          })
        }
      }),
    )
  })
  test('runs along the rules of the lanes and turns only at marks', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 10 }), (statements) => {
        const thread = threaded(statements)
        const lanes = CASE_LANES.map((id, i): CaseLane => {
          const rule = 40 * (i + 1)
          const marks = thread.filter((e) => e.lane === id).map((e) => ({ id: e.id, x: e.span[0], y: rule }))
          return { id, rule, name: null, top: 0, bottom: 0, unlabelled: 0, marks } as unknown as CaseLane // reason: a thread reads ids and places only
        })
        const way = threadOf(thread, lanes)
        const rules = new Set(lanes.map((l) => l.rule))
        for (const p of way) expect(rules.has(p.y)).toBe(true)
        way.slice(1).forEach((p, i) => {
          const before = way[i]
          // Every piece is either along a lane or across at one place.
          expect(p.x === before?.x || p.y === before?.y).toBe(true)
        })
        if (thread.length > 0) expect(way.at(-1)?.x).toBe(thread.at(-1)?.span[0])
      }),
    )
  })
})
