import { describe, expect, test } from 'vitest'
import type { Question } from '#schema/content.ts'
import type { Company } from '#schema/content-company.ts'
import type { OpeningCell, OpeningMark } from '#schema/opening.ts'
import { type Case, eachReportsJustThat } from '../../../tests/fixtures/content/one-problem.ts'
import { alter, planted } from '../../../tests/fixtures/content/small-dataset.ts'
import { integrityProblems } from './integrity.ts'

type Plant = Case[1]
const GONE = 'unknown claim "gone"'

describe('companies', () => {
  const acme =
    (over: Partial<Company>): Plant =>
    (d) =>
      alter(d.companies, 'acme', over)
  eachReportsJustThat([
    ['lead', acme({ lead: 'gone' }), 'companies/acme', GONE],
    ['timeline', acme({ timeline: ['gone'] }), 'companies/acme', GONE],
    ['stated reasons', acme({ reasons: { stated: ['gone'], other: [] } }), 'companies/acme', GONE],
    ['other reasons', acme({ reasons: { stated: [], other: ['gone'] } }), 'companies/acme', GONE],
    ['answers', (d) => d.companies.get('acme')?.questions[0]?.claims.push('gone'), 'companies/acme', GONE],
    ['safe sentences', (d) => d.companies.get('acme')?.safe[0]?.claims.push('gone'), 'companies/acme', GONE],
    ['series', acme({ series: ['gone'] }), 'companies/acme', 'unknown series "gone"'],
    ['headcount', acme({ headcountSeries: 'gone' }), 'companies/acme', 'unknown series "gone"'],
    ['policies', acme({ policies: ['gone'] }), 'companies/acme', 'unknown policy "gone"'],
    ['no headcount and no search', acme({ headcountSeries: null }), 'companies/acme', 'no headcount series'],
    [
      'a question answered twice',
      (d) => d.companies.get('acme')?.questions.push({ id: 'reason-given', claims: ['acme-cuts'] }),
      'companies/acme',
      'question "reason-given" is answered twice',
    ],
    [
      'a question left open',
      (d) => d.companies.get('acme')?.questions.splice(1, 1, { id: 'reason-given', claims: [] }),
      'companies/acme',
      'question "reason-given" has neither claims nor notFound',
    ],
  ])
  test('a company without a headcount says where it was looked for', () => {
    const searched = acme({ headcountSeries: null, headcountSearch: { on: '2026-01', places: ['Filings'] } })
    expect(integrityProblems(planted(searched))).toEqual([])
  })
})

describe('questions', () => {
  const who =
    (over: Partial<Question>): Plant =>
    (d) =>
      alter(d.questions, 'who-was-hit', over)
  eachReportsJustThat([
    ['answers', who({ answers: { US: { claims: ['gone'] }, CN: { claims: ['acme-cuts'] } } }), 'questions/who-was-hit', GONE],
    ['safe sentences', who({ safe: [{ id: 'some-were', country: 'US', safe: true, claims: ['gone'] }] }), 'questions/who-was-hit', GONE],
    [
      'an answer left open',
      who({ answers: { US: { claims: ['acme-cuts'] }, CN: { claims: [] } } }),
      'questions/who-was-hit',
      'CN has neither claims nor notFound',
    ],
  ])
})

describe('opening', () => {
  const empty: OpeningCell = {
    told: { kind: 'words', marks: [], statement: 'cuts-told' },
    evidence: { kind: 'bar', marks: [{ id: 'share', number: { claim: 'acme-cuts' }, role: 'found' }], claims: [] },
  }
  const cell =
    (over: { told?: Partial<OpeningCell['told']>; evidence?: Partial<OpeningCell['evidence']> }): Plant =>
    (d) =>
      alter(d.opening, 'cuts', {
        cells: { US: { told: { ...empty.told, ...over.told }, evidence: { ...empty.evidence, ...over.evidence } }, CN: empty },
      })
  const number = (given: OpeningMark['number']) => cell({ evidence: { marks: [{ id: 'share', number: given, role: 'found' }] } })
  eachReportsJustThat([
    ['first of the pair', (d) => alter(d.opening, 'cuts', { pair: { claims: ['gone', 'acme-cuts'] } }), 'opening/cuts', GONE],
    ['second of the pair', (d) => alter(d.opening, 'cuts', { pair: { claims: ['acme-cuts', 'gone'] } }), 'opening/cuts', GONE],
    ['claim of a sentence', cell({ evidence: { claims: ['gone'] } }), 'opening/cuts', GONE],
    ['number of a claim', number({ claim: 'gone.base' }), 'opening/cuts', GONE],
    ['further number that the claim has not', number({ claim: 'acme-cuts.gone' }), 'opening/cuts', 'has no such value'],
    ['number of a check', number({ check: 'gone' }), 'opening/cuts', 'unknown check "gone"'],
    ['statement of the article', cell({ told: { statement: 'gone' } }), 'opening/cuts', 'unknown statement "gone"'],
    ['no number and no search', number(null), 'opening/cuts', 'a cell without a number'],
  ])
})

describe('article, policies and terms', () => {
  eachReportsJustThat([
    ['claims of a statement', (d) => alter(d.statements, 'cuts-told', { claims: ['gone'] }), 'article/cuts-told', GONE],
    ['what speaks for it', (d) => alter(d.statements, 'cuts-told', { for: ['gone'] }), 'article/cuts-told', GONE],
    ['what speaks against it', (d) => alter(d.statements, 'cuts-told', { against: ['gone'] }), 'article/cuts-told', GONE],
    ['its company', (d) => alter(d.statements, 'cuts-told', { company: 'gone' }), 'article/cuts-told', 'unknown company "gone"'],
    ['its arithmetic', (d) => alter(d.statements, 'cuts-told', { checks: ['gone'] }), 'article/cuts-told', 'unknown check "gone"'],
    ['claims of a policy', (d) => alter(d.policies, 'labour-act', { claims: ['gone'] }), 'policies/labour-act', GONE],
    [
      'sources of a policy',
      (d) => alter(d.policies, 'labour-act', { sources: [{ source: 'nowhere', relation: 'own' }] }),
      'policies/labour-act',
      'unknown source "nowhere"',
    ],
    ['claims of a term', (d) => alter(d.terms, 'layoff', { claims: ['gone'] }), 'terms/layoff', GONE],
    ['related terms', (d) => alter(d.terms, 'layoff', { related: ['gone'] }), 'terms/layoff', 'unknown term "gone"'],
  ])
})
