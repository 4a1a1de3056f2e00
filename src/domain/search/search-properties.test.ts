import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find } from './find.ts'
import { foldWithPositions, makeFold } from './fold.ts'
import { spansOf } from './highlight.ts'
import { buildIndex } from './text-index.ts'
import { textTerms, words } from './tokens.ts'
import { queryTerms } from './query-terms.ts'

const fold = makeFold({ from: '訊飛萬億員職減', to: '讯飞万亿员职减' })
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zA-Z0-9 ,.%$&+訊飛讯飞萬万億亿员三十百千成半年月日-]{0,40}$/))

test('folding twice is folding once, and positions always lead into the text', () => {
  fc.assert(
    fc.property(text, (t) => {
      expect(fold(fold(t))).toBe(fold(t))
      const { folded, at } = foldWithPositions(t, fold)
      expect(at).toHaveLength(folded.length + 1)
      for (let i = 1; i < at.length; i += 1) expect(at[i]).toBeGreaterThanOrEqual(at[i - 1] ?? 0)
      expect(at.at(-1)).toBe(t.length)
    }),
  )
})

test('tokens lie inside the text, and no text makes the search fail', () => {
  fc.assert(
    fc.property(text, (t) => {
      const folded = fold(t)
      for (const { start, end, term } of words(folded)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(folded.length)
        expect(start).toBeLessThan(end)
        expect(term).not.toBe('')
        expect(term).not.toContain('NaN')
      }
      for (const { any } of queryTerms(folded)) expect(any.length).toBeGreaterThan(0)
      for (const [start, end] of spansOf(t, new Set(textTerms(folded)), fold)) expect(start).toBeLessThan(end)
    }),
    { numRuns: 500 },
  )
})

test('a text is found by each of its own words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 6 }), (all) => {
      const index = buildIndex(1, () => ({ title: '', body: all.join(' ') }), fold)
      for (const word of all) expect(find(index, word, fold)?.scores[0] ?? 0, word).toBeGreaterThan(0)
      expect(find(index, all.join(' '), fold)?.scores[0] ?? 0).toBeGreaterThan(0)
    }),
  )
})
