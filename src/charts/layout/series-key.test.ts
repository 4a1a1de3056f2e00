import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureFigure, point, series, type Words } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { PLOT_WORDS } from '../../../tests/fixtures/figures/lay-out.ts'
import type { FigurePanel, FigureSeries } from '#schema/figure-spec.ts'
import type { PlotVariant } from '../scale/type-scale.ts'
import { contextOf } from './context.ts'
import { layoutKey, needsKey, repeatOpacity } from './series-key.ts'
import { overlaps } from './shapes.ts'
import type { Shape } from './types.ts'

const panelOf = (all: readonly FigureSeries[]): FigurePanel => ({ id: 'main', unit: 'jobs', series: [...all], breaks: [], events: [] })
function keyOf(all: readonly FigureSeries[], width = 700, words: Record<string, Words> = {}, variant: PlotVariant = 'page', round = false) {
  const { spec, labels } = fixtureFigure('bar', panelOf(all), words)
  const [panel = panelOf([])] = spec.panels
  return layoutKey(contextOf({ spec, panel, labels: labels.en, locale: 'en', words: PLOT_WORDS, width, variant }), 10, round)
}
const swatches = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'swatch' ? [s] : []))
const names = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? [s] : []))
const us = (id: string, ...points: FigureSeries['points']) => series(id, 'us', `text:${id}`, points)

describe('whether series are named above a plot', () => {
  test('not one alone, and not those whose only category bears their name', () => {
    expect(needsKey(panelOf([us('a', point('text:x', 1))]))).toBe(false)
    expect(needsKey(panelOf([us('a', point('text:a', 1)), us('b', point('text:b', 1))]))).toBe(false)
    expect(needsKey(panelOf([us('a', point('text:a', 1)), us('b', point('text:x', 1))]))).toBe(true)
  })
  test('not in a picture without words', () => {
    expect(keyOf([us('a', point('text:x', 1)), us('b', point('text:x', 1))], 700, {}, 'thumb')).toEqual({ shapes: [], height: 0 })
  })
})

test('second, third and later series of a role are paler and paler, and no other role is', () => {
  const panel = panelOf([us('a'), us('b'), series('c', 'cn', 'text:c', []), us('d'), us('e'), us('f')])
  expect(panel.series.map((_, i) => repeatOpacity(panel, i))).toEqual([1, 0.6, 1, 0.3, 0.12, 0.12])
})

describe('a sample', () => {
  const looks = (...points: FigureSeries['points']) => swatches(keyOf([us('a', ...points), us('b', point('text:x', 1))]).shapes)[0]?.look
  test('looks as the marks do where all are drawn alike, else as the plain one', () => {
    expect(looks(point('text:x', 1, { status: 'contested' }), point('text:y', 1, { status: 'contested' }))).toBe('hatch')
    expect(looks(point('text:x', 1, { status: 'contested' }), point('text:y', 1))).toBe('solid')
    expect(looks(point('text:x', 1, { forecast: true }), point('text:y', null, { missing: 'not-found' }))).toBe('forecast')
    expect(looks()).toBe('solid')
  })
  test('is round where marks are', () => {
    const all = [us('a', point('text:x', 1)), us('b', point('text:x', 1))]
    expect([false, true].map((round) => swatches(keyOf(all, 700, {}, 'page', round).shapes)[0]?.round)).toEqual([false, true])
  })
})

describe('names stand in rows', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => us(`s${i}`, point('text:x', i)))
  test('as high as they need, row by row', () => {
    const wide = keyOf(many(3), 700)
    const narrow = keyOf(many(3), 100)
    // Rows of 1.6 times 13 px, and 6 px below.
    expect([wide.height, narrow.height]).toEqual([26.8, 68.4])
  })
  test('each beside its sample, inside the plot, none over another, whatever the names and the width', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcW 国家'), minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 7 }), fc.integer({ min: 120, max: 900 }), (said, width) => {
        const words = Object.fromEntries(said.map((text, i): [string, Words] => [`text:s${i}`, [text, text]]))
        const { shapes, height } = keyOf(many(said.length), width, words)
        const [samples, texts] = [swatches(shapes), names(shapes)]
        expect([samples.length, texts.length]).toEqual([said.length, said.length])
        texts.forEach((t, i) => {
          const box = samples[i]?.box
          expect(box !== undefined && box.right <= t.box.left && box.top < t.box.bottom && t.box.top < box.bottom).toBe(true)
          expect(t.box.right).toBeLessThanOrEqual(width + 0.01)
          expect(t.box.bottom).toBeLessThanOrEqual(10 + height)
          expect(texts.slice(i + 1).some((other) => overlaps(t.box, other.box))).toBe(false)
        })
      }),
      { numRuns: 40 },
    )
  })
})
