import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuizProgress, WorkValue } from '#schema/study-work.ts'
import { lineLayout } from './line-layout.ts'
import { caseMinutes } from './minutes.ts'
import { progress, scorePrediction } from './prediction.ts'
import { parseTyped } from './parse-typed.ts'
import { answered, NO_PROGRESS, nextItem, toReview } from './review.ts'
import { skillScores } from './skill-scores.ts'
import { caseSteps } from './steps.ts'
import { changedMinds, completion, countWords, fields, newWork, sourcesNamed, timeOrder, withAnswer } from './work.ts'

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
const scale = fc.tuple(number, fc.double({ min: 1, max: 1e12, noNaN: true })).map(([low, span]) => ({ low, high: low + span }))

describe('a guess', () => {
  test('that is exact is near, and a worse one is never nearer', () => {
    const order = { near: 0, fair: 1, far: 2 }
    fc.assert(
      fc.property(number, number, number, scale, (actual, a, b, s) => {
        expect(scorePrediction(actual, actual, s)).toMatchObject({ error: 0, nearness: 'near', side: 'exact' })
        const [better, worse] = Math.abs(a - actual) <= Math.abs(b - actual) ? [a, b] : [b, a]
        expect(order[scorePrediction(actual, better, s).nearness]).toBeLessThanOrEqual(order[scorePrediction(actual, worse, s).nearness])
      }),
    )
  })
  test('outside the scale is said to be, and scored like any other', () => {
    fc.assert(
      fc.property(number, scale, (actual, s) => {
        expect(scorePrediction(actual, s.high + 1e6, s).outside).toBe(true)
        expect(scorePrediction(actual, (s.low + s.high) / 2, s).outside).toBe(false)
      }),
    )
  })
  test('is nearer, further or the same', () => {
    expect([progress(10, 5, 9), progress(10, 9, 5), progress(10, 9, 11)]).toEqual(['nearer', 'further', 'same'])
  })
})

describe('a typed number', () => {
  test.each([
    ['1,556,000', 1_556_000],
    ['1.6 million', 1_600_000],
    ['155.6万', 1_556_000],
    ['155.6萬', 1_556_000],
    ['1.3亿', 130_000_000],
    ['１２％', 12],
    ['34 %', 34],
    ['−7', -7],
    ['US$180.2 billion', 180.2e9],
    ['about 30k', 30_000],
    ['5 months', 5],
  ])('%s', (text, value) => expect(parseTyped(text)).toBeCloseTo(value, 3))
  test.each(['', 'many', '10–20', '-', '.', '1.2.3.4'])('%j is none', (text) => expect(parseTyped(text)).toBeNull())
  test('any text gives a finite number or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseTyped(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('the order of the quiz', () => {
  const order = ['a', 'b', 'c', 'd', 'e', 'f']
  const run = (rights: readonly boolean[]) => {
    let state: QuizProgress = NO_PROGRESS
    const asked: string[] = []
    for (const right of rights) {
      const id = nextItem(state, order)
      if (id === null) break
      asked.push(id)
      state = answered(state, id, right)
    }
    return { state, asked }
  }
  test('what is answered right from the first is asked once', () => {
    expect(run(Array(20).fill(true)).asked).toEqual(order)
  })
  test('a wrong one comes back after some others, and again later', () => {
    expect(run([false, true, true, true, true, true, true, true, true]).asked).toEqual(['a', 'b', 'c', 'd', 'a', 'e', 'f', 'a'])
  })
  test('whatever was wrong, answering right comes to an end with all known', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (start) => {
        const { state } = run([...start, ...Array(100).fill(true)])
        expect(nextItem(state, order)).toBeNull()
        expect(toReview(state, order)).toBe(0)
        const [score] = skillScores(
          order.map((id) => ({ id, skill: 'x' })),
          state,
        )
        expect(score).toMatchObject({ items: 6, asked: 6, known: 6 })
        expect(score?.first).toBeLessThanOrEqual(6)
      }),
    )
  })
  test('no item is forgotten: each is done, waiting, or still to come', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (rights) => {
        const { state } = run(rights)
        for (const id of order) {
          const item = state.items[id]
          if (item) expect(item.right + item.wrong).toBeGreaterThan(0)
        }
        const open = order.filter((id) => state.items[id]?.due !== null)
        expect(nextItem(state, order) === null).toBe(open.length === 0)
      }),
    )
  })
  test('an item that the quiz has no more is not asked', () => {
    const { state } = run([false, false])
    expect(nextItem(state, ['z'])).toBe('z')
    expect(nextItem(answered(state, 'z', true), ['z'])).toBeNull()
  })
})

