import { expect, test } from 'vitest'
import { claim } from '../../tests/fixtures/content/records.ts'
import { parseClaimRef, quantityOf } from './quantity-of.ts'

test('a reference is a claim, or a claim and the key of one of its numbers', () => {
  expect(parseClaimRef('acme-cuts-2025')).toEqual({ id: 'acme-cuts-2025', key: null })
  expect(parseClaimRef('acme-cuts.since-2023')).toEqual({ id: 'acme-cuts', key: 'since-2023' })
})

const ranged = claim('c', {
  quantity: { value: 30, low: 0, high: 35, unit: 'jobs', hedge: 'about' },
  also: { base: { value: 400, unit: 'employees' }, low: { value: 1, unit: 'percent' } },
})

test('without a key, the value as it was put', () => {
  expect(quantityOf(ranged, null)).toEqual({ value: 30, low: 0, high: 35, unit: 'jobs', hedge: 'about' })
  expect(quantityOf(claim('c'), null)).toBeNull()
})

test('the ends of the range, in the unit of the value and exact, even at zero', () => {
  expect(quantityOf(ranged, 'low')).toEqual({ value: 0, unit: 'jobs' })
  expect(quantityOf(ranged, 'high')).toEqual({ value: 35, unit: 'jobs' })
  const exact = claim('c', { quantity: { value: 30, unit: 'jobs' } })
  expect([quantityOf(exact, 'low'), quantityOf(exact, 'high')]).toEqual([null, null])
})

test('a further number by its key', () => {
  expect(quantityOf(ranged, 'base')).toEqual({ value: 400, unit: 'employees' })
  expect(quantityOf(ranged, 'gone')).toBeNull()
  expect(quantityOf(claim('c', { also: ranged.also }), 'low')).toEqual({ value: 1, unit: 'percent' })
  expect(quantityOf(claim('c'), 'high')).toBeNull()
})
