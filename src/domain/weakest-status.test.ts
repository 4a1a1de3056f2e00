import { expect, test } from 'vitest'
import { weakestStatus } from './weakest-status.ts'

test('a computed number is as solid as its weakest input', () => {
  expect(weakestStatus(['supported', 'contested', 'documented'])).toBe('contested')
  expect(weakestStatus(['documented'])).toBe('documented')
  expect(weakestStatus([])).toBeNull()
})
