import { expect, test } from 'vitest'
import { isNear, slipsAllowed } from './fuzzy.ts'

test.each([
  ['', 0],
  ['cut', 0],
  ['jobs', 1],
  ['layoffs', 1],
  ['employee', 2],
  ['=30000', 0],
  ['@amazon', 0],
  ['裁员裁员裁员裁员', 0],
  ['covid19', 0],
  ['straße', 0],
])('%s may have %d slips', (word, slips) => {
  expect(slipsAllowed(word)).toBe(slips)
})

test.each([
  ['equal', 'amazon', 'amazon', 0],
  ['a letter missing', 'amazn', 'amazon', 1],
  ['a letter missing at the beginning', 'mazon', 'amazon', 1],
  ['a letter more', 'amazoon', 'amazon', 1],
  ['a letter more at the end', 'amazons', 'amazon', 1],
  ['another letter', 'amezon', 'amazon', 1],
  ['two swapped', 'amzaon', 'amazon', 1],
  ['two swapped at the end', 'amazno', 'amazon', 1],
  ['two slips', 'emploeyes', 'employees', 1],
  ['two slips apart', 'emploies', 'employees', 2],
  ['nothing typed', '', 'ab', 2],
  ['far apart', 'kitten', 'sitting', 3],
])('%s: %s, %s', (_what, a, b, distance) => {
  expect(isNear(a, b, distance)).toBe(true)
  expect(isNear(b, a, distance)).toBe(true)
  if (distance > 0) expect(isNear(a, b, distance - 1)).toBe(false)
})

test('words of very different length are not near', () => {
  expect(isNear('a'.repeat(300), 'a', 2)).toBe(false)
})

/** Distance by definition, without any shortcut. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  const at = (i: number, j: number) => d[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      d[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped))
    }
  return at(a.length, b.length)
}

test('agrees with the definition on words of few letters', () => {
  let seed = 3
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const word = () => Array.from({ length: next(7) }, () => 'abc'[next(3)] ?? '').join('')
  for (let round = 0; round < 500; round += 1) {
    const [a, b] = [word(), word()]
    for (const limit of [0, 1, 2]) expect(isNear(a, b, limit), `${a} ${b} ${limit}`).toBe(distance(a, b) <= limit)
  }
})
