import { expect, test } from 'vitest'
import { makeFold } from './fold.ts'
import { NUMBER_SOURCE, numberTerm, valueTerm } from './numbers.ts'
import { words } from './tokens.ts'

const fold = makeFold({ from: '萬億', to: '万亿' })
const numbers = (text: string) => [...words(fold(text))].map((t) => t.term).filter((term) => term.startsWith('='))

test.each([
  ['30000', 3e4],
  ['30,000', 3e4],
  ['30k', 3e4],
  ['30 K', 3e4],
  ['30 thousand', 3e4],
  ['3万', 3e4],
  ['3 萬', 3e4],
  ['0.03 million', 3e4],
  ['1.5m', 1.5e6],
  ['2 mn', 2e6],
  ['2百万', 2e6],
  ['2千万', 2e7],
  ['1.3億', 1.3e8],
  ['130 million', 1.3e8],
  ['180.2bn', 180.2e9],
  ['1802億', 180.2e9],
  ['2.5万亿', 2.5e12],
  ['2.5tn', 2.5e12],
  ['1,576,000', 1_576_000],
  ['0.5', 0.5],
  ['007', 7],
  ['0', 0],
])('%s', (text, value) => {
  expect(numbers(text)).toEqual([valueTerm(value)])
})

test('signs do not count, and dust behind the twelfth digit goes', () => {
  expect(valueTerm(-30_000)).toBe('=30000')
  expect(valueTerm(1.1 * 1e8)).toBe(numberTerm('110 million'))
  expect(valueTerm(0.1 + 0.2)).toBe('=0.3')
  expect(valueTerm(1_234_567_890)).not.toBe(valueTerm(1_234_567_891))
})

test('commas separate thousands only where they can', () => {
  expect(numbers('30,000')).toEqual(['=30000'])
  expect(numbers('30,00')).toEqual(['=30', '=0'])
  expect(numbers('in 2025,202 firms')).toEqual(['=2025', '=202'])
  expect(numbers('1,2345')).toEqual(['=1', '=2345'])
  expect(numbers('1,234,567')).toEqual(['=1234567'])
})

test('a scale is one only where no word goes on', () => {
  expect(numbers('5 male')).toEqual(['=5'])
  expect(numbers('5 millionaires')).toEqual(['=5'])
  expect(numbers('5m.')).toEqual(['=5000000'])
  expect(numbers('5km')).toEqual(['=5'])
  expect(numbers('5  million')).toEqual(['=5'])
})

test('other writing systems and shares are numbers too', () => {
  expect(numbers('３０，０００')).toEqual(['=30000'])
  expect(numbers('8.6%')).toEqual(['=8.6'])
  expect(numbers('US$30,000')).toEqual(['=30000'])
  expect(numbers('2025-10')).toEqual(['=2025', '=10'])
})

test('the pattern takes the longest scale', () => {
  expect(new RegExp(NUMBER_SOURCE).exec('2.5万亿元')?.[0]).toBe('2.5万亿')
  expect(new RegExp(NUMBER_SOURCE).exec('30 thousand')?.[0]).toBe('30 thousand')
})
