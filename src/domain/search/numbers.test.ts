import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeFold } from './fold.ts'
import { hanNumber } from './han-numbers.ts'
import { valueTerm } from './numbers.ts'
import { words } from './tokens.ts'
import { queryTerms } from './query-terms.ts'

const fold = makeFold({ from: '萬億', to: '万亿' })
/** Sizes found in a text, without what they are counted in. */
const numbers = (text: string) => [...words(fold(text))].map((t) => t.term).filter((term) => /^=[\d.e+]+$/.test(term))
const asked = (text: string) => queryTerms(fold(text)).map((wanted) => wanted.any[0])

test.each([
  ['30000', 3e4],
  ['30,000', 3e4],
  ['30 000', 3e4],
  ['30\u202f000', 3e4],
  ['30k', 3e4],
  ['30 K', 3e4],
  ['30 thousand', 3e4],
  ['3万', 3e4],
  ['3 萬', 3e4],
  ['三万', 3e4],
  ['三萬', 3e4],
  ['0.03 million', 3e4],
  ['4千', 4e3],
  ['4 000', 4e3],
  ['四千', 4e3],
  ['1.5m', 1.5e6],
  ['2 mn', 2e6],
  ['2百万', 2e6],
  ['2千万', 2e7],
  ['1.3億', 1.3e8],
  ['一亿三千万', 1.3e8],
  ['130 million', 1.3e8],
  ['180.2bn', 180.2e9],
  ['1802億', 180.2e9],
  ['2千亿', 2e11],
  ['两千亿', 2e11],
  ['$200B', 2e11],
  ['US$200 billion', 2e11],
  ['2000亿美元', 2e11],
  ['2.5万亿', 2.5e12],
  ['2.5tn', 2.5e12],
  ['1,576,000', 1_576_000],
  ['0.5', 0.5],
  ['007', 7],
  ['0', 0],
])('%s', (text, value) => {
  expect(numbers(text)).toEqual([valueTerm(value)])
})

test.each([
  ['$200B', '=200000000000$'],
  ['US$200 billion', '=200000000000$'],
  ['200 billion dollars', '=200000000000$'],
  ['USD 200bn', '=200000000000$'],
  ['2000亿美元', '=200000000000$'],
  ['2千亿美元', '=200000000000$'],
  ['2000億美元', '=200000000000$'],
  ['¥10亿', '=1000000000y'],
  ['10亿元', '=1000000000y'],
  ['十亿元', '=1000000000y'],
  ['RMB 1 billion', '=1000000000y'],
  ['45%', '=45%'],
  ['45 percent', '=45%'],
  ['45 per cent', '=45%'],
  ['百分之45', '=45%'],
  ['百分之四十五', '=45%'],
  ['四成五', '=45%'],
  ['4成', '=40%'],
  ['一成', '=10%'],
  ['十分之一', '=10%'],
  ['近十分之一', '=10%'],
  ['nearly a tenth', '=10%'],
  ['one in ten', '=10%'],
  ['一半', '=50%'],
  ['近一半', '=50%'],
  ['half', 'half'],
  ['a quarter', '=25%'],
  ['three quarters', '=75%'],
  ['三分之一', '=33.3333333333%'],
  ['超过3万人', '=30000'],
  ['about 30,000 people', '=30000'],
  ['3万名', '=30000'],
])('%s asks for %s', (text, term) => {
  expect(asked(text)[0]).toBe(term)
})

test.each(['一个', '统一', '十分', '万一', '千万', '三方', '一成不变', '第一', '二手'])('%s is no number', (text) => {
  expect(asked(text).filter((term) => term?.startsWith('='))).toEqual([])
})

test.each([
  ['2025年10月', '#2025-10'],
  ['2025-10', '#2025-10'],
  ['October 2025', '#2025-10'],
  ['Oct. 2025', '#2025-10'],
  ['28 October 2025', '#2025-10-28'],
  ['October 28, 2025', '#2025-10-28'],
  ['2025年10月28日', '#2025-10-28'],
  ['2025-10-28', '#2025-10-28'],
  ['2025年', '#2025'],
  ['Q3 2025', '#2025-q3'],
  ['2025-Q3', '#2025-q3'],
  ['2025年第三季度', '#2025-q3'],
  ['2025', '=2025'],
  ['2024-25', '=2024'],
])('the date %s asks for %s', (text, term) => {
  expect(asked(text)[0]).toBe(term)
})

test('a day is found by its month, quarter, year and as a number', () => {
  const terms = new Set([...words(fold('on 28 October 2025'))].map((t) => t.term))
  for (const text of ['2025', '2025年', 'October 2025', '2025年10月', '2025-10-28', 'Q4 2025'])
    expect(terms, text).toContain(asked(text)[0])
})

const HAN_ONES = '零一二三四五六七八九'
/** A number below ten thousand as Chinese writes it out. */
function spelled(n: number): string {
  let text = ''
  let rest = n
  for (const [scale, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / scale)
    rest %= scale
    if (digit > 0) text += HAN_ONES.charAt(digit) + name
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零'
  }
  return text
}

test('every number written out in Chinese is read as itself, alone and in ten thousands and hundred millions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
      expect(hanNumber(spelled(n))).toBe(n)
      expect(hanNumber(`${spelled(n)}万`)).toBe(n * 1e4)
      expect(hanNumber(`${spelled(n)}亿`)).toBe(n * 1e8)
    }),
  )
})

test('whatever the digits, separators, scale and script, a quantity has one token', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      const forms = [
        `${n}`,
        n.toLocaleString('en'),
        n.toLocaleString('en').replaceAll(',', ' '),
        `${n / 1e4}万`,
        `${n / 1e4}萬`,
        `${n / 1e6} million`,
      ]
      for (const form of forms) expect(asked(form), form).toEqual([valueTerm(n)])
      expect(asked(`$${n}`)).toEqual(asked(`${n}美元`))
      expect(asked(`${n}%`)).toEqual(asked(`${n} percent`))
    }),
  )
})

test('signs do not count, and digits behind the twelfth are rounded', () => {
  expect(valueTerm(-30_000)).toBe('=30000')
  expect([valueTerm(1.1 * 1e8)]).toEqual(numbers('110 million'))
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
  expect(numbers('2025-10')).toEqual(['=2025'])
})
