import { describe, expect, it, test } from 'vitest'
import { foldWithPositions, makeFold } from './fold.ts'

const fold = makeFold({ from: '訊飛萬億機', to: '讯飞万亿机' })

test.each([
  ['ASCII only', 'iFlyTek 3,000', 'iflytek 3,000'],
  ['case and accents', 'Émile ÅNGSTRÖM', 'emile angstrom'],
  ['an accent of its own', 'cafe\u0301', 'cafe'],
  ['full-width forms', 'ＡＢＣ１２３，％', 'abc123,%'],
  ['ligatures and small figures', 'ﬁve m²', 'five m2'],
  ['curly apostrophes', 'Amazon’s ‘own’', "amazon's 'own'"],
  ['traditional characters', '訊飛機器人', '讯飞机器人'],
  ['a script without pairs here', '裁員', '裁員'],
  ['nothing', '', ''],
])('%s', (_what, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('simplified and traditional, full and half width come out alike', () => {
  expect(fold('訊飛：３萬')).toBe(fold('讯飞:3万'))
})

test('folding twice changes nothing', () => {
  for (const text of ['Émile', '訊飛', 'ＡＢＣ', 'ﬁ', '🙂 x\u0301', '½']) expect(fold(fold(text))).toBe(fold(text))
})

test('a pair without its other half is left out', () => {
  expect(makeFold({ from: '訊飛', to: '讯' })('訊飛')).toBe('讯飛')
  expect(makeFold({ from: '', to: '' })('訊飛 É')).toBe('訊飛 e')
})

test('characters beyond the basic plane can be paired', () => {
  expect(makeFold({ from: '𠮷萬', to: '吉万' })('𠮷萬')).toBe('吉万')
})

describe('positions', () => {
  const taken = (text: string, piece: string) => {
    const { folded, at } = foldWithPositions(text, fold)
    const from = folded.indexOf(piece)
    return text.slice(at[from], at[from + piece.length])
  }
  it('lead back to where a piece stood, whatever became longer or shorter', () => {
    expect(taken('🙂 Ｃafé 訊飛', 'cafe')).toBe('Ｃafé')
    expect(taken('🙂 Ｃafé 訊飛', '讯飞')).toBe('訊飛')
    expect(taken('cafe\u0301 x', 'x')).toBe('x')
    expect(taken('the ﬁve', 'five')).toBe('ﬁve')
    expect(taken('plain text', 'text')).toBe('text')
  })
  it('hold one for each unit and one for the end', () => {
    for (const text of ['', 'abc', 'ﬁ', '訊🙂', 'e\u0301']) {
      const { folded, at } = foldWithPositions(text, fold)
      expect(at).toHaveLength(folded.length + 1)
      expect(at.at(-1)).toBe(text.length)
      expect([...at]).toEqual([...at].sort((a, b) => a - b))
      expect(folded).toBe(fold(text))
    }
  })
})
