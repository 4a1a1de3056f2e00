import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainText, RichText } from './rich-text.ts'

const parses = (piece: unknown) => v.is(RichText, [piece])

test('a piece is words, a number with its claim or check, or a date', () => {
  const number = { text: '30,000', claim: 'acme-cuts' }
  for (const piece of [
    '',
    'words',
    number,
    { ...number, exact: '30,000' },
    { ...number, check: 'share' },
    { text: 'May', date: '2025-05' },
  ])
    expect(parses(piece)).toBe(true)
})

test('a number never stands without its claim', () => {
  for (const piece of [{ text: '8.6%' }, { text: '8.6%', check: 'share' }, { text: '8.6%', exact: '8.6' }])
    expect(parses(piece)).toBe(false)
})

test('a piece is never empty, of two kinds at once, or of an unknown one', () => {
  for (const piece of [
    { text: '', claim: 'a' },
    { text: '', date: '2025' },
    { text: 'May', date: '2025-05', claim: 'a' },
    { text: 'x', claim: 'a', html: '<b>' },
    { claim: 'a' },
    3,
    null,
    ['nested'],
  ])
    expect(parses(piece)).toBe(false)
  expect(v.is(RichText, 'words')).toBe(false)
})

test('a check keeps its claim and its check through parsing', () => {
  const rich = [{ text: '8.6%', check: 'share', claim: 'acme-cuts', exact: '8.571%' }]
  expect(v.parse(RichText, rich)).toEqual(rich)
})

test('the words alone', () => {
  expect(plainText(['Cut ', { text: '3万', claim: 'a', exact: '30,000' }, ' in ', { text: 'May', date: '2025-05' }])).toBe('Cut 3万 in May')
  expect(plainText([])).toBe('')
})
