import { describe, expect, it, test } from 'vitest'
import { claim, company, series, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveNarratives } from './narratives.ts'

const search = { on: '2026-01-01', places: ['Here'] }
const coded = (id: string, country: string, replacement: string, empowerment: string, over: Record<string, unknown> = {}) =>
  claim(id, { country, coding: { replacement, empowerment }, ...over })
const cell = (over: Record<string, unknown> = {}) => ({ number: null, claim: null, picture: null, ...over })
const context = smallContent(
  {
    claims: [
      claim('small', { quantity: { value: 10, unit: 'jobs' }, indicator: 'heads' }),
      claim('large', { country: 'CN', quantity: { value: 40, unit: 'jobs' }, indicator: 'heads' }),
      claim('wordless'),
      coded('us-weak', 'US', 'supports', 'context', { status: 'reported' }),
      coded('us-strong', 'US', 'supports', 'context'),
      coded('us-against', 'US', 'complicates', 'supports'),
      coded('cn-for', 'CN', 'context', 'supports'),
      coded('cn-against', 'CN', 'supports', 'complicates'),
    ],
    series: [series('staff', [{ asOf: '2024', value: 9 }])],
    indicators: [{ id: 'heads', theme: 'skills', unit: 'jobs', sameDefinition: true, series: [] }],
    checks: [{ id: 'ratio', operation: 'ratio', inputs: ['large', 'small'] }],
    opening: [
      {
        id: 'second',
        order: 2,
        cells: {
          US: cell({ number: { check: 'ratio' } }),
          CN: cell({ number: { check: 'gone' }, picture: { kind: 'series', series: 'gone' } }),
        },
        pair: { claims: ['small', null] },
      },
      {
        id: 'first',
        order: 1,
        cells: {
          US: cell({ number: { claim: 'small' }, claim: 'small', picture: { kind: 'bar', claims: ['small', 'gone'] } }),
          CN: cell({ number: { claim: 'wordless' }, picture: { kind: 'bar', claims: ['large'] }, search }),
          DE: cell({ picture: { kind: 'series', series: 'staff' } }),
        },
        pair: { claims: ['small', 'large'] },
      },
      { id: 'third', order: 3, cells: { US: cell() }, pair: null },
      { id: 'mute', order: 4, cells: { US: cell() }, pair: null },
    ],
    questions: [
      {
        id: 'q',
        order: 1,
        figure: null,
        answers: {
          US: { claims: ['us-weak', 'us-strong', 'us-against', 'gone'] },
          CN: { claims: ['cn-for', 'cn-against'] },
          DE: { claims: [], notFound: search },
        },
        safe: [{ id: 'x', country: 'US', safe: true, claims: ['small'] }],
      },
    ],
    narratives: [
      { id: 'empowerment', order: 2, cells: { US: { search } } },
      { id: 'replacement', order: 1, cells: { US: { search }, CN: { search } } },
    ],
    companies: [company('zeta', { lead: 'wordless' })],
  },
  {
    opening: {
      first: { label: 'First', cells: { US: { told: 'Told', evidence: 'Shown', footing: 'Who', headline: 'None' } } },
      second: { label: 'Second', cells: {} },
      third: { label: 'Third', cells: {} },
    },
    checks: { ratio: { label: 'l' } },
    series: { staff: { name: 'Staff', definition: 'd' } },
  },
)
const answer = resolveNarratives(context('en'))
const row = (id: string) => answer.opening.find((r) => r.id === id)

describe('the opening', () => {
  it('has its rows in order, where there are words', () => {
    expect(answer.opening.map((r) => r.id)).toEqual(['first', 'second', 'third'])
  })
  it('puts a claim’s number or a check’s in front, and nothing where there is none', () => {
    expect(row('first')?.cells.US?.number).toEqual({ text: '10', claim: 'small', check: null })
    expect(row('second')?.cells.US?.number).toEqual({ text: '4×', claim: 'large', check: 'ratio' })
    expect([row('first')?.cells.CN?.number, row('second')?.cells.CN?.number, row('third')?.cells.US?.number]).toEqual([null, null, null])
  })
  it('draws the bars of a row on one scale', () => {
    expect(row('first')?.cells.US?.picture).toEqual({ kind: 'bar', bars: [{ value: 10, claim: 'small' }], max: 40 })
    expect(row('first')?.cells.CN?.picture).toEqual({ kind: 'bar', bars: [{ value: 40, claim: 'large' }], max: 40 })
  })
  it('draws a series that there is', () => {
    expect(row('first')?.cells.DE?.picture).toMatchObject({ kind: 'series', series: { id: 'staff' } })
    expect(row('second')?.cells.CN?.picture).toBeNull()
  })
  it('judges each pair; one without a second side is not comparable', () => {
    expect(row('first')?.verdict).toMatchObject({ verdict: 'comparable', binding: null })
    expect(row('second')?.verdict).toMatchObject({
      verdict: 'not-comparable',
      binding: { check: 'definition', reason: 'no-series' },
    })
    expect(row('third')?.verdict).toBeNull()
  })
  it('has a dash for words that are not written', () => {
    expect(row('first')?.cells.US).toMatchObject({ told: ['Told'], headline: ['None'], search: null })
    expect(row('first')?.cells.CN).toMatchObject({ told: ['—'], headline: null, search })
  })
})

test('each country is asked about its own story: the strongest for it and against it', () => {
  const [question] = answer.questions
  expect(question?.answers.US).toMatchObject({ for: 'us-strong', against: 'us-against', found: 3, notFound: null })
  expect(question?.answers.CN).toMatchObject({ for: 'cn-for', against: 'cn-against', found: 2 })
  expect(question?.answers.DE).toMatchObject({ for: null, against: null, found: 0, notFound: search })
})

test('the grid counts what bears on each row, country by country', () => {
  expect(answer.grid.map((r) => r.id)).toEqual(['replacement', 'empowerment'])
  const [replacement, empowerment] = answer.grid
  expect(replacement?.cells.US).toMatchObject({ for: 'us-strong', against: 'us-against', supports: 2, complicates: 1, search })
  expect(replacement?.cells.CN).toMatchObject({ for: 'cn-against', against: null, supports: 1, complicates: 0 })
  expect(empowerment?.cells.US).toMatchObject({ for: 'us-against', supports: 1, complicates: 0 })
})

test('every claim that the page names comes with it, and no other', () => {
  expect(Object.keys(answer.claims).sort()).toEqual(['cn-against', 'cn-for', 'large', 'small', 'us-against', 'us-strong'])
})
