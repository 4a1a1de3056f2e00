import { describe, expect, test } from 'vitest'
import { fixtureFigure, point, series, type Words } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { linesOf, PLOT_WORDS, rounded, shapesOf, wordsOf } from '../../../tests/fixtures/figures/lay-out.ts'
import type { FigureKind, FigurePanel, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Locale } from '#i18n/locales.ts'
import { CARD, cardPanel, layoutCard, MOST } from './card.ts'
import type { PlotLayout } from './types.ts'

const WORDS: Record<string, Words> = {
  'text:us': ['America', '美国'],
  'text:cn': ['China', '中国'],
  'text:a': ['Staff', '员工'],
  'text:b': ['Hires', '招聘'],
  'text:one': ['One', '一'],
  'text:two': ['Two', '二'],
}
const us = (...points: FigureSeries['points']) => series('us', 'us', 'text:us', points)
const cn = (...points: FigureSeries['points']) => series('cn', 'cn', 'text:cn', points)
const panel = (id: string, all: FigureSeries[], over: Partial<FigurePanel> = {}): FigurePanel => ({
  id,
  unit: 'percent',
  series: all,
  breaks: [],
  events: [],
  ...over,
})
function card(
  kind: FigureKind,
  panels: FigurePanel[],
  finding: string[] = [],
  more: Partial<FigureSpec> = {},
  locale: Locale = 'en',
): PlotLayout {
  const { spec, labels } = fixtureFigure(kind, panel('main', []), WORDS, { panels, finding, ...more })
  return layoutCard({ spec, labels: labels[locale], locale, words: PLOT_WORDS })
}
const marks = (l: PlotLayout) => l.marks.map((m) => [m.words.x, m.words.value])

describe('a card shows the numbers that the title rests on', () => {
  const both = [us(point('text:a', 10), point('text:b', 20)), cn(point('text:a', 30), point('text:b', 40))]
  test('as rows from zero, each named by what tells it from the others', () => {
    expect(marks(card('bar', [panel('main', both)], ['main/us:0', 'main/cn:0']))).toEqual([
      ['America', '10%'],
      ['China', '30%'],
    ])
    expect(marks(card('bar', [panel('main', both)], ['main/us:0', 'main/us:1']))).toEqual([
      ['Staff', '10%'],
      ['Hires', '20%'],
    ])
    expect(marks(card('bar', [panel('main', both)], ['main/us:0', 'main/cn:1']))).toEqual([
      ['America, Staff', '10%'],
      ['China, Hires', '40%'],
    ])
  })
  test('in Chinese with a Chinese comma', () => {
    const [first] = marks(card('bar', [panel('main', both)], ['main/us:0', 'main/cn:1'], {}, 'zh-Hans'))
    expect(first?.[0]).toBe('美国，员工')
  })
  test('by their panel where only that tells them apart', () => {
    const panels = [
      panel('main', [us(point('text:a', 10))], { label: 'text:one' }),
      panel('second', [us(point('text:a', 20))], { label: 'text:two' }),
    ]
    expect(marks(card('bar', panels, ['main/us:0', 'second/us:0']))).toEqual([
      ['One, Staff', '10%'],
      ['Two, Staff', '20%'],
    ])
  })
  test('a part of a stack is named as the part that it is', () => {
    const panels = ['one', 'two'].map((id) => panel(id, [us(point('text:a', 10)), cn(point('text:a', 20))], { label: `text:${id}` }))
    expect(marks(card('stacked-share', panels, ['one/cn:0', 'two/cn:0'])).map(([name]) => name)).toEqual([
      'One, Staff, China',
      'Two, Staff, China',
    ])
  })
  test('at most five, in one unit, and none without a value', () => {
    const many = us(...Array.from({ length: 9 }, (_, i) => point(`text:${i}`, i)))
    expect(
      card(
        'bar',
        [panel('main', [many])],
        Array.from({ length: 9 }, (_, i) => `main/us:${i}`),
      ).marks,
    ).toHaveLength(MOST)
    const units = [panel('main', [us(point('text:a', 10))]), panel('jobs', [us(point('text:a', 20))], { unit: 'jobs' })]
    expect(marks(card('bar', units, ['main/us:0', 'jobs/us:0']))).toEqual([['Staff', '10%']])
    const gap = [us(point('text:a', null, { missing: 'not-found' }), point('text:b', 5))]
    expect(marks(card('bar', [panel('main', gap)], ['main/us:0', 'main/us:1']))).toEqual([['Hires', '5%']])
  })
})

describe('a figure whose title names no number', () => {
  test('shows the last of each series of its first panel', () => {
    const panels = [
      panel('main', [us(point('text:a', 10), point('text:b', 20)), cn(point('text:a', 30))]),
      panel('second', [us(point('text:a', 99))]),
    ]
    expect(marks(card('bar', panels))).toEqual([
      ['America, Hires', '20%'],
      ['China, Staff', '30%'],
    ])
  })
  test('of one series shows its largest, the largest first', () => {
    const one = us(point('text:a', 10), point('text:b', 40), point('text:one', 20))
    expect(marks(card('bar', [panel('main', [one])])).map(([, value]) => value)).toEqual(['40%', '20%', '10%'])
  })
})

describe('kinds with a picture of their own', () => {
  const line = [us(point('2020', 10), point('2021', 30), point('2022', 20))]
  test('a line stays a line at the size of a card, without events', () => {
    const events = [{ x: '2021', label: 'text:a', claim: 'c' }]
    const made = card('line', [panel('main', line, { events })], ['main/us:2'])
    expect([made.kind, made.width, made.height, made.marks.length]).toEqual(['line', CARD.width, CARD.height, 3])
    expect([wordsOf(made, 'note'), linesOf(made, 'leader')]).toEqual([[], []])
    expect(wordsOf(made, 'value')).toContain('20%')
  })
  test('of several panels its numbers are rows', () => {
    const panels = [panel('main', line, { label: 'text:one' }), panel('second', [us(point('2022', 60))], { label: 'text:two' })]
    const made = card('line', panels, ['main/us:2', 'second/us:0'])
    expect([made.kind, marks(made)]).toEqual([
      'bar',
      [
        ['One, 2022', '20%'],
        ['Two, 2022', '60%'],
      ],
    ])
    expect(shapesOf(made, 'bar').map((b) => rounded(b.box.left))).toEqual([0, 0].map(() => rounded(made.rect.left)))
  })
  test('numbers as numbers and events stay what they are; points are a picture without words', () => {
    expect(card('table', [panel('main', line)]).kind).toBe('table')
    expect(card('timeline', [panel('main', [us(point('2020-01-01', null, { label: 'text:a' }))])]).kind).toBe('timeline')
    const dots = card('scatter', [panel('main', [us(point(1, 10, { label: 'text:a' }), point(2, 20))])])
    expect([dots.kind, dots.variant, shapesOf(dots, 'text')]).toEqual(['scatter', 'thumb', []])
  })
})

test('the panel of a card is that of the first number of the title, else the first', () => {
  const { spec } = fixtureFigure('bar', panel('main', [us(point('text:a', 1))]), WORDS)
  const second = panel('second', [us(point('text:a', 2))])
  const two = { ...spec, panels: [...spec.panels, second] }
  expect(cardPanel({ ...two, finding: ['second/us:0'] }).id).toBe('second')
  expect(cardPanel({ ...two, finding: ['gone/us:0'] }).id).toBe('main')
  expect(() => cardPanel({ ...spec, panels: [] })).toThrow(`figure ${spec.id} has no panel`)
})
