import { expect, test } from 'vitest'
import { knownFrom, standingAt, valueAt } from './known-at.ts'
import { changeBetween } from './change-between.ts'
import { firstDay, isDay, lastDay } from './partial-date.ts'

const claim = {
  status: 'supported',
  asOf: '2025-10',
  knownFrom: '2025-10-27',
  known: [
    { on: '2025-10-27', kind: 'added', status: 'reported' },
    { on: '2026-01-28', kind: 'status-changed', status: 'supported' },
    { on: '2026-03', kind: 'value-changed', status: null },
    { on: '2026-06-01', kind: 'withdrawn', status: null },
  ],
} as const

test('partial dates reach from their first to their last day', () => {
  expect([firstDay('2025'), lastDay('2025'), firstDay('2025-Q3'), lastDay('2025-Q3'), lastDay('2024-02'), lastDay('2025-10-28')]).toEqual([
    20250101, 20251231, 20250701, 20250930, 20240229, 20251028,
  ])
  expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-1-1', 'x'].map(isDay)).toEqual([true, false, false, false, false])
})

test('known from its entry in the record, else from when it was said, else from the first publication', () => {
  expect(knownFrom(claim.known, '2025-01-01', [])).toBe('2025-10-27')
  expect(knownFrom([], '2025-05', ['2024-01-01'])).toBe('2025-05')
  expect(knownFrom([], null, ['2025-03', null, '2025-02-11'])).toBe('2025-02-11')
  expect(knownFrom([{ on: '2024-06-01', kind: 'status-changed' }], '2025-05', [])).toBe('2024-06-01')
  expect(knownFrom([], null, [null])).toBeNull()
})

test('stands as it stood on each day', () => {
  expect(standingAt(claim, 20251026)).toEqual({ known: false })
  expect(standingAt(claim, 20251027)).toEqual({ known: true, withdrawn: false, status: 'reported', value: 0 })
  expect(standingAt(claim, 20260128)).toMatchObject({ status: 'supported', value: 0 })
  // A month counts from its last day: only then is the change certain.
  expect(standingAt(claim, 20260330)).toMatchObject({ value: 0 })
  expect(standingAt(claim, 20260331)).toMatchObject({ value: 1 })
  expect(standingAt(claim, 20260601)).toMatchObject({ withdrawn: true })
})

test('without an entry or date it is known from what it is about', () => {
  expect(standingAt({ status: 'reported', asOf: '2025', knownFrom: null, known: [] }, 20251230)).toEqual({ known: false })
  expect(standingAt({ status: 'reported', asOf: '2025', knownFrom: null, known: [] }, 20251231)).toMatchObject({ status: 'reported' })
})

test('tells what happened between two days', () => {
  expect(changeBetween(claim, 20250101, 20251231)).toBe('added')
  expect(changeBetween(claim, 20251231, 20260201)).toBe('changed')
  expect(changeBetween(claim, 20260201, 20260401)).toBe('changed')
  expect(changeBetween(claim, 20260401, 20260501)).toBeNull()
  expect(changeBetween(claim, 20260501, 20260701)).toBe('withdrawn')
  expect(changeBetween(claim, 20250101, 20260701)).toBeNull()
})

test('the value given on a day is shown only while another one was still to come', () => {
  const known = [
    { on: '2025-04-15', kind: 'added', value: 3 },
    { on: '2025-06', kind: 'value-changed', value: 3.6 },
    { on: '2026-11-23', kind: 'value-changed', value: 2 },
  ] as const
  expect([20250101, 20250415, 20250629, 20250630, 20261122, 20261123].map((day) => valueAt(known, day))).toEqual([
    undefined,
    3,
    3,
    3.6,
    3.6,
    undefined,
  ])
  // A change of status says nothing about the value.
  expect(valueAt([known[0], { on: '2026-01-01', kind: 'status-changed' }], 20250601)).toBeUndefined()
})

test('nothing changes between a day and one that is not after it', () => {
  expect(changeBetween(claim, 20260615, 20251101)).toBeNull()
  expect(changeBetween(claim, 20251027, 20251027)).toBeNull()
})
