import { expect, test } from 'vitest'
import { claim, series, smallContent, source } from '../../../tests/fixtures/small-content.ts'
import { resolveClaims, resolveClaimsStart } from './ledger.ts'

const statement = (id: string, finding: string, claims: string[]) => ({
  id,
  order: 1,
  section: 'opening',
  country: 'US',
  company: null,
  kind: 'fact',
  finding,
  claims,
  for: ['plain'],
  against: [],
})
const context = smallContent(
  {
    sources: [
      source('old', { publisher: 'The Paper', title: 'On jobs', date: '2024-05-01' }),
      source('newer', { date: '2025-02' }),
      source('described', { title: '[网龙裁员计划]' }),
    ],
    claims: [
      claim('plain', { asOf: '2020', sources: [{ source: 'described', relation: 'own' }] }),
      claim('said', { saidOn: '2025-03-01', sources: [{ source: 'old', relation: 'relays' }] }),
      claim('published', {
        sources: [
          { source: 'newer', relation: 'own' },
          { source: 'old', relation: 'relays' },
        ],
      }),
      claim('recorded', {
        saidOn: '2020-01-01',
        history: [
          { on: '2025-10-01', kind: 'added', status: 'reported' },
          { on: '2025-11-01', kind: 'status-changed', status: 'documented' },
          { on: '2025-12-01', kind: 'value-changed', quantity: { value: 30_000, unit: 'jobs' } },
        ],
      }),
    ],
    series: [series('staff', [{ asOf: '2026', value: 5 }])],
    article: [statement('s1', 'imprecise', ['said', 'recorded']), statement('s2', 'right', ['said']), statement('s3', 'right', ['said'])],
  },
  {
    claims: { said: { label: 'l', statement: 's', note: 'As of {asOf}.' } },
    sources: { described: { title: '[NetDragon’s plan for job cuts]' } },
  },
)
const answer = resolveClaims(context('en'))
const of = (id: string) => answer.claims.find((c) => c.id === id)

test('all claims are there, written ones first, with the date of the content', () => {
  expect(answer.claims.map((c) => c.id)).toEqual(['plain', 'said', 'published', 'recorded', 'staff-2026'])
  expect([answer.version, answer.asOf]).toEqual(['v', '2026-01-31'])
})

test('search reads the note and every source', () => {
  expect(of('said')?.text).toBe('As of 2025. The Paper On jobs')
  expect(of('published')?.text).toBe('NEWER Title of newer The Paper On jobs')
})

test('search reads a document’s title as the page says it and as it was recorded', () => {
  expect(of('plain')?.text).toBe('DESCRIBED [NetDragon’s plan for job cuts] DESCRIBED [网龙裁员计划]')
})

test('known since it was recorded, else said, else first published', () => {
  expect(['recorded', 'said', 'published', 'plain'].map((id) => of(id)?.knownFrom)).toEqual([
    '2025-10-01',
    '2025-03-01',
    '2024-05-01',
    null,
  ])
})

test('history comes without its reasons, with the status and the value where it has them', () => {
  expect(of('recorded')?.known).toEqual([
    { on: '2025-10-01', kind: 'added', status: 'reported' },
    { on: '2025-11-01', kind: 'status-changed', status: 'documented' },
    {
      on: '2025-12-01',
      kind: 'value-changed',
      status: null,
      value: { text: '30,000', full: '30,000 jobs', quantity: { value: 30_000, unit: 'jobs' } },
    },
  ])
})

test('findings are those of the statements that rest on the claim, each once', () => {
  expect(of('said')?.findings).toEqual(['imprecise', 'right'])
  expect(of('recorded')?.findings).toEqual(['imprecise'])
  expect(of('plain')?.findings).toEqual([])
})

test('the page begins with written claims, newest first, and says how many there are', () => {
  const { claims, total } = resolveClaimsStart(context('en'))
  expect(claims.map((c) => c.id)).toEqual(['recorded', 'said', 'published', 'plain'])
  expect(total).toBe(4)
})

test('the beginning is cut at fifty; claims of one day stay as they stand in the data', () => {
  const many = smallContent({
    claims: Array.from({ length: 60 }, (_, i) => claim(`c${i}`, { saidOn: i === 55 ? '2025-02-02' : '2025-02-01' })),
  })
  const { claims, total } = resolveClaimsStart(many('en'))
  expect(claims.map((c) => c.id)).toEqual(['c55', ...Array.from({ length: 49 }, (_, i) => `c${i}`)])
  expect(total).toBe(60)
})
