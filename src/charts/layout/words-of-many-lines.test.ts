import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../tests/fixtures/figures/draw-static.ts'
import { fixtureFigure, point, series, type Words } from '../../../tests/fixtures/figures/fixture-figure.ts'
import type { PlotLayout, TextShape } from './types.ts'

const texts = (l: PlotLayout): TextShape[] => l.shapes.flatMap((s) => (s.kind === 'text' ? [s] : []))

describe('words of many lines', () => {
  const line = (id: string, role: 'us' | 'cn' | 'muted', values: readonly (readonly [string, number])[]) =>
    series(
      id,
      role,
      `text:${id}`,
      values.map(([x, y]) => point(x, y)),
    )
  const words = Object.fromEntries(
    ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'].map((id) => [`text:${id}`, [`The country of ${id}`, `${id}国`] as Words]),
  )
  const tops = (layout: PlotLayout, part: string) => texts(layout).filter((t) => t.part === part)

  it('on a phone stand below the words of a break: the plot grows for them', () => {
    const ids = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg']
    const lines = ids.map((id, i) =>
      line(id, i === 0 ? 'us' : 'muted', [
        ['2020', 90 - i],
        ['2021', 92 - i],
        ['2022', 93 - i],
      ] as const),
    )
    const breaks = [{ id: 'method', series: 'aa', at: '2022', kind: 'method' as const, label: 'break:method' }]
    const layout = layoutOf(
      fixtureFigure('line', { unit: 'jobs', series: lines, breaks }, { ...words, 'break:method': ['Method changed', '口径变动'] }),
      {
        width: 342,
      },
    )
    const note = Math.max(...tops(layout, 'note').map((t) => t.y))
    const names = tops(layout, 'name').map((t) => t.y - t.size)
    expect(names).toHaveLength(7)
    for (const top of names) expect(top).toBeGreaterThan(note)
  })

  it('that end at one date stand in one column, in the order of their values', () => {
    const ends = [
      ['cc', 37],
      ['dd', 42],
      ['ee', 71],
      ['ff', 38],
    ] as const
    const lines = [
      line('aa', 'us', [
        ['2022', 35],
        ['2024', 39],
      ]),
      line('bb', 'cn', [
        ['2022', 78],
        ['2024', 83],
      ]),
      ...ends.map(([id, y]) => line(id, 'muted', [['2022', y]])),
    ]
    const layout = layoutOf(fixtureFigure('line', { unit: 'jobs', series: lines }, words), { width: 736 })
    const order = tops(layout, 'name')
      .filter((t) => ends.some(([id]) => t.lines.join(' ').endsWith(id)))
      .sort((a, b) => a.y - b.y)
      .map((t) => t.lines.join(' ').slice(-2))
    expect(order).toEqual(['ee', 'dd', 'ff', 'cc'])
  })
})
