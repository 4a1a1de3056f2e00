import { describe, expect, it } from 'vitest'
import { claim, company, series, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveCase } from './company-case.ts'

const words = (over: object = {}) => ({
  name: 'Zeta',
  otherName: 'Zeta',
  headline: 'h',
  summary: 's',
  mechanism: 'm',
  questions: {},
  safe: {},
  ...over,
})
const claims = [
  claim('memo', { company: 'zeta', asOf: '2025-06', saidOn: '2025-06-17', attribution: 'named-before' }),
  claim('call', { company: 'zeta', asOf: '2030', saidOn: '2025-10-30', attribution: 'denied' }),
  claim('letter', { company: 'zeta', asOf: '2025-01', attribution: 'not-named' }),
  claim('cut', { company: 'zeta', asOf: '2025-10', quantity: { value: 500, unit: 'jobs' } }),
  claim('share', { company: 'zeta', asOf: '2025-10', quantity: { value: 5, unit: 'percent' } }),
]
const staff = (dates: string[]) =>
  series(
    'staff',
    dates.map((asOf, i) => ({ asOf, value: 100 + i })),
    { company: 'zeta' },
  )
const answer = (record: object, text: object = {}, points: string[] = ['2024']) => {
  const context = smallContent(
    {
      claims,
      series: [
        staff(points),
        series(
          'revenue',
          [
            { asOf: '2023', value: 1 },
            { asOf: '2024', value: 2 },
          ],
          { company: 'zeta' },
        ),
      ],
      companies: [company('zeta', { headcountSeries: 'staff', timeline: ['call', 'memo'], ...record })],
    },
    {
      companies: { zeta: words(text) },
      series: { staff: { name: 'Staff', definition: 'd' }, revenue: { name: 'Revenue', definition: 'd' } },
    },
  )
  const english = context('en')
  const found = english.data.companies.get('zeta')
  if (!found) throw new Error('no such company')
  return resolveCase(found, english)
}

describe('the case of a company', () => {
  it('draws the headcount as soon as it makes a line, and until then something else with the counts that there are', () => {
    const record = { case: { otherSeries: 'revenue' } }
    expect(answer(record)).toMatchObject({ line: { headcount: false, series: { id: 'revenue' } }, counts: [{ asOf: '2024', value: 100 }] })
    expect(answer(record, {}, ['2023', '2024'])).toMatchObject({ line: { headcount: true, series: { id: 'staff' } }, counts: [] })
    expect(answer({})).toMatchObject({ line: null, counts: [{ value: 100 }] })
  })
  it('puts what was said into lanes by its attribution, at the day it was said', () => {
    const said = answer({ case: { said: [{ claim: 'call' }, { claim: 'memo', thread: true }, { claim: 'letter' }] } }).said
    expect(said.map((s) => [s.claim, s.lane, s.date, s.thread])).toEqual([
      ['letter', 'not-named', '2025-01', false],
      ['memo', 'named', '2025-06-17', true],
      ['call', 'denied', '2025-10-30', false],
    ])
  })
  it('shows what the timeline says about the reason, and four blanks, where nobody has edited a case', () => {
    const { said, numbers } = answer({})
    expect(said.map((s) => s.claim)).toEqual(['memo', 'call'])
    expect(numbers.map((n) => [n.id, n.blank])).toEqual(['announced', 'share', 'since', 'money'].map((id) => [id, 'not-found']))
  })
  it('knows how many people a cut concerns, or that only a share is known', () => {
    const { moves } = answer({
      case: {
        moves: [
          { claim: 'share', kind: 'cut' },
          { claim: 'cut', kind: 'cut' },
        ],
      },
    })
    expect(moves.map((m) => [m.claim, m.size, m.text, m.planned])).toEqual([
      ['share', null, '5%', false],
      ['cut', 500, '500', false],
    ])
  })
  it('gives a number the least solid status of what it rests on', () => {
    const text = { case: { numbers: { announced: { value: '{claim:cut}', thing: 'jobs', note: 'n' } } } }
    expect(answer({ case: { numbers: [{ id: 'announced' }] } }, text).numbers[0]).toMatchObject({ blank: null, status: 'documented' })
  })
})
