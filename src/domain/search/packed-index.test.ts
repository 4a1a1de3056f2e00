import { expect, test } from 'vitest'
import { makeFold } from './fold.ts'
import { packIndex, unpackIndex } from './packed-index.ts'
import { buildIndex } from './text-index.ts'

const TEXTS = ['Amazon cuts jobs', 'jobs, jobs and robots', 'nothing of the kind', 'robots at Amazon']
const index = buildIndex(
  TEXTS.length,
  (i) => ({ title: i === 0 ? (TEXTS[i] ?? '') : '', body: TEXTS[i] ?? '' }),
  makeFold({ from: '', to: '' }),
)

test('an index comes back from JSON as it was', () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index)
})

test('an index whose parts do not fit one another is refused', () => {
  const packed = packIndex(index)
  expect(unpackIndex({ ...packed, counts: packed.counts.slice(1) })).toBeNull()
  expect(unpackIndex({ ...packed, gaps: packed.gaps.slice(1) })).toBeNull()
  expect(unpackIndex({ ...packed, documents: 2 })).toBeNull()
})
