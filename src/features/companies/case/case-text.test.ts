import { describe, expect, test } from 'vitest'
import { TYPE } from '../../../../tests/fixtures/case.ts'
import { roleWidth, setText, type TextRole } from './case-text.ts'

describe('a line of words', () => {
  test('lies to the right of its place, to its left or on both sides, as it is anchored', () => {
    const set = (anchor: 'start' | 'middle' | 'end') => setText('Denied AI', 'words', 100, 50, anchor, TYPE).box
    const width = roleWidth('Denied AI', 'words', TYPE)
    expect(width).toBeGreaterThan(40)
    expect([set('start').left, set('start').right]).toEqual([100, 100 + width])
    expect([set('end').left, set('end').right]).toEqual([100 - width, 100])
    expect(set('middle').left).toBeCloseTo(100 - width / 2, 9)
    expect(set('middle').right).toBeCloseTo(100 + width / 2, 9)
  })
  test('stands on its baseline: most of it above, what hangs down below, about as high as its letters', () => {
    for (const role of ['tick', 'value', 'note'] as const) {
      const { box, size } = setText('Agj', role, 0, 80, 'start', TYPE)
      expect(size).toBe(TYPE[role])
      expect(80 - box.top).toBeGreaterThan(box.bottom - 80)
      expect(box.bottom).toBeGreaterThan(80)
      expect((box.bottom - box.top) / size).toBeGreaterThan(1)
      expect((box.bottom - box.top) / size).toBeLessThan(1.25)
    }
  })
  test('is wider in bold and in the serif face of numbers than in the plain face of that size', () => {
    const even = Object.fromEntries((Object.keys(TYPE) as TextRole[]).map((role) => [role, 13])) as typeof TYPE // reason: every role is a key
    const width = (role: TextRole) => roleWidth('裁员 30,000', role, even)
    for (const role of ['title', 'lane', 'value'] as const) expect(width(role)).toBeGreaterThan(width('words'))
    expect(width('tick')).toBe(width('words'))
    expect(width('note')).toBe(width('words'))
  })
  test('grows with its words and with its size; no words have no width', () => {
    expect(roleWidth('', 'title', TYPE)).toBe(0)
    expect(roleWidth('abab', 'words', TYPE)).toBeCloseTo(roleWidth('ab', 'words', TYPE) * 2, 9)
    expect(roleWidth('ab', 'words', { ...TYPE, words: 26 })).toBeCloseTo(roleWidth('ab', 'words', TYPE) * 2, 9)
  })
})
