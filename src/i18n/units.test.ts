import { expect, test } from 'vitest'
import { UNITS } from '#schema/vocabulary.ts'
import { formatFull } from './format-value.ts'
import { LOCALE_IDS } from './locales.ts'
import { UNIT_WORDS, unitWord } from './units.ts'

test('every unit has words, or is printed as a symbol or a currency', () => {
  expect(UNITS.filter((unit) => UNIT_WORDS[unit] === undefined)).toEqual(['percent', 'ratio', 'usd', 'cny', 'hkd'])
  expect(unitWord('percent', 5, 'en')).toBeNull()
  expect(unitWord('usd', 5, 'zh-Hant')).toBeNull()
})

test('English has one form for one and another for the rest', () => {
  const people = (value: number) => unitWord('people', value, 'en')
  expect([0, 1, 2, 1.5, 30_000, -1].map(people)).toEqual(['people', 'person', 'people', 'people', 'people', 'person'])
})

test('Chinese has one form, with its measure word, whatever the number', () => {
  for (const value of [0, 1, 2, 1.5]) {
    expect(unitWord('jobs', value, 'zh-Hans')).toBe('个岗位')
    expect(unitWord('jobs', value, 'zh-Hant')).toBe('個職位')
  }
})

test('a number with the thing counted reads as the language asks', () => {
  const full = (value: number, unit: (typeof UNITS)[number]) => LOCALE_IDS.map((locale) => formatFull({ value, unit }, locale))
  expect(full(1, 'companies')).toEqual(['1 company', '1家公司', '1家公司'])
  expect(full(130_000_000, 'users')).toEqual(['130 million users', '1.3亿名用户', '1.3億名使用者'])
  expect(full(5.4, 'percentage-points')).toEqual(['5.4 percentage points', '5.4个百分点', '5.4個百分點'])
  expect(full(470, 'robots-per-10000-workers')).toEqual(['470 robots per 10,000 workers', '470台/万名工人', '470台/萬名工人'])
  expect(full(-1, 'years')).toEqual(['−1 year', '−1年', '−1年'])
})

test('what is complete as it is gets no noun', () => {
  for (const locale of LOCALE_IDS)
    expect([formatFull({ value: 45, unit: 'percent' }, locale), formatFull({ value: 2, unit: 'ratio' }, locale)]).toEqual([
      '45%',
      locale === 'en' ? '2×' : '2倍',
    ])
})

test('the two scripts do not mix', () => {
  for (const words of Object.values(UNIT_WORDS)) {
    expect(words['zh-Hans']).not.toMatch(/[個職則萬勞學員機構醫區種業論專項試驗訂閱戶時鐘釐點數詞]/)
    expect(words['zh-Hant']).not.toMatch(/[个岗则万劳学员机构医区种业论专项试验订阅户时钟点数词]/)
  }
})
