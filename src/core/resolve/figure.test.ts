import { describe, expect, it, test } from 'vitest'
import { fixtureFigure, point, series as plotted } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { claim, company, series, smallContent } from '../../../tests/fixtures/small-content.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { claimsOfPoint } from '#domain/as-told.ts'
import { figureAnswer } from './figure.ts'

const context = smallContent(
  {
    claims: [
      claim('a', {
        quantity: { value: 10, unit: 'jobs' },
        sources: [
          { source: 'reuters', relation: 'relays' },
          { source: 'acme', relation: 'own' },
        ],
      }),
      claim('b', { quantity: { value: 5, unit: 'jobs' } }),
      claim('event', { sources: [{ source: 'gone', relation: 'own' }] }),
    ],
    series: [series('staff', [], { breaks: [{ id: 'anew', at: '2025', kind: 'method' }] })],
    indicators: [{ id: 'heads', theme: 'skills', unit: 'jobs', sameDefinition: true, series: [] }],
    checks: [{ id: 'share', operation: 'share', inputs: ['b', 'a'] }],
    companies: [company('zeta')],
  },
  {
    claims: { a: { label: 'Cut {value}', statement: 's' } },
    series: { staff: { name: 'Staff', definition: 'd', breaks: { anew: 'Counted anew' } } },
    indicators: { heads: { name: 'Heads', definition: 'd' } },
    speakers: { acme: { name: 'Acme Corp.' } },
    checks: { share: { label: 'l' } },
    companies: {
      zeta: { name: 'Zeta', otherName: 'z', headline: 'h', summary: 's', mechanism: 'm', questions: {}, safe: {} },
    },
  },
)
const words = { title: 'Of {claim:a}', subtitle: 'Sub', summary: 'Sum', labels: { own: 'Own {claim:b}' } }
const points = [
  point('claim:a', 10, { claims: ['a'], label: 'text:own' }),
  point('2025', 50, { claims: undefined, derivation: { operation: 'share', inputs: ['b', 'a.base'], check: 'share' } }),
  point('2026', null, { claims: ['a', 'gone'], derivation: { operation: 'share', inputs: ['b'], check: 'gone' } }),
]
const { spec } = fixtureFigure(
  'bar',
  {
    label: 'indicator:heads',
    unit: 'jobs',
    series: [plotted('s', 'us', 'series:staff', points)],
    breaks: [{ series: 's', at: '2025', kind: 'method', label: 'break:staff.anew' }],
    events: [{ x: '2025', label: 'company:zeta', claim: 'event' }],
  },
  {},
)
const answer = figureAnswer(spec, context('en'), words)

test('a point rests on its own claims and on those it is computed from', () => {
  expect(points.map(claimsOfPoint)).toEqual([['a'], ['b', 'a'], ['a', 'gone', 'b']])
})

test('every claim that is plotted or marked comes once, and the checks that there are', () => {
  expect(Object.keys(answer.claims)).toEqual(['a', 'b', 'event'])
  expect(Object.keys(answer.checks)).toEqual(['share'])
})

test('sources come once, in order of first use, each with what it carries', () => {
  expect(answer.sources.map((s) => [s.source.id, s.claims])).toEqual([
    ['reuters', ['a']],
    ['acme', ['a', 'b']],
  ])
})

describe('words', () => {
  it('are filled, and a caveat need not be', () => {
    expect(answer).toMatchObject({
      title: ['Of ', { text: '10', claim: 'a' }],
      subtitle: ['Sub'],
      caveat: null,
      asOf: '2026-01-31',
      version: 'v',
    })
    expect(figureAnswer(spec, context('en'), { ...words, caveat: 'But.' }).caveat).toEqual(['But.'])
  })
  it('of labels come from the records, or from the figure itself', () => {
    expect(answer.labels).toEqual({
      'indicator:heads': ['Heads'],
      'series:staff': ['Staff'],
      'text:own': ['Own ', { text: '5', claim: 'b' }],
      'claim:a': ['Cut ', { text: '10', claim: 'a' }],
      'break:staff.anew': ['Counted anew'],
      'company:zeta': ['Zeta'],
    })
  })
  const label = (ref: string, locale: (typeof LOCALE_IDS)[number]) =>
    figureAnswer({ ...spec, panels: [{ id: 'p', unit: 'jobs', label: ref, series: [], breaks: [], events: [] }] }, context(locale), words)
      .labels[ref]
  it.each([
    ['country:CN', 'China', '中国', '中國'],
    ['speaker:acme', 'Acme Corp.', 'Acme Corp.', 'Acme Corp.'],
    ['status:contested', 'contested', '有争议', '有爭議'],
  ])('%s', (ref, ...expected) => {
    expect(LOCALE_IDS.map((locale) => String(label(ref, locale)?.[0]).toLowerCase())).toEqual(expected.map((text) => text.toLowerCase()))
  })
  it.each(['mechanism:training', 'attribution:denied', 'speaker-kind:press', 'narrative:replacement'])(
    '%s has a word in each language',
    (ref) => {
      const found = LOCALE_IDS.map((locale) => label(ref, locale)?.[0])
      expect(new Set(found).size).toBe(3)
      expect(found).not.toContain(ref)
    },
  )
  it('of a date are machine-readable', () => {
    expect(label('date:2025-10', 'en')).toEqual([{ text: 'Oct 2025', date: '2025-10' }])
  })
  it.each(['text:gone', 'claim:gone', 'series:gone', 'break:staff.gone', 'country:XX', 'other:x'])(
    '%s is shown as it is, so that a test can find it',
    (ref) => {
      expect(label(ref, 'en')).toEqual([ref])
    },
  )
})

test('a figure that cannot be drawn says why in words; one that can needs none', () => {
  const state = { kind: 'cannot-draw' as const, reason: 'x' }
  expect(figureAnswer({ ...spec, state }, context('en'), { ...words, state: 'Only {claim:a}.' }).spec.state).toEqual({
    kind: 'cannot-draw',
    reason: 'Only 10.',
  })
  expect(figureAnswer({ ...spec, state }, context('en'), words).spec.state).toEqual(state)
  expect(figureAnswer(spec, context('en'), { ...words, state: 'Never.' }).spec.state).toEqual({ kind: 'ok' })
})
