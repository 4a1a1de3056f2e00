import { describe, expect, test } from 'vitest'
import { claimAnswer, lineOf } from '../../../tests/fixtures/answers.ts'
import { hardestQuestions, objectionsTo } from './drill.ts'

const kinds = (...args: Parameters<typeof claimAnswer>) => objectionsTo(claimAnswer(...args)).map((q) => q.objection)
const SUPPORTS = { replacement: 'supports', empowerment: 'context' } as const

describe('the record of a claim gives its objections', () => {
  test('a documented claim of somebody else gives none', () => {
    expect(kinds('a')).toEqual([])
  })
  test.each([
    ['reported', { status: 'reported' }, ['reported']],
    ['contested', { status: 'contested' }, ['contested']],
    ['unsupported', { status: 'unsupported' }, ['unsupported']],
    ['by its own speaker only', { selfReported: true }, ['self-reported']],
    ['about its own speaker', { aboutItself: true }, ['self-reported']],
    ['a forecast', { forecast: true }, ['forecast']],
    ['for a story that its speaker does not name', { coding: SUPPORTS, attribution: 'not-named' }, ['not-named']],
    ['for a story that its speaker names', { coding: SUPPORTS, attribution: 'named-before' }, []],
    ['not named, but for no story', { attribution: 'not-named' }, []],
    ['several', { status: 'contested', selfReported: true, forecast: true }, ['contested', 'self-reported', 'forecast']],
  ] as const)('%s', (_name, claim, expected) => {
    expect(kinds('a', claim as Parameters<typeof claimAnswer>[1])).toEqual(expected) // reason: the lists of a table are read-only
  })
  test('a dispute and evidence against it each once, with the other claim', () => {
    const found = objectionsTo(claimAnswer('a', {}, { disputes: [lineOf('x'), lineOf('y')], against: [lineOf('z')] }))
    expect(found.map((q) => [q.objection, q.other?.id])).toEqual([
      ['disputed', 'x'],
      ['against', 'z'],
    ])
  })
})

describe('the hardest questions', () => {
  const asked = (...claims: ReturnType<typeof claimAnswer>[]) => hardestQuestions(claims).map((q) => `${q.claim.id} ${q.objection}`)
  test('come first, one for each claim', () => {
    expect(
      asked(
        claimAnswer('heard', { status: 'reported' }),
        claimAnswer('own', { selfReported: true, forecast: true }),
        claimAnswer('disputed', { status: 'contested' }, { disputes: [lineOf('x')] }),
        claimAnswer('solid'),
      ),
    ).toEqual(['disputed disputed', 'own self-reported', 'heard reported'])
  })
  test('are harder where the claim bears on a story', () => {
    expect(asked(claimAnswer('beside', { forecast: true }), claimAnswer('bears', { forecast: true, coding: SUPPORTS }))).toEqual([
      'bears forecast',
      'beside forecast',
    ])
  })
  test('equally hard ones keep the order of the deck', () => {
    expect(asked(claimAnswer('b', { forecast: true }), claimAnswer('a', { forecast: true }))).toEqual(['b forecast', 'a forecast'])
  })
  test('are ten at most, or as many as asked for', () => {
    const many = Array.from({ length: 14 }, (_, i) => claimAnswer(`c${i}`, { forecast: true }))
    expect([hardestQuestions(many).length, hardestQuestions(many, 3).map((q) => q.claim.id)]).toEqual([10, ['c0', 'c1', 'c2']])
  })
})
