import { describe, expect, test } from 'vitest'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { one, PLOT_WORDS } from '../../../tests/fixtures/figures/lay-out.ts'
import type { FigureKind, FigurePanel } from '#schema/figure-spec.ts'
import { layoutStage, STAGE_GAP, STAGE_NAME, STAGE_TURN, type Room } from './stage-layout.ts'

const ROOM: Room = { width: 1808, height: 640 }
const rows = (n: number) => one(...Array.from({ length: n }, (_, i) => point(`text:row ${i}`, i + 1)))
const years = (n: number) => one(...Array.from({ length: n }, (_, i) => point(String(2000 + i), i)))
const stage = (kind: FigureKind, panels: readonly FigurePanel['series'][], room = ROOM, isWhole = false) => {
  const made = panels.map((s, i): FigurePanel => ({ id: `p${i}`, unit: 'percent', breaks: [], events: [], series: s }))
  const figure = fixtureFigure(kind, { unit: 'percent', series: [] }, {}, { panels: made, zero: true })
  return layoutStage({ spec: figure.spec, labels: figure.labels.en, locale: 'en', words: PLOT_WORDS }, room, isWhole)
}
/** Size (units of the stage) that a page takes with names and gaps. */
const sizeOf = ({ columns, panels }: ReturnType<typeof stage>[number], isNamed: boolean) => {
  const name = isNamed ? STAGE_NAME : 0
  const lines = Array.from({ length: Math.ceil(panels.length / columns) }, (_, r) => panels.slice(r * columns, (r + 1) * columns))
  return {
    width: Math.max(...lines.map((line) => line.reduce((sum, p) => sum + p.layout.width * p.scale, 0) + STAGE_GAP * (line.length - 1))),
    height:
      lines.reduce((sum, line) => sum + Math.max(...line.map((p) => p.layout.height * p.scale)) + name, 0) + STAGE_GAP * (lines.length - 1),
  }
}

describe('one panel', () => {
  test('fills the width; lines fill the height as far as it is well shaped', () => {
    const [page, ...more] = stage('line', [years(10)])
    expect(more).toEqual([])
    expect(page?.panels[0]).toMatchObject({ scale: 1, layout: { width: 1808, height: 640 } })
    const tall = stage('line', [years(10)], { width: 1000, height: 3000 })[0]
    // An upright room: nine tenths of the width.
    expect(tall?.panels[0]?.layout.height).toBe(900)
  })
  test('few rows do not spread over the whole room', () => {
    const [page] = stage('bar', [rows(2)])
    expect(page?.panels[0]?.layout.height).toBeLessThan(500)
  })
  test('more rows than fit at full size are drawn smaller, and nothing is cut off', () => {
    const [few, many] = [stage('bar', [rows(5)]), stage('bar', [rows(10)])]
    expect(few[0]?.panels[0]?.scale).toBe(1)
    expect(many).toHaveLength(1)
    expect(many[0]?.panels[0]?.scale).toBeLessThan(1)
    expect(sizeOf(many[0] ?? { columns: 1, panels: [] }, false).height).toBeLessThanOrEqual(ROOM.height)
  })
})

