import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim, company, policy, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolvePolicies, resolvePolicyPage } from './policies.ts'

const orderOf = (policies: readonly ReturnType<typeof policy>[]) => {
  const context = smallContent({ policies })('en')
  return resolvePolicies(context).policies.map((p) => p.id)
}

describe('policies are newest first', () => {
  test('a year, quarter or month counts as its last day, as everywhere', () => {
    const dates = { day: '2025-10-28', quarter: '2025-Q3', month: '2025-09', year: '2025', later: '2026-01-01', august: '2025-08-31' }
    expect(orderOf(Object.entries(dates).map(([id, date]) => policy(id, date)))).toEqual([
      'later',
      'year',
      'day',
      'quarter',
      'month',
      'august',
    ])
  })
  test('those of one day stand in the order of the content', () => {
    expect(orderOf(['c', 'a', 'd', 'b'].map((id) => policy(id, '2025-05-12')))).toEqual(['c', 'a', 'd', 'b'])
  })
  test('in the same order however the content lists those of different days', () => {
    const all = ['2021', '2024-12', '2025-Q1', '2025-05-12', '2025', '2026-Q1'].map((date, i) => policy(`p${i}`, date))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 6 }), (some) => {
        expect(orderOf(some)).toEqual(['p5', 'p4', 'p3', 'p2', 'p1', 'p0'])
      }),
      { numRuns: 20 },
    )
  })
})

describe('one policy', () => {
  const context = smallContent(
    {
      claims: [claim('cited'), claim('other')],
      policies: [
        policy('act', '2025', { claims: ['cited', 'gone'], duties: [{ duty: 'report', on: 'employers' }] }),
        policy('mute', '2024'),
      ],
      companies: [
        company('zeta', { order: 1, policies: ['act'] }),
        company('alpha', { order: 2, policies: ['act', 'mute'] }),
        company('beta', { order: 3 }),
      ],
    },
    {
      policies: { act: { title: 'The act', summary: 'It asks for reports.' } },
      companies: {
        zeta: { name: 'Zeta', otherName: '泽塔', headline: 'h', summary: 's', mechanism: 'm', questions: {}, safe: {} },
      },
    },
  )('en')
  test('names the companies whose page names it, in their order, by id where no name is written', () => {
    expect(resolvePolicyPage('act', context)?.policy.companies).toEqual([
      { id: 'zeta', name: 'Zeta' },
      { id: 'alpha', name: 'alpha' },
    ])
  })
  test('brings the claims that it cites and that there are', () => {
    const page = resolvePolicyPage('act', context)
    expect(page?.policy.claims).toEqual(['cited', 'gone'])
    expect(Object.keys(page?.claims ?? {})).toEqual(['cited'])
    expect(page?.policy.duties).toEqual([{ duty: 'report', on: 'employers' }])
  })
  test('without words has its own title and a dash; one that does not exist is none', () => {
    expect(resolvePolicyPage('mute', context)?.policy).toMatchObject({ title: ['Act mute'], summary: ['—'], originalTitle: 'Act mute' })
    expect(resolvePolicyPage('gone', context)).toBeNull()
  })
})
