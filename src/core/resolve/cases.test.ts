import { describe, expect, test } from 'vitest'
import { claim, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveCase, resolveCases, studyNumber } from './cases.ts'

const percent = (value: number) => ({ value, unit: 'percent' })
const study = (id: string, order: number, over: Record<string, unknown> = {}) => ({
  id,
  order,
  country: 'US',
  company: null,
  predict: [
    {
      id: 'cut',
      kind: 'bars',
      of: { claim: 'cuts' },
      given: [{ claim: 'staff' }, { claim: 'gone' }, { check: 'of-staff' }],
      scale: { low: 0, high: 90, step: 1 },
    },
  ],
  evidence: ['cuts', 'staff', 'other', 'late'],
  ask: ['cuts'],
  sides: { a: ['cuts'], b: ['other'] },
  ...over,
})
const words = (over: Record<string, unknown> = {}) => ({
  title: 'What happened?',
  about: 'About cuts.',
  context: ['There were {claim:cuts}.'],
  thesis: 'It was AI.',
  predict: { cut: { ask: 'How many?', label: 'Cuts', given: ['Staff', 'Nothing', 'Share'], reveal: 'So many: {claim:cuts}.' } },
  sides: { a: 'It was.', b: 'It was not.' },
  unknown: ['Who?', 'Why?'],
  goals: ['Read a layoff.', 'Weigh it.'],
  key: { why: 'A layoff is one.', a: 'a', b: 'b', synthesis: 's' },
  ...over,
})
const context = smallContent(
  {
    claims: [
      claim('cuts', {
        quantity: { value: 30, unit: 'jobs' },
        disputes: ['denial', 'gone'],
        evidence: { for: ['late'], against: ['other', 'denial'] },
      }),
      claim('staff', { quantity: { value: 400, unit: 'employees' }, asOf: '2025-10', speaker: 'bls' }),
      claim('denial', { speaker: 'reuters' }),
      claim('other', { speaker: 'bls' }),
      claim('late', { disputes: ['cuts'], quantity: percent(4) }),
      claim('far', { country: 'CN', speaker: 'someone' }),
      claim('near', { speaker: 'analyst' }),
    ],
    checks: [
      { id: 'of-staff', operation: 'share', inputs: ['cuts', 'staff'] },
      { id: 'broken', operation: 'share', inputs: ['cuts', 'gone'] },
    ],
    cases: [study('second', 2), study('first', 1, { article: ['said', 'gone'] }), study('mute', 3)],
    article: [
      {
        id: 'said',
        order: 1,
        section: 'opening',
        country: 'US',
        company: null,
        kind: 'fact',
        finding: 'imprecise',
        claims: ['cuts'],
        for: [],
        against: [],
      },
    ],
    terms: [{ id: 'layoff' }],
  },
  {
    cases: { first: words(), second: words({ predict: {} }) },
    claims: { cuts: { label: 'Cuts', statement: 'A layoff of {value}.' } },
    article: { said: { paraphrase: 'It says so.' } },
    terms: { layoff: { term: 'layoff', definition: 'd' } },
    speakers: { bls: { name: 'Bureau' }, acme: { name: 'Acme' }, reuters: { name: 'Acme' } },
  },
)('en')
const first = resolveCase('first', context)
const marked = (rich: readonly unknown[] | undefined) => rich?.some((p) => typeof p === 'object' && p !== null && 'term' in p)

test('cases are listed in their order; one without words is left out, and one that there is not is none', () => {
  expect(resolveCases(context).cases.map((c) => c.id)).toEqual(['first', 'second'])
  expect([resolveCase('mute', context), resolveCase('gone', context)]).toEqual([null, null])
})

describe('a number of a case', () => {
  test('is a claim’s, or worked out of claims and dated by the newest', () => {
    expect(studyNumber({ claim: 'cuts' }, context)).toMatchObject({ text: '30', claim: 'cuts', check: null, asOf: '2025' })
    // 30 of 400; the year ends after October.
    expect(studyNumber({ check: 'of-staff' }, context)).toMatchObject({
      text: '7.5%',
      value: 7.5,
      claim: 'cuts',
      check: 'of-staff',
      asOf: '2025',
    })
  })
  test('is none where the dataset does not have it', () => {
    expect([
      studyNumber({ claim: 'gone' }, context),
      studyNumber({ claim: 'other' }, context),
      studyNumber({ check: 'broken' }, context),
    ]).toEqual([null, null, null])
  })
})

describe('a prediction', () => {
  test('names what is given beside it, without what the dataset does not have', () => {
    const [cut] = first?.predict ?? []
    expect(cut?.given.map((g) => [g.label, g.number.text])).toEqual([
      [['Staff'], '400'],
      [['Share'], '7.5%'],
    ])
    expect([cut?.actual.value, cut?.scale, cut?.label]).toEqual([30, { low: 0, high: 90, step: 1 }, ['Cuts']])
  })
  test('without words is left out', () => {
    expect(resolveCase('second', context)?.predict).toEqual([])
  })
})

describe('what is asked about a claim', () => {
  const [ask] = first?.ask ?? []
  test('who said it: the right speaker among others, no name twice, none from another country', () => {
    // Reuters bears the name of Acme here: two answers with one name would both be right.
    expect(ask?.speakers).toEqual([
      { id: 'acme', name: 'Acme' },
      { id: 'analyst', name: 'analyst' },
      { id: 'bls', name: 'Bureau' },
    ])
  })
  test('what bears on it: disputes named on either side, then evidence against and for it, each once', () => {
    expect(ask?.others).toEqual([
      { claim: 'denial', kind: 'disputes' },
      { claim: 'late', kind: 'disputes' },
      { claim: 'other', kind: 'against' },
    ])
  })
})

describe('the texts of a case', () => {
  test('bring the claims that are read or bear on them', () => {
    expect(Object.keys(first?.claims ?? {}).sort()).toEqual(['cuts', 'denial', 'late', 'other', 'staff'])
  })
  test('mark a term where it is first read; in the teacher’s notes, a page of their own, once more', () => {
    expect(marked(first?.claims.cuts?.statement)).toBe(true)
    expect([marked(first?.goals[0]), marked(first?.key.why)]).toEqual([true, false])
  })
  test('quote the article with what was found of it', () => {
    expect(first?.article).toEqual([{ id: 'said', text: ['It says so.'], finding: 'imprecise' }])
  })
  test('say how much there is to read, and how long it takes to the next five minutes', () => {
    expect(first?.words).toBeGreaterThan(20)
    expect((first?.minutes ?? 1) % 5).toBe(0)
    // One number to guess twice, some choices and several texts to write.
    expect(first?.minutes).toBeGreaterThanOrEqual(20)
  })
})
