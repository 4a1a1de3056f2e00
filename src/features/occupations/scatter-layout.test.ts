import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { type Dot, layoutScatter, shortName } from './scatter-layout.ts'

const SIZE = { width: 600, height: 400, font: 12, largest: 20, labels: 8, longest: 30 }
const dots: fc.Arbitrary<Dot[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Cooks', 'Client information workers', '软件和应用开发人员、系统分析员'),
      x: fc.integer({ min: 1, max: 127 }),
      y: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
      size: fc.integer({ min: 0, max: 5_000_000 }),
      lit: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.map((d, i) => ({ ...d, code: String(100 + i) })))

test('every group is drawn inside the plot, large ones first, areas in proportion', () =>
  fc.assert(
    fc.property(dots, fc.boolean(), (list, ranks) => {
      const { dots: placed, box } = layoutScatter(list, { ranks }, SIZE)
      expect(placed.map((d) => d.code).sort()).toEqual(list.map((d) => d.code).sort())
      for (const d of placed) {
        expect(d.cx).toBeGreaterThanOrEqual(box.left - 0.01)
        expect(d.cx).toBeLessThanOrEqual(box.right + 0.01)
        expect(d.cy).toBeGreaterThanOrEqual(box.top - 0.01)
        expect(d.cy).toBeLessThanOrEqual(box.bottom + 0.01)
        expect(d.r).toBeLessThanOrEqual(SIZE.largest)
      }
      expect(placed.map((d) => d.r)).toEqual(placed.map((d) => d.r).toSorted((a, b) => b - a))
    }),
    { numRuns: 40 },
  ))

test('names overlap neither each other nor the edge, and stand only at groups that are lit', () =>
  fc.assert(
    fc.property(dots, (list) => {
      const { labels, box } = layoutScatter(list, { ranks: false }, SIZE)
      const boxes = labels.map((l) => ({ left: l.x, right: l.x + textWidth(l.text, SIZE.font), bottom: l.y, top: l.y - SIZE.font * 0.8 }))
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(box.left - 0.01)
        expect(a.right).toBeLessThanOrEqual(box.right + 0.01)
        for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
      for (const l of labels) expect(list.find((d) => d.code === l.code)?.lit).toBe(true)
    }),
    { numRuns: 40 },
  ))

test('rank 1 stands at the right, the highest score too', () => {
  const two: Dot[] = [
    { code: '11', name: 'A', x: 1, y: 0.1, size: 1, lit: true },
    { code: '12', name: 'B', x: 40, y: 0.2, size: 1, lit: true },
  ]
  const at = (ranks: boolean) => Object.fromEntries(layoutScatter(two, { ranks }, SIZE).dots.map((d) => [d.code, d.cx]))
  expect(at(true)['11']).toBeGreaterThan(at(true)['12'] ?? 0)
  expect(at(false)['11']).toBeLessThan(at(false)['12'] ?? 0)
})

test('long names are cut at a word', () => {
  expect(shortName('Cooks', 30)).toBe('Cooks')
  expect(shortName('Machinery mechanics and repairers of everything', 30)).toBe('Machinery mechanics…')
  expect(shortName('软件和应用开发人员、系统分析员及有关人员', 30)).toMatch(/…$/)
})
