import { expect, test, vi } from 'vitest'
import { claim, company, smallContent } from '../../../tests/fixtures/small-content.ts'
import { usesOf } from './used-in.ts'

vi.mock('#figures/all.ts', () => import('../../../tests/fixtures/small-figures.ts'))

const context = smallContent(
  {
    claims: ['main', 'cut', 'other', 'plain'].map((id) => claim(id)),
    terms: [{ id: 'term', claims: ['main', 'cut'] }],
    policies: [
      {
        id: 'act',
        country: 'US',
        level: 'national',
        date: '2024',
        status: 'in-force',
        title: 'Act',
        claims: ['cut'],
        sources: [{ source: 'bls', relation: 'own' }],
      },
    ],
    article: [
      {
        id: 's1',
        order: 1,
        section: 'opening',
        country: 'US',
        company: null,
        kind: 'fact',
        finding: 'right',
        claims: [],
        for: [],
        against: ['cut'],
      },
    ],
    companies: [company('zeta', { lead: 'main' }), company('alpha', { lead: 'plain' })],
    questions: [{ id: 'q', order: 1, answers: { US: { claims: ['main', 'cut'] } }, figure: null }],
  },
  { questions: { q: { question: 'How many, {claim:cut}?', answers: {} } }, terms: { term: { term: 'A term', definition: 'd' } } },
)
const uses = (id: string) => usesOf(id, context('en'))

test('a claim is used where it is named: figures, questions, companies, the article, policies, terms', () => {
  expect(uses('cut').map((use) => `${use.kind} ${use.id}`)).toEqual([
    'figure zeta-cuts',
    'figure two-companies',
    'figure map-of-evidence',
    'question q',
    'article s1',
    'policy act',
    'term term',
  ])
  expect(uses('main').map((use) => `${use.kind} ${use.id}`)).toEqual(['question q', 'company zeta', 'term term'])
  expect(uses('nowhere')).toEqual([])
})

test('each use has its words, or its id where none are written', () => {
  expect(Object.fromEntries(uses('cut').map((use) => [use.id, use.label]))).toMatchObject({
    'zeta-cuts': 'Figure zeta-cuts',
    q: 'How many, —?',
    s1: 's1',
    term: 'A term',
  })
})

test.each<[string, Record<string, unknown>]>([
  ['timeline', { timeline: ['cut'] }],
  ['stated reason', { reasons: { stated: ['cut'], other: [] } }],
  ['other reason', { reasons: { stated: [], other: ['cut'] } }],
  ['safe sentence', { safe: [{ id: 'x', safe: true, claims: ['cut'] }] }],
])('a company uses the claim of its %s', (_where, over) => {
  const small = smallContent({ claims: [claim('cut'), claim('a')], companies: [company('zeta', over)] })
  expect(usesOf('cut', small('en')).filter((use) => use.kind === 'company')).toEqual([{ kind: 'company', id: 'zeta', label: 'zeta' }])
})
