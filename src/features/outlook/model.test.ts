import { describe, expect, test } from 'vitest'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_PARAMETERS } from '#schema/outlook.ts'
import { niceTop } from './by-year-scale.ts'
import { people, plain, points, share } from './format.ts'
import { byYear, findPreset, knownOf, settingsOf, workOut } from './model.ts'
import { usual } from '../../../tests/fixtures/outlook.ts'

const answer: OutlookAnswer = {
  bounds: [
    { id: 'exposed', min: 0, max: 90, step: 1 },
    { id: 'year', min: 2026, max: 2029, step: 1 },
  ],
  presets: [
    {
      id: 'ilo',
      name: ['ILO'],
      summary: [''],
      countries: [usual, { ...usual, country: 'CN', workforce: { value: 2_000_000, claim: 'v' } }],
    },
    { id: 'one', name: ['One'], summary: [''], countries: [{ ...usual, country: 'CN' }] },
  ],
  forecasts: [],
  claims: {},
  figures: [],
  asOf: '2026-06',
}
const scenario = (over: object = {}) => ({ country: 'US', preset: 'ilo', moved: {}, ...over })
const worked = (over: object = {}) => {
  const found = workOut(answer, scenario(over))
  if (!found) throw new Error('the preset is there')
  return found
}

describe('a preset', () => {
  test('is found by its id and its country; without either there is none', () => {
    expect(findPreset(answer, scenario())?.of.workforce.value).toBe(1_000_000)
    expect(findPreset(answer, scenario({ country: 'CN' }))?.of.workforce.value).toBe(2_000_000)
    expect([findPreset(answer, scenario({ preset: 'one' })), findPreset(answer, scenario({ preset: 'none' }))]).toEqual([null, null])
    expect(workOut(answer, scenario({ preset: 'one' }))).toBeNull()
  })
  test('has a setting for each parameter', () => {
    expect([...settingsOf(usual).keys()]).toEqual([...SCENARIO_PARAMETERS])
  })
  test('tells the address where it starts, and which values it may hold', () => {
    const known = knownOf(answer)
    expect(known.defaults('US', 'ilo')).toEqual({
      exposed: 50,
      adoption: 20,
      pace: 10,
      year: 2028,
      replaced: 10,
      assisted: 40,
      reemployed: 50,
    })
    expect([known.defaults('US', 'one'), known.defaults('FR', 'ilo')]).toEqual([null, null])
    expect(known.bounds.exposed.max).toBe(90)
    expect([known.start.a.country, known.start.b.country]).toEqual(['US', 'CN'])
  })
})

describe('a scenario', () => {
  test('is worked out as by hand: 1,000,000 × 50% × (20% + 2 × 10%) = 200,000 in use', () => {
    const { result, isOwn } = worked()
    expect(isOwn).toBe(false)
    expect([
      result.reached,
      Math.round(result.inUse),
      Math.round(result.displaced),
      Math.round(result.changed),
      Math.round(result.lost),
    ]).toEqual([40, 200_000, 20_000, 80_000, 10_000])
  })
  test('with a moved value is the reader’s own, and its range reaches as far as the value', () => {
    const moved = worked({ moved: { exposed: 80 } })
    expect(moved.isOwn).toBe(true)
    expect(moved.spreads.exposed).toEqual({ low: 40, value: 80, high: 80 })
    expect(worked({ moved: { exposed: 20 } }).spreads.exposed).toEqual({ low: 20, value: 20, high: 60 })
    expect(Math.round(moved.result.inUse)).toBe(320_000)
  })
  test('moved back to its start is the preset again', () => {
    expect(worked({ moved: { exposed: 50 } }).isOwn).toBe(false)
  })
})

test('by year: a share of the people in work for every year between the bounds, with the ends of its range', () => {
  const rows = byYear(worked(), 'displaced', knownOf(answer).bounds)
  expect(rows.map((r) => r.year)).toEqual([2026, 2027, 2028, 2029])
  const rounded = (n: number) => Math.round(n * 1000) / 1000
  // 50% × 20% × 10%, then ten points of adoption more each year.
  expect(rows.map((r) => rounded(r.value))).toEqual([1, 1.5, 2, 2.5])
  // 40% × (10% + 5 a year) × 5%, and 60% × (30% + 20 a year) × 20%.
  expect(rows.map((r) => rounded(r.low))).toEqual([0.2, 0.3, 0.4, 0.5])
  expect(rows.map((r) => rounded(r.high))).toEqual([3.6, 6, 8.4, 10.8])
})

test('fewer are lost where more find work: its low end takes the high end of re-employment', () => {
  const [first] = byYear(worked(), 'lost', knownOf(answer).bounds)
  expect([first?.low.toFixed(4), first?.high.toFixed(4)]).toEqual([(0.2 * 0.25).toFixed(4), (3.6 * 0.75).toFixed(4)])
})

test.each([
  [0, 1],
  [-3, 1],
  [Number.NaN, 1],
  [1, 1],
  [1.01, 2],
  [2, 2],
  [4.9, 5],
  [5.1, 10],
  [0.03, 0.05],
  [37, 50],
  [99, 100],
  [101, 200],
])('an axis for %d ends at %d', (highest, top) => {
  expect(niceTop(highest)).toBeCloseTo(top, 10)
})

describe('numbers that were worked out', () => {
  test.each([
    [0, '0', '0', '0'],
    [9_994, '9,994', '9,994', '9,994'],
    [9_996, '10,000', '1万', '1萬'],
    [123_456, '123,000', '12.3万', '12.3萬'],
    [999_499, '999,000', '99.9万', '99.9萬'],
    [999_500, '1 million', '100万', '100萬'],
    [4_561_234, '4.56 million', '456万', '456萬'],
    [123_456_789, '123 million', '1.23亿', '1.23億'],
  ])('%d people are three digits: %s, %s, %s', (value, en, hans, hant) => {
    expect([people(value, 'en'), people(value, 'zh-Hans'), people(value, 'zh-Hant')]).toEqual([en, hans, hant])
  })
  test('shares keep a decimal', () => {
    expect([share(2.84, 'en'), share(2, 'en')]).toEqual(['2.8%', '2.0%'])
  })
  test('values as they were set: a year has no separator', () => {
    expect([plain(2030, 'en'), plain(6.72, 'en'), plain(30, 'zh-Hans')]).toEqual(['2030', '6.7', '30'])
  })
  test.each([
    [0, '0'],
    [0.012_34, '0.012'],
    [0.099, '0.099'],
    [0.1, '0.1'],
    [12.34, '12.3'],
  ])('a difference of %d points is written %s', (value, text) => {
    expect(points(value, 'en')).toBe(text)
  })
})
