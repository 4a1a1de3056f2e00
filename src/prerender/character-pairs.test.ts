import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFold } from '#domain/search/fold.ts'
import { characterPairs } from './character-pairs.ts'

const TRADITIONAL = '美國與中國的勞動力市場：裁員、轉崗與機器人。發展，後來，頭髮，皇后'
const SIMPLIFIED = '美国与中国的劳动力市场：裁员、转岗与机器人。发展，后来，头发，皇后'
const fold = makeFold(characterPairs(TRADITIONAL + SIMPLIFIED))
/** What no conversion may touch: numbers, Latin words, placeholders of a wording, addresses. */
const untouched = fc.oneof(
  fc.integer().map(String),
  fc.float({ noNaN: true, noDefaultInfinity: true }).map((n) => `${n.toFixed(2)}%`),
  fc.stringMatching(/^[a-z][a-z .-]{0,12}$/),
  fc.stringMatching(/^\{(claim|check):[a-z0-9-]{1,12}\}$/),
  fc.constantFrom('https://example.org/a?b=1#c', '2025-10-28', 'gpt-4o', 'amazon.com'),
)

describe('characters that count as the same', () => {
  test('the text of one script folds to that of the other', () => {
    expect(fold(TRADITIONAL)).toBe(fold(SIMPLIFIED))
  })
  test('a word of the other script is found although the text holds only one', () => {
    const own = makeFold(characterPairs('机器人与劳动力'))
    expect(own('機器人與勞動力')).toBe(own('机器人与劳动力'))
  })
  test('each stands for one other, none for itself, none twice, and what it becomes stays', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TRADITIONAL, ...SIMPLIFIED, 'a', '7', '{', ' '), { maxLength: 40 }), (characters) => {
        const { from, to } = characterPairs(characters.join(''))
        const [left, right] = [[...from], [...to]]
        expect(left).toHaveLength(right.length)
        expect(new Set(left).size).toBe(left.length)
        expect(left.filter((c, i) => c === right[i])).toEqual([])
        expect(right.filter((c) => left.includes(c))).toEqual([])
        expect(left.filter((c) => !/[\u3400-\u9fff\uf900-\ufaff]/.test(c))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
  test('numbers, Latin names and placeholders are the same before and after, wherever they stand', () => {
    fc.assert(
      fc.property(untouched, untouched, (a, b) => {
        const [hant, hans] = [`${a}裁員${b}發展`, `${a}裁员${b}发展`]
        expect(fold(hant)).toBe(`${a}裁员${b}发展`)
        expect(fold(hant)).toBe(fold(hans))
      }),
    )
  })
  test('a text without Chinese has none', () => {
    expect(characterPairs('Layoffs in 2025: 3×, {claim:cuts}')).toEqual({ from: '', to: '' })
  })
})
