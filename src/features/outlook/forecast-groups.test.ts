import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ForecastAnswer } from '#schema/api-outlook.ts'
import { forecastGroups, yearsOf } from './forecast-groups.ts'

const forecast = (claim: string, due: string | null, isDue = false): ForecastAnswer => ({
  claim,
  label: [claim],
  statement: [''],
  speaker: 'Acme',
  saidOn: null,
  due,
  isDue,
  scoring: 'count',
  result: null,
  outcome: [],
})
const ids = (list: readonly ForecastAnswer[]) => list.map((f) => f.claim)

test('a forecast fell due, is to come, or names no date', () => {
  const { due, coming, never } = forecastGroups([
    forecast('past', '2025', true),
    forecast('next', '2027-06'),
    forecast('last', '2040'),
    forecast('some-day', null),
  ])
  expect([ids(due), ids(coming), ids(never)]).toEqual([['past'], ['next', 'last'], ['some-day']])
})

test('those to come stand under their year, whatever part of it they name', () => {
  const coming = [forecast('a', '2027'), forecast('b', '2027-06-30'), forecast('c', '2030'), forecast('d', '2027-12')]
  expect(yearsOf(coming).map(({ year, of }) => [year, ids(of)])).toEqual([
    ['2027', ['a', 'b', 'd']],
    ['2030', ['c']],
  ])
  expect(yearsOf([])).toEqual([])
})

test('no forecast is lost or listed twice', () => {
  const any = fc.array(
    fc.record({ due: fc.option(fc.constantFrom('2025', '2026-03', '2027-01-01'), { nil: null }), isDue: fc.boolean() }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(any, (list) => {
      // One without a date cannot have fallen due.
      const all = list.map(({ due, isDue }, i) => forecast(`f${i}`, due, isDue && due !== null))
      const { due, coming, never } = forecastGroups(all)
      const listed = [...due, ...yearsOf(coming).flatMap((y) => y.of), ...never]
      expect(ids(listed).sort()).toEqual(ids(all).sort())
    }),
    { numRuns: 40 },
  )
})
