import { describe, expect, test } from 'vitest'
import { claim, smallContent } from '../../../tests/fixtures/small-content.ts'
import type { Origin } from '#schema/outlook.ts'
import { plainText } from '#schema/rich-text.ts'
import { originSteps, resolveOutlook } from './outlook.ts'

const percent = (value: number) => ({ value, unit: 'percent' })
const assumed = (value: number) => ({ assumed: value })
const setting = (value: unknown, over: Record<string, unknown> = {}) => ({ value, low: value, high: value, ...over })
const settings = {
  exposed: setting({ claim: 'share' }),
  adoption: setting({ claim: 'use-2024' }),
  pace: setting({ perYear: ['use-2024', 'use-2026'] }),
  year: setting(assumed(2035)),
  replaced: { value: { share: 'gone-jobs', of: ['staff', 'staff.part'] }, low: assumed(5), high: assumed(20) },
  assisted: setting({ rest: 'replaced' }),
  reemployed: setting(assumed(40), { borrowed: true, because: ['why'] }),
}
const preset = (id: string, order: number, over: Record<string, unknown> = {}) => ({
  id,
  order,
  countries: { US: { workforce: 'staff', settings }, CN: { workforce: 'gone', settings } },
  ...over,
})
const forecast = (id: string, over: Record<string, unknown> = {}) => ({ id, scoring: 'statistics', ...over })

const context = smallContent(
  {
    claims: [
      claim('share', { quantity: percent(29.04) }),
      claim('use-2024', { quantity: percent(4.7), asOf: '2024-03' }),
      claim('use-2026', { quantity: percent(9.7), asOf: '2026-09' }),
      claim('staff', { quantity: { value: 750, unit: 'people' }, also: { part: { value: 250, unit: 'people' } } }),
      claim('gone-jobs', { quantity: { value: 100, unit: 'people' } }),
      claim('years', { quantity: { value: 8, unit: 'years' } }),
      claim('wordless'),
      claim('why'),
      claim('soon', { asOf: '2026-01' }),
      claim('later', { asOf: '2030', saidOn: '2025-05-01' }),
      claim('over', { asOf: '2025' }),
    ],
    'outlook/presets': [preset('second', 2), preset('first', 1)],
    'outlook/forecasts': [
      forecast('later', { due: null }),
      forecast('over', { result: 'partly', outcome: ['why'] }),
      forecast('soon'),
      forecast('why', { due: '2026-02' }),
      forecast('missing'),
    ],
  },
  { 'outlook/presets': { first: { name: 'Slow', summary: 'It goes slowly.' } } },
)
const en = context('en')
/** How a number follows, in words. */
const said = (origin: Origin, value = 1) => {
  const steps = originSteps(origin, value, en)
  return steps === null ? null : plainText(steps)
}

describe('how a number of a preset follows from claims', () => {
  test.each<[string, Origin, number, string | null]>([
    ['a claim’s own', { claim: 'share' }, 29, '29%'],
    ['one of its further numbers', { claim: 'staff.part' }, 250, '250'],
    ['a sum', { sum: ['use-2024', 'use-2026'] }, 14.4, '4.7% + 9.7% = 14.4%'],
    ['a share of one', { share: 'gone-jobs', of: ['staff'] }, 13.3, '100 ÷ 750 = 13.3%'],
    ['a share of several', { share: 'gone-jobs', of: ['staff', 'staff.part'] }, 10, '100 ÷ (750 + 250) = 10.0%'],
    ['a year', { yearOf: 'use-2024' }, 2024, '2024'],
    ['an assumption', { assumed: 3 }, 3, null],
    ['what another share leaves', { rest: 'replaced' }, 90, null],
    ['a claim without a number', { claim: 'wordless' }, 1, '—'],
    ['a claim that there is not', { claim: 'missing' }, 1, '—'],
  ])('%s', (_name, origin, value, words) => {
    expect(said(origin, value)).toBe(words)
  })
  test('the whole in as many years as a claim says', () => {
    expect(said({ wholeIn: 'years' }, 12.5)).toBe('100% ÷ 8 = 12.5%')
  })
  test('a change for each year between two dates, the later number first', () => {
    expect(said({ perYear: ['use-2024', 'use-2026'] }, 2)).toBe('(9.7% − 4.7%) ÷ 2.5 = 2')
  })
  test('each number names its claim', () => {
    const steps = originSteps({ share: 'gone-jobs', of: ['staff', 'staff.part'] }, 10, en) ?? []
    expect(steps.flatMap((p) => (typeof p === 'object' && 'claim' in p ? [p.claim] : []))).toEqual(['gone-jobs', 'staff', 'staff'])
  })
})

describe('presets', () => {
  const { presets } = resolveOutlook(en)
  const us = presets[0]?.countries[0]
  const of = (parameter: string) => us?.settings.find((s) => s.parameter === parameter)
  test('stand in their order, with their words, or their id and a dash', () => {
    expect(presets.map((p) => [p.id, p.name, p.summary])).toEqual([
      ['first', ['Slow'], ['It goes slowly.']],
      ['second', ['second'], ['—']],
    ])
  })
  test('leave out a country of which the people in work are not known', () => {
    expect(presets.map((p) => p.countries.map((c) => c.country))).toEqual([['US'], ['US']])
    expect(us?.workforce).toEqual({ value: 750, claim: 'staff' })
  })
  test('work every number out to a tenth, and begin in the year in which adoption was measured', () => {
    expect([of('exposed')?.value.value, of('replaced')?.value.value, of('pace')?.value.value]).toEqual([29, 10, 2])
    expect(us?.start).toBe(2024)
  })
  test('what the other share leaves is least where that is most', () => {
    expect([of('assisted')?.low.value, of('assisted')?.value.value, of('assisted')?.high.value]).toEqual([80, 90, 95])
  })
  test('say what is assumed, what is borrowed, and why', () => {
    expect(us?.settings.map((s) => [s.parameter, s.assumed, s.borrowed])).toEqual([
      ['exposed', false, false],
      ['adoption', false, false],
      ['pace', false, false],
      ['year', true, false],
      ['replaced', false, false],
      ['assisted', true, false],
      ['reemployed', true, true],
    ])
    expect(of('reemployed')?.because).toEqual(['why'])
  })
})

describe('forecasts', () => {
  const { forecasts } = resolveOutlook(en)
  test('stand by the day on which they fall due, those without one last; one whose claim is gone is left out', () => {
    expect(forecasts.map((f) => [f.claim, f.due])).toEqual([
      ['over', '2025'],
      ['soon', '2026-01'],
      ['why', '2026-02'],
      ['later', null],
    ])
  })
  test('are due on the last day that their date can mean; the dataset is of 31 January 2026', () => {
    expect(forecasts.map((f) => f.isDue)).toEqual([true, true, false, false])
  })
  test('say what came of them, where that is recorded', () => {
    expect(forecasts.map((f) => [f.result, f.outcome])).toEqual([
      ['partly', ['why']],
      [null, []],
      [null, []],
      [null, []],
    ])
    expect(forecasts[3]?.saidOn).toBe('2025-05-01')
  })
})

test('the answer brings every claim that it names, and none besides', () => {
  expect(Object.keys(resolveOutlook(en).claims).sort()).toEqual(
    ['gone-jobs', 'later', 'over', 'share', 'soon', 'staff', 'use-2024', 'use-2026', 'why'].sort(),
  )
})
