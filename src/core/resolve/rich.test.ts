import { describe, expect, it, test } from 'vitest'
import { claim, smallContent } from '../../../tests/fixtures/small-content.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { numberPiece, resolveTemplate } from './rich.ts'

const context = smallContent({
  claims: [
    claim('cuts', {
      quantity: { value: 30_000, unit: 'jobs', low: 28_000, high: 32_000 },
      also: { base: { value: 350_000, unit: 'employees' } },
      from: '2025-01',
      asOf: '2025-06',
      saidOn: '2025-10-28',
    }),
    claim('words'),
    claim('before', { quantity: { value: 200, unit: 'employees' } }),
    claim('after', { quantity: { value: 150, unit: 'employees' } }),
  ],
  checks: [
    { id: 'share', operation: 'share', inputs: ['cuts', 'cuts.base'] },
    { id: 'fall', operation: 'growth', inputs: ['before', 'after'] },
    { id: 'broken', operation: 'share', inputs: ['words', 'before'] },
  ],
})
const en = context('en')
const own = (id: string) => en.data.claims.get(id)
const read = (template: string, id?: string) => resolveTemplate(template, en, id === undefined ? undefined : own(id))

describe('numbers of other claims', () => {
  it('name their claim, and carry their digits where the text left some out', () => {
    expect(read('Cut {claim:cuts} jobs.')).toEqual(['Cut ', { text: '30,000', claim: 'cuts' }, ' jobs.'])
    expect(resolveTemplate('{claim:cuts}', context('zh-Hans'))).toEqual([{ text: '3万', claim: 'cuts', exact: '30,000' }])
    expect(numberPiece({ value: 180_169_000_000, unit: 'usd' }, 'x', 'zh-Hant')).toEqual({
      text: '1802億美元',
      claim: 'x',
      exact: '180,169,000,000美元',
    })
  })
  it('may be an end of a range or a further number', () => {
    expect(read('{claim:cuts.low}–{claim:cuts.high} of {claim:cuts.base}').map((p) => (typeof p === 'string' ? p : p.text))).toEqual([
      '28,000',
      '–',
      '32,000',
      ' of ',
      '350,000',
    ])
  })
})

describe('declared arithmetic', () => {
  it('names its check and its first claim', () => {
    expect(read('{check:share}')).toEqual([{ text: '8.6%', check: 'share', claim: 'cuts' }])
  })
  it('leaves the sign of a change to the words', () => {
    expect(plainText(read('fell by {check:fall}'))).toBe('fell by 25.0%')
  })
})

test('dates are machine-readable, in the words of the language', () => {
  expect(read('{date:2025-10}')).toEqual([{ text: 'October 2025', date: '2025-10' }])
  expect(resolveTemplate('{date:2025-Q3}', context('zh-Hant'))).toEqual([{ text: '2025年第三季', date: '2025-Q3' }])
})

describe('a claim’s own', () => {
  it('value, ends, further numbers and dates', () => {
    expect(read('{value} {low} {high} {also.base}', 'cuts').filter((p) => p !== ' ')).toEqual([
      { text: '30,000', claim: 'cuts' },
      { text: '28,000', claim: 'cuts' },
      { text: '32,000', claim: 'cuts' },
      { text: '350,000', claim: 'cuts' },
    ])
    expect(plainText(read('{from} to {asOf}, said {saidOn}', 'cuts'))).toBe('January 2025 to June 2025, said 28 October 2025')
  })
  it('are blank where it has none, and where there is no claim', () => {
    expect(plainText(read('{value} {low} {saidOn} {from} {also.base}', 'words'))).toBe('— — — — —')
    expect(plainText(read('{value} {asOf}'))).toBe('— —')
  })
})

test.each(['{claim:nobody}', '{claim:cuts.nothing}', '{claim:words}', '{check:nothing}', '{check:broken}', '{nonsense}', '{claim}'])(
  '%s is blank in every language',
  (template) => {
    for (const locale of LOCALE_IDS) expect(resolveTemplate(template, context(locale))).toEqual(['—'])
  },
)

test('text without placeholders is itself, also with braces', () => {
  expect(read('Plain {} {1} text')).toEqual(['Plain {} {1} text'])
})
