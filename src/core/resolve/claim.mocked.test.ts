import { describe, expect, it, test, vi } from 'vitest'
import { claim, series, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveClaim } from './claim.ts'

vi.mock('#figures/all.ts', () => import('../../../tests/fixtures/small-figures.ts'))

const near = (id: string, over: Record<string, unknown> = {}) => claim(id, { company: 'zeta', mechanism: ['training'], ...over })
const context = smallContent(
  {
    claims: [
      claim('main', {
        company: 'zeta',
        indicator: 'heads',
        mechanism: ['training'],
        asOf: '2025-06',
        quantity: { value: 30_000, unit: 'jobs' },
        sources: [
          { source: 'acme', relation: 'own', locator: 'page 7' },
          { source: 'reuters', relation: 'relays' },
          { source: 'bls', relation: 'independent' },
        ],
        evidence: { for: ['for'], against: ['against', 'gone'] },
        disputes: ['disputed'],
        history: [
          { on: '2025-07-01', kind: 'added', status: 'reported' },
          { on: '2025-08-01', kind: 'value-changed', quantity: { value: 30_000, unit: 'jobs' } },
        ],
      }),
      near('for'),
      near('against'),
      near('disputed'),
      near('disputes-it', { disputes: ['main'] }),
      near('same-measure', { indicator: 'heads', asOf: '2010', mechanism: [] }),
      near('far', { asOf: '2019' }),
      near('close-b', { asOf: '2024' }),
      near('close-a', { asOf: '2026' }),
      near('other-mechanism', { mechanism: ['substitution'] }),
      near('other-company', { company: 'alpha' }),
      near('other-country', { country: 'CN' }),
      claim('plain'),
    ],
    series: [
      series(
        'staff',
        [
          { asOf: '2024', value: 900 },
          { asOf: '2025-06', value: 30_000, claim: 'main' },
        ],
        { company: 'zeta', indicator: 'heads' },
      ),
    ],
    checks: [
      { id: 'uses', operation: 'ratio', inputs: ['main', 'staff-2024'] },
      { id: 'restates', operation: 'ratio', inputs: ['staff-2024', 'staff-2024'], restates: { claim: 'main', tolerance: 1 } },
      { id: 'else', operation: 'ratio', inputs: ['staff-2024', 'staff-2024'] },
    ],
  },
  {
    claims: { main: { label: 'l', statement: 's', history: ['First seen {asOf}.'], wouldChange: 'A filing.' } },
    speakers: { acme: { name: 'Acme Corp.' } },
    series: { staff: { name: 'Staff', definition: 'Heads.' } },
    checks: Object.fromEntries(['uses', 'restates', 'else'].map((id) => [id, { label: id }])),
  },
)
const en = context('en')
const answer = resolveClaim('main', en)
const ids = (list: readonly { id: string }[] | undefined) => list?.map((c) => c.id)

test('an unknown claim has no answer', () => {
  expect(resolveClaim('gone', en)).toBeNull()
})

describe('sources', () => {
  it('have the place that the claim names, and their relation to the speaker', () => {
    expect(answer?.sources.map((s) => [s.id, s.locator, s.relation])).toEqual([
      ['acme', 'page 7', 'own'],
      ['reuters', null, 'relays'],
      ['bls', null, 'independent'],
    ])
  })
  it('are counted by where they come from: a relay is the speaker’s word', () => {
    expect(answer?.origins).toEqual([
      { organisation: 'acme', name: 'Acme Corp.', documents: 2 },
      { organisation: 'bls', name: 'BLS', documents: 1 },
    ])
    expect(answer?.mostSolid).toBe('supported')
  })
})

describe('other claims', () => {
  it('for and against are those that exist', () => {
    expect([ids(answer?.for), ids(answer?.against)]).toEqual([['for'], ['against']])
  })
  it('a dispute holds both ways', () => {
    expect(ids(answer?.disputes)).toEqual(['disputed', 'disputes-it'])
    expect(ids(resolveClaim('disputed', en)?.disputes)).toEqual(['main'])
  })
  it('related ones share measure or mechanism, company and country; the measure first, then the nearest in time', () => {
    expect(ids(answer?.related)?.slice(0, 1)).toEqual(['same-measure'])
    expect(ids(answer?.related)).toEqual(['same-measure', 'disputes-it', 'close-a', 'close-b', 'far'])
    expect(ids(resolveClaim('plain', en)?.related)).toEqual([])
  })
})

test('arithmetic is that which takes the claim in or restates it', () => {
  expect(ids(answer?.checks)).toEqual(['uses', 'restates'])
})

test('history has the reasons that are written, and a dash where none is', () => {
  expect(answer?.history.map((h) => [h.kind, h.status, h.value?.text ?? null, h.text])).toEqual([
    ['added', 'reported', null, ['First seen ', { text: 'June 2025', date: '2025-06' }, '.']],
    ['value-changed', null, '30,000', ['—']],
  ])
})

test('a claim that is a point of a series knows it, and so does the point itself', () => {
  expect(answer?.series).toMatchObject({ id: 'staff', name: ['Staff'], definition: ['Heads.'], note: null })
  expect(resolveClaim('staff-2024', en)?.series?.id).toBe('staff')
  expect(resolveClaim('plain', en)?.series).toBeNull()
})

test('optional words are null where they are not written', () => {
  expect([answer?.wouldChange, answer?.note]).toEqual([['A filing.'], null])
})
