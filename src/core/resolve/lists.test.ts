import { describe, expect, it, test } from 'vitest'
import { claim, series, policy, smallContent, source } from '../../../tests/fixtures/small-content.ts'
import { resolveArticle, resolveDataset } from './lists.ts'
import { resolveTerms } from './terms.ts'
import { resolvePolicies } from './policies.ts'
import { resolveSeries } from './series.ts'

const statement = (id: string, order: number, over: Record<string, unknown> = {}) => ({
  id,
  order,
  section: 'opening',
  country: 'US',
  company: null,
  kind: 'fact',
  finding: 'right',
  claims: [],
  for: [],
  against: [],
  ...over,
})
const withLostSource = (id: string, date: string) =>
  policy(id, date, {
    sources: [
      { source: 'gone', relation: 'own' },
      { source: 'bls', relation: 'own' },
    ],
  })
const byArticle = [{ source: 'copy', relation: 'own' }]
const context = smallContent(
  {
    sources: [source('copy')],
    claims: [
      claim('own', { quantity: { value: 2, unit: 'jobs' } }),
      claim('told', { speaker: 'unidentified-article', sources: byArticle, status: 'reported' }),
      claim('shown', { country: 'CN', speaker: 'bls', sources: [{ source: 'bls', relation: 'own' }] }),
    ],
    series: [
      series(
        'staff',
        [
          { asOf: '2024', value: 9 },
          { asOf: '2025-Q3', value: 8 },
          { asOf: '2026', value: 2, claim: 'own' },
        ],
        {
          breaks: [
            { id: 'method', at: '2025', kind: 'method' },
            { id: 'mute', at: '2026', kind: 'perimeter' },
          ],
        },
      ),
    ],
    checks: [{ id: 'twice', operation: 'sum', inputs: ['own', 'own'] }],
    article: [
      statement('last', 9, { claims: ['shown', 'gone'], checks: ['twice', 'gone'] }),
      statement('first', 1, { company: 'acme', claims: ['own', 'told'] }),
      statement('second', 2, { company: 'acme', for: ['own'], against: ['shown'] }),
      statement('third', 3, { company: 'zeta', claims: ['own'] }),
    ],
    policies: [withLostSource('old', '2023'), withLostSource('new', '2025-10'), withLostSource('middle', '2024-05-01')],
    terms: [{ id: 'known', related: ['wordless'], claims: ['own'] }, { id: 'wordless' }],
    indicators: [
      { id: 'heads', theme: 'skills', unit: 'employees', sameDefinition: true, series: ['staff', 'gone'] },
      { id: 'empty', theme: 'skills', unit: null, sameDefinition: false, series: [] },
      { id: 'wordless', theme: 'skills', unit: null, sameDefinition: false, series: ['staff'] },
    ],
  },
  {
    article: { first: { paraphrase: 'It says {claim:own}.', right: 'Yes.' } },
    checks: { twice: { label: 'l' } },
    policies: { new: { title: 'The new act', summary: 'Says.' } },
    terms: { known: { term: 'Term', definition: 'Is.', note: 'But.' } },
    series: { staff: { name: 'Staff', definition: 'd', breaks: { method: 'Counted anew' } } },
    indicators: { heads: { name: 'Heads', definition: 'd', caveat: 'c' }, empty: { name: 'Empty', definition: 'd' } },
  },
)
const en = context('en')

test('written claims are counted, points of series apart', () => {
  expect(resolveDataset(en)).toMatchObject({
    schemaVersion: 1,
    version: 'v',
    asOf: '2026-01-31',
    counts: {
      claims: 3,
      points: 2,
      sources: 4,
      byCountry: { US: 2, CN: 1 },
      byStatus: { documented: 2, reported: 1 },
      series: { expected: 0, overdue: 0 },
    },
  })
})

describe('the article', () => {
  const { statements, claims, checks } = resolveArticle(en)
  const of = (id: string) => statements.find((s) => s.id === id)

  it('is read in its own order', () => {
    expect(statements.map((s) => s.id)).toEqual(['first', 'second', 'third', 'last'])
  })
  it('is borne out only by what comes neither from it nor from the company spoken of', () => {
    expect(statements.map((s) => [s.id, s.independent])).toEqual([
      ['first', false],
      ['second', true],
      ['third', true],
      ['last', true],
    ])
  })
  it('brings each claim once and the checks that there are', () => {
    expect(Object.keys(claims).sort()).toEqual(['own', 'shown', 'told'])
    expect(Object.keys(checks)).toEqual(['twice'])
  })
  it('has a dash for words that are not written, and null for those that need not be', () => {
    expect(of('first')).toMatchObject({ paraphrase: ['It says ', { text: '2', claim: 'own' }, '.'], right: ['Yes.'], missing: null })
    expect(of('last')).toMatchObject({ paraphrase: ['—'], right: null })
  })
})

test('policies are newest first, by their own title where no other is written, with the sources that there are', () => {
  const { policies } = resolvePolicies(en)
  expect(policies.map((p) => [p.id, p.title])).toEqual([
    ['new', ['The new act']],
    ['middle', ['Act middle']],
    ['old', ['Act old']],
  ])
  expect(policies[0]).toMatchObject({ originalTitle: 'Act new', sources: [{ id: 'bls' }] })
})

test('terms go by their id where no words are written', () => {
  expect(resolveTerms(en).terms).toEqual([
    expect.objectContaining({ id: 'known', term: ['Term'], definition: ['Is.'], note: ['But.'], related: ['wordless'], claims: ['own'] }),
    expect.objectContaining({ id: 'wordless', term: ['wordless'], definition: ['—'], note: null, initial: 'W', related: [], claims: [] }),
  ])
})

describe('a series', () => {
  it('has points that name their claims, and breaks in words', () => {
    const staff = resolveSeries('staff', en)
    expect(staff?.points.map((p) => p.claim)).toEqual(['staff-2024', 'staff-2025-q3', 'own'])
    expect(staff?.breaks.map((b) => [b.at, b.label])).toEqual([
      ['2025', ['Counted anew']],
      ['2026', ['—']],
    ])
  })
  it('is null where there is none', () => {
    expect([resolveSeries(null, en), resolveSeries('gone', en)]).toEqual([null, null])
  })
})
