import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNote } from './place-note.ts'

const size = (max: number) => fc.record({ width: fc.integer({ min: 20, max }), height: fc.integer({ min: 20, max }) })

test('a note that fits into the window stands inside it, wherever the words are', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 2000 }), fc.integer({ min: -200, max: 2000 }), size(300), (left, top, note) => {
      const window = { width: 390, height: 844 }
      const at = placeNote({ left, top, right: left + 60, bottom: top + 20 }, note, window)
      expect(at.left).toBeGreaterThanOrEqual(0)
      expect(at.left + note.width).toBeLessThanOrEqual(window.width)
      expect(at.top + note.height).toBeLessThanOrEqual(Math.max(window.height, top + 26 + note.height))
    }),
  )
})

test('below the words, or above where there is no room below', () => {
  const window = { width: 1000, height: 600 }
  expect(placeNote({ left: 100, top: 100, right: 160, bottom: 120 }, { width: 300, height: 200 }, window)).toEqual({ left: 100, top: 126 })
  expect(placeNote({ left: 900, top: 500, right: 960, bottom: 520 }, { width: 300, height: 200 }, window)).toEqual({ left: 692, top: 294 })
})
