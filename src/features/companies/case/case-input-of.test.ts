import { describe, expect, test } from 'vitest'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { CaseAnswer } from '#schema/api-screens.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { summary } from '../../../../tests/fixtures/answers.ts'
import { day } from '../../../../tests/fixtures/case.ts'
import { caseAnswer, caseLine, companyAnswer, jobs, moveOf, saidOf } from '../../../../tests/fixtures/company.ts'
import { caseInputOf } from './case-input-of.ts'

const words = new Map(await Promise.all(LOCALE_IDS.map(async (locale) => [locale, await loadMessages(locale, CLAIM, COMPANY)] as const)))
function inputOf(over: Partial<CaseAnswer>, { locale = 'en' as Locale, claims = [] as ClaimSummary[] } = {}) {
  const m = words.get(locale)
  if (!m) throw new Error('loaded before')
  return caseInputOf(companyAnswer('acme', { case: caseAnswer(over), claims }), locale, m)
}

describe('the line of a company', () => {
  const line = caseLine([
    ['2020-12-31', 1000],
    ['2021-12-31', 1_608_000],
    ['2022-12-31', 1_541_000],
  ])
  test('has each value and date in words; the highest between the ends is called the peak', () => {
    expect(inputOf({ line }).points.map((p) => [p.id, p.value, p.title, p.words])).toEqual([
      ['2020-12-31', 1000, '1,000', '31 Dec 2020'],
      ['2021-12-31', 1_608_000, '1,608,000', 'peak, 31 Dec 2021'],
      ['2022-12-31', 1_541_000, '1,541,000', '31 Dec 2022'],
    ])
    expect(inputOf({ line }, { locale: 'zh-Hans' }).points[1]).toMatchObject({ title: '160.8万', words: '峰值，2021年12月31日' })
  })
  test.each([
    [[1, 2, 3], []],
    [[3, 2, 1], []],
    [[1, 3, 3, 2], [1]],
  ])('%j has its peak at %j: an end is none, of equals it is the earliest', (values, peaks) => {
    const { points } = inputOf({ line: caseLine(values.map((v, i) => [`${2020 + i}-12-31`, v] as const)) })
    expect(points.flatMap((p, i) => (p.words.startsWith('peak') ? [i] : []))).toEqual(peaks)
  })
  test('in money says so, on its axis too', () => {
    const input = inputOf({ line: caseLine([['2020', 2_000_000_000]], { unit: 'usd' }) })
    expect(input.points[0]?.title).toBe('US$2 billion')
    expect(input.words.value(1_000_000_000)).toMatch(/^\$1/)
    expect(inputOf({ line: null }).words.value(1000)).toBe('1,000')
  })
  test('has its points, changes and missing values at their days, a year in its middle', () => {
    const input = inputOf({
      line: caseLine(
        [
          ['2020', 10],
          ['2021-06-30', 20],
        ],
        { breaks: [{ at: '2021-01-01', kind: 'perimeter', label: ['With ', { text: 'shops', claim: 'c' }] }], missing: ['2022-03-31'] },
      ),
    })
    expect(input.points.map((p) => p.at)).toEqual([(day('2020-01-01') + day('2021-01-01')) / 2, day('2021-06-30')])
    expect(input.breaks).toEqual([{ at: day('2021-01-01'), label: 'With shops' }])
    expect(input.missing).toEqual([day('2022-03-31')])
  })
})

describe('a company without a line of its headcount', () => {
  test('says that none was found, or shows the one count that there is', () => {
    const { company } = words.get('en') ?? {}
    expect(inputOf({}).blank).toEqual({ text: company?.case.noHeadcount, counts: [] })
    const { blank } = inputOf({ counts: [{ asOf: '2024-06-30', value: 1271, claim: 'c' }] })
    expect(blank?.text).toBe(company?.case.oneCount)
    expect(blank?.counts).toEqual([{ id: 'c', at: day('2024-06-30'), value: 1271, title: '1,271', words: '30 Jun 2024' }])
  })
  test('says so too when another series is drawn; with its headcount there is nothing blank', () => {
    expect(inputOf({ line: { ...caseLine([['2020', 10]], { unit: 'usd' }), headcount: false } }).blank).not.toBeNull()
    expect(inputOf({ line: caseLine([['2020', 10]]) }).blank).toBeNull()
  })
})

describe('what was said', () => {
  test('is titled by its date, and by who said it where that is known', () => {
    const input = inputOf({ said: [saidOf('a', '2025-10-28', { by: ['Results call'] }), saidOf('b', '2025-Q3')] })
    expect(input.said.map((s) => [s.title, s.words])).toEqual([
      ['28 Oct 2025, Results call', 'Words of a'],
      ['Q3 2025', 'Words of b'],
    ])
  })
  test('has no title where it only tells of a cut: its words stand at the cut', () => {
    const input = inputOf({ said: [saidOf('cut', '2025-10-28'), saidOf('other', '2025-10-28')], moves: [moveOf('cut', '2025-10-28')] })
    expect(input.said.map((s) => s.title)).toEqual(['', '28 Oct 2025'])
    const quoted = inputOf({ said: [saidOf('cut', '2025-10-28', { by: ['CEO'] })], moves: [moveOf('cut', '2025-10-28')] })
    expect(quoted.said[0]?.title).toBe('28 Oct 2025, CEO')
  })
})

describe('a cut or a hire', () => {
  const hedged = (hedge: 'about' | 'at-least' | 'up-to', locale: Locale = 'en') =>
    inputOf({ moves: [moveOf('m', '2025')] }, { locale, claims: [summary('m', { value: jobs(1000, { hedge }) })] }).moves[0]?.title
  test('is as sure of its number as its claim', () => {
    expect([hedged('at-least'), hedged('up-to'), hedged('about')]).toEqual(['at least 1,000', 'up to 1,000', '1,000'])
    expect(hedged('at-least', 'zh-Hans')).toBe('至少1,000')
    expect(inputOf({ moves: [moveOf('m', '2025')] }).moves[0]?.title).toBe('1,000')
  })
  test('keeps its kind, its size and whether it was only planned', () => {
    const [a, b] = inputOf({
      moves: [moveOf('a', '2025-10'), moveOf('b', '2026', { kind: 'hire', planned: true, size: null, text: '5%' })],
    }).moves
    expect(a).toMatchObject({ lane: 'cut', planned: false, size: 1000, span: [day('2025-10-01'), day('2025-11-01')] })
    expect(b).toMatchObject({ lane: 'hire', planned: true, size: null, title: '5%' })
  })
})

describe('the words of the axis', () => {
  test.each<[Locale, string, string, string]>([
    ['en', '2025', 'Oct', 'Oct 2025'],
    ['zh-Hans', '2025年', '10月', '2025年10月'],
    ['zh-Hant', '2025年', '10月', '2025年10月'],
  ])('%s: a year, a month alone, and a month with its year', (locale, _year, month, whole) => {
    const { words: axis } = inputOf({}, { locale })
    expect(axis.year('2025')).toMatch(/^2025/)
    expect([axis.month('2025-10', false), axis.month('2025-10', true)]).toEqual([month, whole])
    expect(axis.month('2025-05', false)).toBe(locale === 'en' ? 'May' : '5月')
  })
})
