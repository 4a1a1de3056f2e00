import { expect, test } from 'vitest'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import { claimOfMark } from './claim-of-mark.ts'

const figure = {
  spec: { panels: [{ id: 'p', series: [{ id: 's', points: [{ claims: ['a'] }, { derivation: { inputs: ['b.low', 'c'] } }, {}] }] }] },
}
/** A slide as far as its marks are looked at. */
const slide = (figures: readonly unknown[], claims: string[] = ['first', 'second']): SlideContent =>
  ({ exhibits: figures.map((f) => ({ figure: f })), claims }) as unknown as SlideContent // reason: only the parts that claimOfMark reads

test('a mark leads to its claim; a computed number to the first that it was computed from', () => {
  expect(claimOfMark(slide([null, figure]), 'p/s:0')).toBe('a')
  expect(claimOfMark(slide([figure]), 'p/s:1')).toBe('b')
  expect(claimOfMark(slide([figure]), 'p/s:2')).toBeNull()
})

test('without a mark a slide that draws a figure has no claim to show, and another shows its first', () => {
  expect(claimOfMark(slide([figure]), null)).toBeNull()
  expect(claimOfMark(slide([figure]), 'p/s:9')).toBeNull()
  expect(claimOfMark(slide([null]), null)).toBe('first')
  expect(claimOfMark(slide([null], []), null)).toBeNull()
})
