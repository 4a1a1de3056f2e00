// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FIXTURES } from '../../../tests/fixtures/figures/all-kinds.ts'
import { fixture, layoutOf } from '../../../tests/fixtures/figures/draw-static.ts'
import type { PathShape, PlotLayout } from '../layout/types.ts'
import { lightPalette } from '../palette.ts'
import { RechartsPicture } from './recharts-picture.tsx'
import { isOwnKind } from './to-recharts.ts'

const numbers = (d: string): number[] => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map((n) => Number(n[0]))
const pathsOf = (l: PlotLayout, part: string) => l.shapes.flatMap((s): PathShape[] => (s.kind === 'path' && s.part === part ? [s] : []))

/** Recharts learns its axes from its children and draws again, some of it in the next frame. */
async function drawn(layout: PlotLayout) {
  const { container } = render(<RechartsPicture layout={layout} palette={lightPalette} idPrefix="fx" />)
  for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => setTimeout(done, 20))
  return container
}

describe.each(Object.keys(FIXTURES).filter((name) => !isOwnKind(layoutOf(fixture(name)))))(
  'Recharts draws %s where the layout says',
  (name) => {
    it('lines, bars, points, grid and words', async () => {
      const layout = layoutOf(fixture(name))
      const page = await drawn(layout)
      const curves = [...page.querySelectorAll('.recharts-line-curve')].map((c) => numbers(c.getAttribute('d') ?? ''))
      const lines = pathsOf(layout, 'line').map((p) => p.lines.flat().flat())
      expect(curves).toHaveLength(lines.length)
      lines.forEach((line, i) => {
        expect(curves[i]).toHaveLength(line.length)
        for (const [k, n] of line.entries()) expect(curves[i]?.[k]).toBeCloseTo(n, 1)
      })
      for (const shape of layout.shapes) {
        if (shape.kind !== 'bar') continue
        const rect = page.querySelector(`[data-mark="${shape.mark}"] rect`)
        const along =
          layout.y?.kind === 'band'
            ? (['x', 'width', shape.box.left, shape.box.right] as const)
            : (['y', 'height', shape.box.top, shape.box.bottom] as const)
        const length = along[3] - along[2]
        const inset = length <= shape.outline * 2 ? 0 : shape.outline / 2
        expect(Number(rect?.getAttribute(along[0])), shape.mark).toBeCloseTo(along[2] + inset, 0)
        if (inset > 0) expect(Number(rect?.getAttribute(along[1])), shape.mark).toBeCloseTo(length - shape.outline, 0)
      }
      for (const shape of layout.shapes) {
        if (shape.kind !== 'point' || layout.kind !== 'scatter') continue
        const circle = page.querySelector(`[data-mark="${shape.mark}"] circle`)
        expect([Number(circle?.getAttribute('cx')), Number(circle?.getAttribute('cy'))].map(Math.round)).toEqual(
          [shape.x, shape.y].map(Math.round),
        )
      }
      const said = page.textContent ?? ''
      for (const shape of layout.shapes) if (shape.kind === 'text') for (const line of shape.lines) expect(said).toContain(line)
      expect(new Set([...page.querySelectorAll('[data-mark]')].map((m) => m.getAttribute('data-mark'))).size).toBe(
        new Set(
          layout.shapes.flatMap((s) =>
            s.kind === 'bar' || s.kind === 'point' || (s.kind === 'path' && s.part === 'missing') ? [s.mark] : [],
          ),
        ).size,
      )
    })
  },
)
