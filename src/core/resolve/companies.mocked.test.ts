import { describe, expect, it, test, vi } from 'vitest'
import { claim, company, series, smallContent, source } from '../../../tests/fixtures/small-content.ts'
import { resolveCards, resolveCompanies, resolveCompany } from './companies.ts'
import { companyPairs, orderedPair, resolveComparison } from './company-pairs.ts'
import { claimsById } from './summary.ts'

vi.mock('#figures/all.ts', () => import('../../../tests/fixtures/small-figures.ts'))

const words = (name: string) => ({
  name,
  otherName: name,
  headline: 'h',
  summary: 's',
  mechanism: 'm',
  questions: { 'how-many': '{claim:cut}' },
  safe: {},
})
const policy = (id: string, date: string) => ({
  id,
  country: 'US',
  level: 'national',
  date,
  status: 'in-force',
  title: id,
  claims: ['law'],
  sources: [{ source: 'bls', relation: 'own' }],
})
const context = smallContent(
  {
    sources: [source('aaa')],
    claims: [
      claim('cut', {
        company: 'zeta',
        asOf: '2025',
        quantity: { value: 500, unit: 'jobs' },
        sources: [{ source: 'aaa', relation: 'relays' }],
      }),
      claim('early', { company: 'zeta', asOf: '2025-03-31' }),
      claim('same-b', { company: 'zeta', asOf: '2024' }),
      claim('same-a', { company: 'zeta', asOf: '2024-12-31' }),
      claim('base', { company: 'zeta', asOf: '2023', quantity: { value: 1000, unit: 'jobs' } }),
      claim('other', { company: 'alpha', quantity: { value: 7, unit: 'jobs' } }),
      claim('law'),
    ],
    series: [
      series(
        'staff',
        [
          { asOf: '2024', value: 900 },
          { asOf: '2025', value: 800 },
        ],
        { company: 'zeta' },
      ),
    ],
    checks: [
      { id: 'share', operation: 'share', inputs: ['cut', 'base'] },
      { id: 'elsewhere', operation: 'ratio', inputs: ['other', 'other'] },
    ],
    companies: [
      company('alpha', { order: 2, country: 'CN', lead: 'other' }),
      company('zeta', { order: 1, lead: 'cut', headcountSeries: 'staff', timeline: ['cut', 'same-b', 'early'], policies: ['act'] }),
      company('silent', { order: 3 }),
    ],
    policies: [policy('act', '2024'), policy('other-act', '2025')],
  },
  {
    companies: { zeta: words('Zeta'), alpha: words('Alpha') },
    series: { staff: { name: 'Staff', definition: 'd' } },
    checks: { share: { label: 'l' }, elsewhere: { label: 'l' } },
  },
)
const en = context('en')
const zeta = resolveCompany('zeta', en)

test('cards come in the order of the content, and only where there are words', () => {
  expect(resolveCards(en).map((c) => c.id)).toEqual(['zeta', 'alpha'])
  expect(resolveCompany('silent', en)).toBeNull()
  expect(resolveCompany('nobody', en)).toBeNull()
})

test('the list brings the claims that cards show: what leads, and the newest headcount', () => {
  expect(Object.keys(resolveCompanies(en).claims).sort()).toEqual(['cut', 'other', 'staff-2025'])
  expect(resolveCards(en).map((c) => c.headcount?.points.length ?? null)).toEqual([2, null])
})

describe('a company’s page', () => {
  it('lists its written claims newest first by the last day each covers, then by name', () => {
    expect(zeta?.claimIds).toEqual(['cut', 'early', 'same-a', 'same-b', 'base'])
  })
  it('tells its timeline from the beginning', () => {
    expect(zeta?.timeline).toEqual(['same-b', 'early', 'cut'])
  })
  it('brings every claim that it names, the newest headcount and those of its policies included', () => {
    expect(Object.keys(zeta?.claims ?? {}).sort()).toEqual(['base', 'cut', 'early', 'law', 'same-a', 'same-b', 'staff-2025'])
  })
  it('has the checks and policies that concern it, and no others', () => {
    expect(Object.keys(zeta?.checks ?? {})).toEqual(['share'])
    expect(zeta?.policies.map((p) => p.id)).toEqual(['act'])
  })
  it('names each source once, the one that carries most first', () => {
    expect(zeta?.sources.map((s) => [s.source.id, s.claims.length])).toEqual([
      ['acme', 4],
      ['aaa', 1],
    ])
  })
  it('shows the figures that are called by it', () => {
    expect(zeta?.figures).toEqual(['zeta-cuts'])
  })
  it('answers the same seven questions; one without words is blank', () => {
    expect(zeta?.questions).toHaveLength(7)
    expect(zeta?.questions.find((q) => q.id === 'how-many')?.answer).toEqual([{ text: '500', claim: 'cut' }])
    expect(zeta?.questions.find((q) => q.id === 'what-happened')?.answer).toEqual(['—'])
  })
})

describe('pairs', () => {
  it('have one order, whichever was named first', () => {
    expect(orderedPair('alpha', 'zeta', en)).toEqual(['zeta', 'alpha'])
    expect(orderedPair('zeta', 'alpha', en)).toEqual(['zeta', 'alpha'])
  })
  it('are listed once each, without a company and itself', () => {
    expect(
      companyPairs(en)
        .map(({ a, b }) => `${a}/${b}`)
        .sort(),
    ).toEqual(['alpha/silent', 'zeta/alpha', 'zeta/silent'])
  })
  it('need both companies', () => {
    expect(resolveComparison('zeta', 'nobody', en)).toBeNull()
    expect(resolveComparison('nobody', 'zeta', en)).toBeNull()
    const both = resolveComparison('zeta', 'alpha', en)
    expect([both?.a, both?.b]).toEqual(['zeta', 'alpha'])
  })
  it('show the figures in which both stand, those on the evidence itself apart', () => {
    expect(resolveComparison('zeta', 'alpha', en)?.figures).toEqual(['two-companies'])
  })
})

test('claims by id stand once; what does not exist is left out', () => {
  expect(Object.keys(claimsById(['law', 'gone', 'law'], en))).toEqual(['law'])
})
