import { describe, expect, test } from 'vitest'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { DEBATE } from '#i18n/messages/debate/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { DebateAnswer, DebateCountryAnswer, DebateSideAnswer } from '#schema/api-debate.ts'
import { summary } from '../../../tests/fixtures/answers.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { DebateSheet } from './debate-sheet.tsx'

const { debate: en, claim: claimEn } = await loadMessages('en', DEBATE, CLAIM)
const claims = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, summary(id, { status: id === 'c' ? 'contested' : 'documented' })]))
const side = (over: Partial<DebateSideAnswer> = {}): DebateSideAnswer => ({
  total: 0,
  selfReported: 0,
  forecasts: 0,
  best: [],
  objection: null,
  settle: [],
  ...over,
})
const country = (over: Partial<DebateCountryAnswer> = {}): DebateCountryAnswer => ({
  country: 'US',
  story: 'replacement',
  line: ['A line'],
  fits: side(),
  doubts: side(),
  notFound: null,
  ...over,
})
async function sheet(countries: readonly DebateCountryAnswer[], over: Partial<DebateAnswer> = {}) {
  const answer: DebateAnswer = { id: 'staff', question: ['Did staff fall?'], countries: [...countries], rests: [], claims, ...over }
  const { container } = await renderPart(<DebateSheet answer={answer} />)
  const sides = [...container.querySelectorAll('.debate-side')]
  return { container, sides, fits: sides[0] ?? container }
}
const heads = (within: Element) => [...within.querySelectorAll('h4')].map((h) => h.textContent)
const named = (within: Element) => [...within.querySelectorAll('a[data-claim]')].map((a) => (a as HTMLElement).dataset.claim)

describe('a side of a debate', () => {
  test('without evidence says so, and asks for nothing that would settle it', async () => {
    const { fits } = await sheet([country()])
    expect(fits).toHaveTextContent(en.none)
    expect(heads(fits)).toEqual([])
  })
  test('has its best evidence in the order given, and how much more there is', async () => {
    const { fits } = await sheet([country({ fits: side({ best: ['b', 'a', 'gone'], total: 1200 }) })])
    expect(heads(fits)).toEqual([en.best, en.objection, en.settle])
    expect(named(fits)).toEqual(['b', 'a'])
    expect(fits.querySelector('.debate-small')?.textContent).toBe(en.count({ count: '1,200' }))
  })
  test('says how many of them speak of themselves, or of a time to come, only where some do', async () => {
    const { fits, sides } = await sheet([
      country({
        fits: side({ best: ['a'], total: 9, selfReported: 2, forecasts: 1 }),
        doubts: side({ best: ['a'], total: 9, forecasts: 3 }),
      }),
    ])
    const counts = [fits, sides[1]].map((s) => s?.querySelector('.debate-small')?.textContent)
    expect(counts).toEqual([
      [en.count({ count: '9' }), en.selfReported({ count: '2' }), en.forecasts({ count: '1' })].join(', '),
      [en.count({ count: '9' }), en.forecasts({ count: '3' })].join(', '),
    ])
  })
  test('has an objection: to one of its claims, to the whole, or none', async () => {
    const objections = async (objection: DebateSideAnswer['objection']) => {
      const { fits } = await sheet([country({ fits: side({ best: ['a'], objection }) })])
      return [fits.textContent, named(fits).slice(1)] as const
    }
    const [direct, of] = await objections({ claim: 'c', to: 'a' })
    expect(direct).toContain(en.objectionTo({ claim: 'Label of a' }))
    expect(of[0]).toBe('c')
    expect((await objections({ claim: 'c', to: null }))[0]).toContain(en.objectionAcross)
    expect((await objections(null))[0]).toContain(en.noObjection)
    expect((await objections({ claim: 'gone', to: null }))[0]).toContain(en.noObjection)
  })
  test('says what would settle it: in the claim’s own words, else in those for its status', async () => {
    const settle = [
      { claim: 'a', text: ['A count by the tax office.'] },
      { claim: 'c', text: null },
      { claim: 'gone', text: null },
    ]
    const { fits } = await sheet([country({ fits: side({ best: ['a'], settle }) })])
    expect([...fits.querySelectorAll('.debate-settle li')].map((li) => li.textContent)).toEqual([
      'Label of a: A count by the tax office.',
      `Label of c: ${claimEn.wouldChangeGeneral.contested}`,
    ])
  })
})

describe('a sheet', () => {
  test('has a part for each country in its colour, with the story told of it', async () => {
    const { container } = await sheet([country(), country({ country: 'CN', story: 'empowerment' })])
    expect(container.querySelector('h1')).toHaveTextContent('Did staff fall?')
    expect(
      [...container.querySelectorAll('section.debate-country')].map((s) => [
        s.classList.contains('us'),
        s.querySelector('h2')?.textContent,
      ]),
    ).toEqual([
      [true, `United States ${en.storyOf.replacement}`],
      [false, `China ${en.storyOf.empowerment}`],
    ])
  })
  test('says where something was looked for in vain, and when', async () => {
    const { container } = await sheet([
      country({ notFound: { on: '2026-01-31', places: ['Census', 'Form 10-K'] } }),
      country({ country: 'CN' }),
    ])
    const searched = [...container.querySelectorAll('.debate-searched')]
    expect(searched).toHaveLength(1)
    expect(searched[0]).toHaveTextContent('Census, Form 10-K')
    expect(searched[0]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-31')
  })
  test('ends with the address at which it is read', async () => {
    const { container } = await sheet([country()])
    expect(container.querySelector('.debate-foot')).toHaveTextContent(/\/study\/debate\/staff/)
  })
})
