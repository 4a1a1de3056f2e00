import { describe, expect, it, test } from 'vitest'
import { claim, company, series, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveNarratives } from './narratives.ts'

const search = { on: '2026-01-01', places: ['Here'] }
const coded = (id: string, country: string, replacement: string, empowerment: string, over: Record<string, unknown> = {}) =>
  claim(id, { country, coding: { replacement, empowerment }, ...over })
const mark = (id: string, number: unknown, over: Record<string, unknown> = {}) => ({ id, number, ...over })
const cell = (marks: unknown[] = [], over: Record<string, unknown> = {}) => ({
  told: { kind: 'words', marks: [], statement: 'said' },
  evidence: { kind: 'bar', marks, claims: [], ...over },
})
const context = smallContent(
  {
    claims: [
      claim('small', { quantity: { value: 10, unit: 'jobs' }, indicator: 'heads' }),
      claim('large', { country: 'CN', quantity: { value: 40, unit: 'jobs' }, indicator: 'heads' }),
      claim('wordless'),
      claim('shaky', { status: 'contested', quantity: { value: 9, unit: 'jobs' } }),
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
        cells: { US: cell([mark('share', { check: 'ratio' })]), CN: cell([mark('gone', { check: 'gone' })]) },
        pair: { claims: ['small', null] },
      },
      {
        id: 'first',
        order: 1,
        cells: {
          US: cell(
            [mark('own', { claim: 'small' }), mark('both', { check: 'ratio' }), mark('said', { claim: 'shaky' }, { role: 'said' })],
            {
              claims: ['small', 'shaky'],
            },
          ),
          CN: cell([mark('words', { claim: 'wordless' }), mark('none', null)], { claims: ['small'], search }),
        },
        pair: { claims: ['small', 'large'] },
      },
      { id: 'mute', order: 4, cells: { US: cell() }, pair: { claims: ['small', null] } },
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
      first: {
        label: 'First',
        measure: 'Jobs',
        cells: { US: { told: { headline: 'None', sentence: 'Told' }, evidence: { marks: { own: 'Own' }, sentence: 'Shown' } } },
      },
      second: { label: 'Second', measure: 'Ratio', cells: {} },
    },
    checks: { ratio: { label: 'l' } },
    series: { staff: { name: 'Staff', definition: 'd' } },
  },
)
const answer = resolveNarratives(context('en'))
const row = (id: string) => answer.opening.find((r) => r.id === id)

describe('the opening', () => {
  it('has its rows in order, where there are words', () => {
    expect(answer.opening.map((r) => r.id)).toEqual(['first', 'second'])
  })
  it('gives a mark the number of its claim or of its check, with the check’s own status', () => {
    const [own, both] = row('first')?.cells.US?.evidence.marks ?? []
    expect(own).toMatchObject({ label: ['Own'], number: { text: '10', value: 10, claim: 'small', check: null, status: 'documented' } })
    expect(both?.number).toMatchObject({ text: '4×', claim: 'large', check: 'ratio', status: 'documented' })
  })
  it('has no number where none was found, or where the claim has none', () => {
    expect(row('first')?.cells.CN?.evidence.marks.map((m) => m.number)).toEqual([null, null])
    expect(row('second')?.cells.CN?.evidence.marks.map((m) => m.number)).toEqual([null])
  })
  it('knows the unit of a picture when there is but one', () => {
    expect(row('first')?.cells.US?.evidence.unit).toBeNull()
    expect(row('second')?.cells.US?.evidence.unit).toBe('ratio')
  })
  it('gives a sentence the weakest status of its claims, and none where nothing was found', () => {
    expect(row('first')?.cells.US?.evidence.status).toBe('contested')
    expect(row('first')?.cells.CN?.evidence).toMatchObject({ status: null, search })
  })
  it('judges each pair; one without a second side is not comparable', () => {
    expect(row('first')?.verdict).toMatchObject({ verdict: 'comparable', binding: null })
    expect(row('second')?.verdict).toMatchObject({
      verdict: 'not-comparable',
      binding: { check: 'definition', reason: 'no-series' },
    })
  })
  it('has a dash for words that are not written', () => {
    expect(row('first')?.cells.US?.told).toMatchObject({ headline: ['None'], sentence: ['Told'], statement: 'said' })
    expect(row('first')?.cells.CN?.told).toMatchObject({ headline: null, sentence: ['—'] })
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
  expect(Object.keys(answer.claims).sort()).toEqual(['cn-against', 'cn-for', 'large', 'shaky', 'small', 'us-against', 'us-strong'])
})
