import { describe, expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import type { PairSideAnswer } from '#schema/api-indicators.ts'
import type { Verdict } from '#schema/verdict.ts'
import { row, side } from '../../../tests/fixtures/indicator-row.ts'
import { briefMarkdown } from './markdown.ts'
import { coverageText, creditsOf, documentsOf, gapText, obstaclesOf, pairSentence, verdictSentence } from './words.ts'

const en = await allMessages('en')
const zh = await allMessages('zh-Hans')
type Source = PairSideAnswer['sources'][number]
const report = (publisher: string, url: string | null = null): Source => ({ title: 'Annual report', publisher, url })
const from = (...sources: Source[]) => ({ ...side({ value: 1 }), sources })

describe('the documents of a pair', () => {
  test('of two publishers with the same title are two', () => {
    const pair = row('a', { US: from(report('Acme')), CN: from(report('Bytes')) })
    expect(documentsOf(pair).map((s) => s.publisher)).toEqual(['Acme', 'Bytes'])
    const text = briefMarkdown([pair], en, 'en', { version: 'v1', asOf: '2026', address: '' })
    expect(text).toContain('- Acme: Annual report\n- Bytes: Annual report')
  })
  test('at two addresses are two, and the same on both sides is one', () => {
    const [first, second] = [report('Acme', 'https://example.org/2024'), report('Acme', 'https://example.org/2025')]
    expect(documentsOf(row('a', { US: from(first, second), CN: from(second) }))).toEqual([first, second])
  })
  test('of one country are its own; without any there are none', () => {
    expect(documentsOf(row('a', { US: null, CN: from(report('Bytes')), verdict: null }))).toEqual([report('Bytes')])
    expect(documentsOf(row('a', { US: null, CN: null, verdict: null }))).toEqual([])
  })
})

test('credits of a pair: each once, in the order of the countries', () => {
  expect(creditsOf(row('a'))).toEqual(['Credit of a-us', 'Credit of a-cn'])
  const same = side({ claim: 'world', value: 1 })
  expect(creditsOf(row('a', { US: same, CN: same }))).toEqual(['Credit of world'])
  expect(creditsOf(row('a', { US: null }))).toEqual(['Credit of a-cn'])
})

const bound = (check: Verdict['checks'][number]['check'], reason: string): Verdict => ({
  verdict: 'with-care',
  binding: { check, reason },
  checks: [
    { check, verdict: 'with-care', reason },
    { check: 'unit', verdict: 'comparable', reason: null },
  ],
})

describe('the sentence of a verdict says what each side has of that which decides', () => {
  const said = (verdict: Verdict, over: Parameters<typeof row>[1] = {}) => verdictSentence(row('a', { ...over, verdict }), en, 'en')
  test('its date, where the dates decide', () => {
    const dated = { US: side({ value: 1, asOf: '2021-03' }), CN: side({ value: 1, asOf: '2024' }) }
    for (const reason of ['years-apart', 'period-and-date', 'dates-differ', 'lengths-differ'])
      expect(said(bound('period', reason), dated), reason).toMatch(/Mar(ch)? 2021.*2024/)
    expect(verdictSentence(row('a', { ...dated, verdict: bound('period', 'years-apart') }), zh, 'zh-Hans')).toMatch(/2021年3月.*2024年/)
  })
  test('its status or its speaker, where these decide', () => {
    const sides = { US: side({ value: 1, status: 'reported' }), CN: side({ value: 1, status: 'contested' }) }
    const { reported, contested } = en.vocabulary.statusShort
    const sentence = said(bound('status', 'status-differs'), sides)
    expect(sentence.indexOf(reported)).toBeGreaterThan(-1)
    expect(sentence.indexOf(contested)).toBeGreaterThan(sentence.indexOf(reported))
    expect(said(bound('speaker', 'speakers-differ'), sides)).toContain(en.vocabulary.speakerKind.government)
  })
  test('what it covers, on the dimensions that differ only', () => {
    const US = { ...side({ value: 1 }), coverage: { age: '16-64' } }
    const CN = { ...side({ value: 1 }), coverage: { age: '16-59' } }
    const sentence = said(bound('scope', 'coverage-differs'), { US, CN, coverage: ['age'] })
    expect(sentence).toContain('16–64')
    expect(sentence).toContain('16–59')
    expect(said(bound('scope', 'coverage-differs'), { US, CN, coverage: [] })).not.toContain('16–64')
  })
  test('nothing more where there is no pair, and that one country is missing', () => {
    const alone = { verdict: null, CN: null }
    expect(verdictSentence(row('a', alone), en, 'en')).toContain(en.countries.onlyUS)
    expect(verdictSentence(row('a', { verdict: null, US: null }), en, 'en')).toContain(en.countries.onlyCN)
    expect(pairSentence(row('a', alone), en, 'en')).not.toContain(en.vocabulary.countries.CN)
  })
})

test('what a side does not say of a dimension has no words; a code without words stands as it is', () => {
  expect(coverageText('age', {}, en)).toBe('')
  expect(coverageText('age', { age: '25-54' }, en)).toContain('25–54')
})

test('an obstacle weighs as much as the deciding one; lighter ones, and checks that passed, are none', () => {
  const verdict: Verdict = {
    verdict: 'not-comparable',
    binding: { check: 'unit', reason: 'unit-differs' },
    checks: [
      { check: 'period', verdict: 'with-care', reason: 'years-apart' },
      { check: 'unit', verdict: 'not-comparable', reason: 'unit-differs' },
      { check: 'scope', verdict: 'not-comparable', reason: 'coverage-differs' },
      { check: 'speaker', verdict: 'comparable', reason: null },
    ],
  }
  expect(obstaclesOf(row('a', { verdict }))).toEqual(['unit-differs', 'coverage-differs'])
  expect(obstaclesOf(row('a', { verdict: { ...verdict, verdict: 'comparable' } }))).toEqual([])
  expect(obstaclesOf(row('a', { verdict: null }))).toEqual(['no-series'])
})

test.each([
  [104, 100, null],
  [105, 100, 'US'],
  [100, 104.9, null],
  [100, 250, 'CN'],
])('a gap of %d to %d is %s: what would be printed as once the value is called the same', (us, cn, larger) => {
  const text = gapText(row('a', { US: side({ value: us }), CN: side({ value: cn }) }), en, 'en')
  if (larger === null) expect(text).toBe(en.countries.gap.same)
  else expect(text).toContain(en.vocabulary.countries[larger as 'US' | 'CN'])
})
