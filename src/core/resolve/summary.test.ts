import { describe, expect, it, test } from 'vitest'
import { claim, series, smallContent, source } from '../../../tests/fixtures/small-content.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { claimBrief, resolveSource, resolveSpeaker, resolveSummaries, resolveSummary } from './summary.ts'

const context = smallContent(
  {
    sources: [
      source('dated', { publisher: 'The Paper', date: '2025-10-28', documentType: 'law' }),
      source('copied', { title: 'A quoted title', copy: { publisher: '转载页', url: null }, locator: 'page 3' }),
    ],
    claims: [
      claim('a', {
        quantity: { value: 30_000, unit: 'jobs' },
        asOf: '2025-10',
        sources: [
          { source: 'dated', relation: 'independent' },
          { source: 'reuters', relation: 'relays' },
          { source: 'bls', relation: 'independent' },
        ],
      }),
      claim('b', {
        sources: [
          { source: 'acme', relation: 'own' },
          { source: 'reuters', relation: 'relays' },
        ],
      }),
      claim('c', { sources: [{ source: 'gone', relation: 'own' }], speaker: 'nobody' }),
    ],
    series: [
      series('staff', [
        { asOf: '2025-Q3', value: 1200 },
        { asOf: '2024', value: 1000, claim: 'a' },
      ]),
    ],
  },
  {
    claims: { a: { label: 'Cut {value} jobs', statement: 'It cut {value} in {asOf}.' } },
    sources: { copied: { copy: 'a repost', publisher: 'Unknown outlet' } },
    speakers: { acme: { name: 'Acme Corp.', role: 'maker of all' } },
    series: { staff: { name: 'Staff of Acme', definition: 'x' } },
  },
)
const summary = (id: string, locale: (typeof LOCALE_IDS)[number] = 'en') => resolveSummaries([id], context(locale))[0]

test('words are filled with the claim’s own numbers and dates', () => {
  expect(plainText(summary('a')?.label ?? [])).toBe('Cut 30,000 jobs')
  expect(plainText(summary('a', 'zh-Hans')?.statement ?? [])).toBe('It cut 3万 in 2025年10月.')
  expect(summary('a', 'zh-Hant')?.value).toEqual({ text: '3萬', full: '3萬個職位', quantity: { value: 30_000, unit: 'jobs' } })
})

test('a claim without wording goes by its id', () => {
  expect(summary('b')).toMatchObject({ label: ['b'], statement: ['b'], value: null })
})

describe('a point of a series', () => {
  it('takes its words from the series, in the punctuation of the language', () => {
    const words = LOCALE_IDS.map((locale) => summary('staff-2025-q3', locale))
    expect(words.map((s) => plainText(s?.label ?? []))).toEqual([
      'Staff of Acme, Q3 2025',
      'Staff of Acme，2025年三季度',
      'Staff of Acme，2025年第三季',
    ])
    expect(words.map((s) => plainText(s?.statement ?? []))).toEqual([
      'Staff of Acme, Q3 2025: 1,200 employees.',
      'Staff of Acme，2025年三季度：1,200名员工。',
      'Staff of Acme，2025年第三季：1,200名員工。',
    ])
    expect(summary('staff-2025-q3')?.point).toBe('staff')
  })
  it('that a written claim already states is that claim', () => {
    expect(summary('staff-2024')).toBeUndefined()
    expect(summary('a')?.point).toBeNull()
  })
})

describe('sources and speakers', () => {
  it('is credited to the first source, with its date where there is one', () => {
    expect(LOCALE_IDS.map((locale) => summary('a', locale)?.credit)).toEqual([
      'The Paper, 28 Oct 2025',
      'The Paper，2025年10月28日',
      'The Paper，2025年10月28日',
    ])
    expect(summary('b')?.credit).toBe('ACME')
    expect(summary('c')?.credit).toBe('')
  })
  it('lists each type of document once', () => {
    expect(summary('a')?.documentTypes).toEqual(['law', 'press'])
    expect(summary('c')?.documentTypes).toEqual([])
  })
  it('is self-reported when every source leads back to the speaker', () => {
    expect([summary('a')?.selfReported, summary('b')?.selfReported]).toEqual([false, true])
  })
})

test('a speaker without wording goes by its id, one without a record is an organisation', () => {
  expect(resolveSpeaker('acme', context('en'))).toEqual({ id: 'acme', name: 'Acme Corp.', role: 'maker of all', kind: 'company' })
  expect(resolveSpeaker('bls', context('en'))).toEqual({ id: 'bls', name: 'bls', role: null, kind: 'government' })
  expect(resolveSpeaker('nobody', context('en'))).toEqual({ id: 'nobody', name: 'nobody', role: null, kind: 'organisation' })
})

test('summaries keep the order asked for and leave out what does not exist', () => {
  expect(resolveSummaries(['b', 'gone', 'a'], context('en')).map((c) => c.id)).toEqual(['b', 'a'])
  expect(resolveSource('gone', context('en'))).toBeNull()
})

test('a source says what it describes in the words of the language, and the rest as recorded', () => {
  expect(resolveSource('copied', context('en'))).toMatchObject({
    publisher: 'Unknown outlet',
    title: 'A quoted title',
    copy: { publisher: 'a repost', url: null },
    locator: 'page 3',
  })
})

test('the brief form is part of the whole one', () => {
  const record = context('en').data.claims.get('a')
  if (!record) throw new Error('no such claim')
  const brief = claimBrief(record, context('en'))
  expect(resolveSummary(record, context('en'))).toMatchObject(brief)
  expect(brief).not.toHaveProperty('statement')
})

test('a publisher goes by its name in the language, and by the recorded one where there is none', () => {
  const named = smallContent(
    { sources: [source('nbs', { publisher: '国家统计局' }), source('wire', { publisher: 'Acme Wire' })] },
    { publishers: { 国家统计局: 'National Bureau of Statistics of China' } },
  )
  expect(resolveSource('nbs', named('en'))?.publisher).toBe('National Bureau of Statistics of China')
  expect(resolveSource('wire', named('en'))?.publisher).toBe('Acme Wire')
})
