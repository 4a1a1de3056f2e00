import { describe, expect, test } from 'vitest'
import { claim, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveDebate, resolveDebates } from './debate.ts'

const search = { on: '2026-01-01', places: ['Library'] }
const question = (id: string, order: number, answers: Record<string, unknown>) => ({ id, order, answers, figure: null })
/** Coded on the story of its country: replacement in the US, empowerment in China. */
const us = (id: string, coding: string, over: Record<string, unknown> = {}) =>
  claim(id, { coding: { replacement: coding, empowerment: 'context' }, ...over })
const cn = (id: string, coding: string, over: Record<string, unknown> = {}) =>
  claim(id, { country: 'CN', coding: { replacement: 'context', empowerment: coding }, ...over })

const context = smallContent(
  {
    claims: [
      us('strong', 'supports', { status: 'documented', disputes: ['denial'] }),
      us('weak', 'supports', { status: 'unsupported' }),
      us('middle', 'supports', { status: 'reported', forecast: true }),
      us('fourth', 'supports', { status: 'unsupported', asOf: '2019' }),
      us('doubt', 'complicates', { sources: [{ source: 'bls', relation: 'own' }], speaker: 'bls' }),
      us('denial', 'context', { status: 'contested' }),
      cn('teaches', 'supports'),
      us('neutral', 'context'),
    ],
    questions: [
      question('late', 2, { US: { claims: ['neutral'] } }),
      question('early', 1, {
        US: { claims: ['weak', 'fourth', 'strong', 'doubt', 'middle', 'neutral', 'gone'] },
        CN: { claims: ['teaches'], notFound: search },
      }),
    ],
  },
  {
    questions: {
      early: {
        question: 'Who was hit?',
        answers: { US: { line: 'Office staff.', told: 't', evidence: 'e' }, CN: { line: 'Few.', told: 't', evidence: 'e' } },
      },
    },
    claims: {
      weak: { label: 'l', statement: 's', wouldChange: 'A filing of {asOf}.' },
      middle: { label: 'l', statement: 's' },
    },
    remarks: { Library: 'The library' },
  },
)('en')
const sheet = resolveDebate('early', context)
const [america, china] = sheet?.countries ?? []

test('questions are listed in their order, by their words or their id', () => {
  expect(resolveDebates(context).debates).toEqual([
    { id: 'early', question: ['Who was hit?'] },
    { id: 'late', question: ['late'] },
  ])
})

test('a question that there is not has no sheet', () => {
  expect(resolveDebate('gone', context)).toBeNull()
})

describe('a side', () => {
  test('has at most its three strongest claims, and says how many there are, how many forecasts, how many of the speaker’s own', () => {
    expect(america?.fits).toMatchObject({ total: 4, best: ['strong', 'middle', 'weak'], forecasts: 1, selfReported: 4 })
    expect(america?.doubts).toMatchObject({ total: 1, best: ['doubt'], forecasts: 0 })
  })
  test('is weakened by what is recorded against one of its best, before the best of the other side', () => {
    expect(america?.fits.objection).toEqual({ claim: 'denial', to: 'strong' })
    expect(america?.doubts.objection).toEqual({ claim: 'strong', to: null })
  })
  test('would be settled by its weakest claims first, with words where they say how', () => {
    expect(america?.fits.settle).toEqual([
      { claim: 'weak', text: ['A filing of ', { text: '2025', date: '2025' }, '.'] },
      { claim: 'middle', text: null },
    ])
  })
  test('without claims has nothing to say and nothing against it but the other side', () => {
    expect(china?.doubts).toEqual({
      total: 0,
      selfReported: 0,
      forecasts: 0,
      best: [],
      objection: { claim: 'teaches', to: null },
      settle: [],
    })
    expect(china?.fits.objection).toBeNull()
  })
})

test('each country is weighed on its own story, with its line and where nothing was found', () => {
  expect([america?.story, china?.story]).toEqual(['replacement', 'empowerment'])
  expect([america?.line, china?.line]).toEqual([['Office staff.'], ['Few.']])
  expect([america?.notFound, china?.notFound]).toEqual([null, { on: '2026-01-01', places: ['The library'] }])
})

test('the sheet brings every claim that it names, and none besides', () => {
  expect(Object.keys(sheet?.claims ?? {}).sort()).toEqual(['denial', 'doubt', 'middle', 'strong', 'teaches', 'weak'])
})