describe('rows that would be too small on one page', () => {
  test('stand on several, each once, in order, on the scale of all, and leave room to turn pages', () => {
    const pages = stage('bar', [rows(24)])
    expect(pages.length).toBeGreaterThan(1)
    const panels = pages.flatMap((p) => p.panels)
    expect(panels.flatMap((p) => p.layout.marks.map((m) => m.key))).toEqual(Array.from({ length: 24 }, (_, i) => `s:${i}`))
    expect(new Set(panels.map((p) => p.scale)).size).toBe(1)
    for (const { layout } of panels) expect(layout.x).toEqual(panels[0]?.layout.x)
    for (const page of pages) expect(sizeOf(page, false).height).toBeLessThanOrEqual(ROOM.height - STAGE_TURN)
  })
  test('of panels with the same rows stand beside each other, and both countries under one name on one page', () => {
    const both = one(...Array.from({ length: 16 }, (_, i) => point(`text:row ${i >> 1}-${i % 2 ? 'cn' : 'us'}`, i + 1)))
    const pages = stage('bar', [both, both])
    expect(pages.length).toBeGreaterThan(1)
    for (const { panels } of pages) {
      expect(panels.map((p) => p.panel.id)).toEqual(['p0', 'p1'])
      expect(panels[0]?.part).toEqual(panels[1]?.part)
      expect([(panels[0]?.part?.from ?? 1) % 2, (panels[0]?.part?.to ?? 1) % 2]).toEqual([0, 0])
    }
  })
  test('events of a timeline go on in order of time', () => {
    const events = (id: string, by: number) =>
      series(
        id,
        'us',
        `text:${id}`,
        Array.from({ length: 9 }, (_, i) => point(`20${10 + i}-0${by}`, null, { label: 'text:a long name of an event that takes lines' })),
      )
    const pages = stage('timeline', [[events('a', 2), events('b', 6)]], { width: 1808, height: 520 })
    expect(pages.length).toBeGreaterThan(1)
    const dates = pages.map((p) => p.panels.flatMap((x) => x.layout.marks.map((m) => m.words.x)))
    expect(new Set(pages.flatMap((p) => p.panels.flatMap((x) => x.layout.marks.map((m) => m.key)))).size).toBe(18)
    expect(dates.flat()).toHaveLength(18)
  })
  test('of a crowded timeline stand in a list where an axis would take a page for nearly every event', () => {
    // One long before the others, which stand within days of each other.
    const crowd = (id: string, month: number) => {
      const dates = ['2019-01', ...Array.from({ length: 7 }, (_, i) => `2025-0${month}-1${i}`)]
      return series(
        id,
        'us',
        `text:${id}`,
        dates.map((date) => point(date, null, { label: 'text:a long name of an event that takes lines' })),
      )
    }
    const pages = stage('timeline', [[crowd('a', 2), crowd('b', 3)]], { width: 1807, height: 447 })
    expect(pages.length).toBeLessThanOrEqual(4)
    const layouts = pages.flatMap((p) => p.panels.map((x) => x.layout))
    expect(layouts.map((l) => l.x)).toEqual(layouts.map(() => null))
    expect(layouts.flatMap((l) => l.marks.map((m) => m.key)).toSorted()).toEqual(
      ['a', 'b'].flatMap((s) => Array.from({ length: 8 }, (_, i) => `${s}:${i}`)),
    )
  })
  test('are drawn as small as they must be where nobody turns pages', () => {
    const pages = stage('bar', [rows(24)], ROOM, true)
    expect(pages.map((p) => p.panels.map((x) => x.layout.marks.length))).toEqual([[24]])
  })
})

describe('several panels', () => {
  test('stand beside each other where each is wide enough, else on pages of their own', () => {
    const two = stage('line', [years(10), years(10)])
    expect(two.map((p) => [p.columns, p.panels.length])).toEqual([[2, 2]])
    const narrow = stage('line', [years(10), years(10)], { width: 900, height: 300 })
    expect(narrow.map((p) => p.panels.length)).toEqual([1, 1])
  })
  test('of rows side by side have rows of one height, however many each has', () => {
    const [page] = stage('bar', [rows(2), rows(5)])
    const heights = page?.panels.map(
      (p) => (p.layout.rect.bottom - p.layout.rect.top) / new Set(p.panel.series[0]?.points.map((pt) => pt.x)).size,
    )
    expect(heights?.[0]).toBeCloseTo(heights?.[1] ?? 0, 0)
  })
  test('four and more may be smaller, because they are read together', () => {
    const pages = stage(
      'line',
      Array.from({ length: 4 }, () => years(10)),
    )
    expect(pages).toHaveLength(1)
    expect(pages[0]?.panels).toHaveLength(4)
  })
})

test.each<[FigureKind, FigurePanel['series'][]]>([
  ['line', [years(30)]],
  ['bar-time', [years(30), years(30)]],
  ['bar', [rows(3), rows(9), rows(4)]],
  ['bar', [rows(20)]],
  ['dumbbell', [[...rows(8), series('t', 'cn', 'text:t', [point('text:row 0', 50)])]]],
  ['slope', [one(point('2020', 1), point('2025', 9))]],
])('%s: every page fits its room, every panel is shown, in order, and no word is too small', (kind, panels) => {
  for (const room of [ROOM, { width: 1000, height: 500 }]) {
    const pages = stage(kind, panels, room)
    expect([...new Set(pages.flatMap((p) => p.panels.map((x) => x.panel.id)))]).toEqual(panels.map((_, i) => `p${i}`))
    for (const page of pages) {
      const { width, height } = sizeOf(page, panels.length > 1)
      expect(width).toBeLessThanOrEqual(room.width + 1)
      expect(height).toBeLessThanOrEqual(room.height + 1)
      for (const { scale } of page.panels) expect(scale).toBeGreaterThanOrEqual(0.75)
    }
  }
})

test('on a phone each panel has a page of its own in full size, as wide as the room, which scrolls', () => {
  const pages = stage('bar', [rows(3), rows(20)], { width: 390, height: 700 })
  expect(pages.map((p) => p.panels.map((x) => [x.panel.id, x.scale, x.layout.width]))).toEqual([[['p0', 1, 390]], [['p1', 1, 390]]])
  expect(pages[1]?.panels[0]?.layout.height).toBeGreaterThan(700)
})
