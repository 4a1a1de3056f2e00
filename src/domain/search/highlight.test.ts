import { describe, expect, it } from 'vitest'
import { makeFold } from './fold.ts'
import { snippet, spansOf } from './highlight.ts'

const fold = makeFold({ from: '訊飛萬', to: '讯飞万' })
const marked = (text: string, ...matched: string[]) => spansOf(text, new Set(matched), fold).map(([a, b]) => text.slice(a, b))

describe('marks', () => {
  it('stand on every place of a term, in any form of it', () => {
    expect(marked('Layoff, layoffs and LAYOFFS', 'layoff')).toEqual(['Layoff', 'layoffs', 'LAYOFFS'])
    expect(marked('30,000 or 3萬 or 30k, not 300', '=30000')).toEqual(['30,000', '3萬', '30k'])
  })
  it('stand on a name in every script', () => {
    expect(marked('科大訊飛 (iFlytek), 讯飞', '@iflytek')).toEqual(['科大訊飛', 'iFlytek', '讯飞'])
  })
  it('join where they overlap or touch, and stay apart where something lies between', () => {
    expect(marked('机器人', '机器', '器人')).toEqual(['机器人'])
    expect(marked('教师学生', '教师', '学生')).toEqual(['教师学生'])
    expect(marked('教师、学生', '教师', '学生')).toEqual(['教师', '学生'])
    expect(spansOf('Amazon', new Set(['amazon', '@amazon']), fold)).toEqual([[0, 6]])
    expect(spansOf('goldman sachs', new Set(['goldman', '@goldman']), fold)).toEqual([[0, 13]])
    expect(marked('bureau of labor statistics', '@bls', 'labor')).toEqual(['bureau of labor statistics'])
  })
  it('count in the text’s own positions', () => {
    expect(spansOf('🙂 ﬁx Ａmazon', new Set(['@amazon']), fold)).toEqual([[6, 12]])
    expect(marked('Émile’s café', 'emile', 'cafe')).toEqual(['Émile', 'café'])
  })
  it('are none where nothing was met', () => {
    expect(marked('Amazon')).toEqual([])
    expect(marked('', 'amazon')).toEqual([])
    expect(marked('Amazon', 'chegg')).toEqual([])
    expect(marked('jobless', 'job')).toEqual([])
  })
  it('take signs of patterns for what they are', () => {
    expect(marked('a.*b (amazon) [x]', 'amazon', '.*')).toEqual(['amazon'])
  })
})

describe('a piece of a long text', () => {
  const long = (before: string, after: string) => snippet(`${before}Caixin${after}`, new Set(['@caixin']), fold)

  it('is the whole of a short one, without dots', () => {
    expect(long('So said ', '.')).toBe('So said Caixin.')
  })
  it('has dots where it was cut, begins with a whole word, and is short', () => {
    const piece = long('dolorum '.repeat(50), ' ipsum'.repeat(50)) ?? ''
    expect(piece).toMatch(/^…(?:dolorum )+Caixin ipsum.*…$/)
    expect(piece.length).toBeLessThan(200)
  })
  it('has dots only on the side that was cut', () => {
    expect(long('said ', ' ipsum'.repeat(50))).toMatch(/^said Caixin.*…$/)
    expect(long('lorem '.repeat(50), '.')).toMatch(/^….*Caixin\.$/)
  })
  it('stays short where there are no spaces', () => {
    const piece = long('字'.repeat(500), '字'.repeat(500)) ?? ''
    expect(piece).toContain('Caixin')
    expect(piece.length).toBeLessThan(200)
  })
  it('shows the first of several matches', () => {
    const piece = snippet(`first Caixin ${'x '.repeat(200)} second 财新`, new Set(['@caixin']), fold) ?? ''
    expect(piece).toContain('first Caixin')
    expect(piece).not.toContain('second')
  })
  it('is none where nothing matches', () => {
    expect(snippet('Reuters wrote.', new Set(['@caixin']), fold)).toBeNull()
    expect(snippet('Reuters wrote.', new Set(), fold)).toBeNull()
  })
})