describe('the steps of a case', () => {
  const it = { predict: [{ id: 'p' }], evidence: ['a', 'b', 'c', 'd'], ask: [{ claim: 'a' }] }
  test('the swapped story is never the last, and the number is asked again', () => {
    expect(caseSteps(it).map((s) => s.id)).toEqual([
      'context',
      'predict-p',
      'evidence-1',
      'evidence-2',
      'ask-a',
      'others-a',
      'argue',
      'swap',
      'synthesis',
      'unknown',
      'again-p',
      'done',
    ])
  })
  test('a teacher leaves parts out and adds questions', () => {
    expect(caseSteps(it, ['predict', 'ask', 'argue', 'unknown'], 2).map((s) => s.id)).toEqual([
      'context',
      'evidence-1',
      'evidence-2',
      'questions',
      'done',
    ])
  })
})

describe('a work', () => {
  const start = newWork({ case: 'c', task: null, dataset: 'v', locale: 'en', now: '2026-01-01T00:00:00.000Z' })
  const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
  const value: fc.Arbitrary<WorkValue> = fc.oneof(fc.string(), number, fc.array(fc.string(), { maxLength: 3 }))

  test('keeps what was answered last, and everything in the order of time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('side', 'predict-p', 'x'), value), { maxLength: 15 }), (given) => {
        const work = given.reduce((w, [field, v], i) => withAnswer(w, field, v, at(i)), start)
        for (const field of new Set(given.map(([f]) => f)))
          expect(work.answers[field]?.value).toEqual(given.filter(([f]) => f === field).at(-1)?.[1])
        const times = timeOrder(work).map((e) => e.at)
        expect(times).toEqual([...times].sort())
        expect(start.answers).toEqual({})
      }),
    )
  })
  test('a text that goes on is one answer; a choice that changed is a changed mind', () => {
    let work = withAnswer(start, fields.argue, 'AI', at(1))
    work = withAnswer(work, fields.argue, 'AI is the reason', at(2))
    expect(work.answers[fields.argue]?.earlier).toEqual([])
    work = withAnswer(withAnswer(work, fields.side, 'a', at(3)), fields.side, 'b', at(4))
    work = withAnswer(withAnswer(work, fields.before, 'agree', at(5)), fields.after, 'disagree', at(6))
    expect(changedMinds(work)).toEqual([
      { field: 'side', from: 'a', to: 'b' },
      { field: 'stance-after', from: 'agree', to: 'disagree' },
    ])
  })
  test('counts what is answered, and names its sources once', () => {
    const steps = caseSteps({ predict: [{ id: 'p' }], evidence: ['a'], ask: [] }, ['argue', 'unknown'])
    const work = withAnswer(withAnswer(start, fields.predict('p'), 3, at(1)), fields.why('p'), '  ', at(2))
    expect(completion(work, steps)).toEqual({ given: 1, asked: 4 })
    const both = withAnswer(withAnswer(start, fields.argueClaims, ['x', 'y'], at(1)), fields.swapClaims, ['y'], at(2))
    expect(sourcesNamed(both)).toEqual(['x', 'y'])
  })
  test('words are words of English and characters of Chinese', () => {
    expect([countWords('AI took two jobs.'), countWords('AI取代了员工。'), countWords('')]).toEqual([4, 6, 0])
  })
})

test('a line stays in its box, whatever its values', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), scale, (values, s) => {
      const plot = lineLayout(
        values.map((value, i) => ({ date: `${2010 + i}`, value })),
        '2020',
        s,
      )
      for (const p of plot.given) {
        expect(p.x).toBeGreaterThanOrEqual(0)
        expect(p.x).toBeLessThan(plot.x)
        expect(p.y).toBeGreaterThanOrEqual(0)
        expect(p.y).toBeLessThanOrEqual(plot.height)
      }
    }),
  )
})

test('names below a line never touch each other', () => {
  const months = fc
    .uniqueArray(fc.integer({ min: 0, max: 140 }), { minLength: 1, maxLength: 8 })
    .map((all) => [...all].sort((a, b) => a - b))
  fc.assert(
    fc.property(months, fc.integer({ min: 20, max: 90 }), (given, width) => {
      const date = (m: number) => `${2010 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`
      const plot = lineLayout(
        given.map((m) => ({ date: date(m), value: 1 })),
        '2024-12',
        { low: 0, high: 2 },
        width,
      )
      const named = plot.given.filter((p) => p.isNamed).map((p) => (p.anchor === 'start' ? p.x : p.x - width / 2))
      for (const [i, from] of named.entries()) expect(from + width).toBeLessThanOrEqual(named[i + 1] ?? plot.width)
    }),
  )
})

test('a case takes at least five minutes, and more to write takes longer', () => {
  expect(caseMinutes('', { numbers: 0, choices: 0, texts: 0 })).toBe(5)
  expect(caseMinutes('字'.repeat(2600), { numbers: 0, choices: 0, texts: 0 })).toBe(10)
  expect(caseMinutes('a', { numbers: 2, choices: 5, texts: 6 })).toBeGreaterThan(caseMinutes('a', { numbers: 2, choices: 5, texts: 1 }))
})
