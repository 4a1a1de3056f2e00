import { expect, test } from 'vitest'
import { editDistance, nearIds } from './near-ids.ts'

const IDS = [
  'amazon-layoffs-2025-10-announced',
  'amazon-layoffs-2026-01-announced',
  'amazon-headcount-2024',
  'iflytek-users',
  'alibaba-headcount-2025',
]

test('edit distance', () => {
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('same', 'same')).toBe(0)
})

test('a typing error in an id finds that id first', () => {
  expect(nearIds('amazon-layofs-2025-10-anounced', IDS)[0]).toBe('amazon-layoffs-2025-10-announced')
  expect(nearIds('iflytek-user', IDS)).toEqual(['iflytek-users'])
})

test('words in another order, or one of them left out', () => {
  expect(nearIds('headcount-amazon-2024', IDS)[0]).toBe('amazon-headcount-2024')
  expect(nearIds('amazon-layoffs-2026-announced', IDS)[0]).toBe('amazon-layoffs-2026-01-announced')
})

test('nothing like it gives nothing, and never more than asked', () => {
  expect(nearIds('zzzz', IDS)).toEqual([])
  expect(nearIds('amazon-headcount-2025', IDS, 2)).toHaveLength(2)
})
