import { type ComposedImage, composeSvg } from '#charts/export/compose-svg.ts'
import { SANS } from '#charts/export/font-stacks.ts'
import type { ImageText } from '#charts/export/image-text.ts'
import { attributes } from '#charts/export/svg-text.ts'
import type { Palette } from '#charts/palette.ts'
import { escapeXml } from '#files/xml.ts'
import { layoutScatter, type ScatterLayout } from './scatter-layout.ts'
import type { ScatterParts } from './use-scatter.ts'

type Parts = Omit<ScatterParts, 'country' | 'note'>

const SIZE = { width: 800, height: 500, font: 12.5, largest: 28, labels: 14, longest: 32 }

const text = (words: string, at: Readonly<Record<string, string | number | undefined>>) =>
  `<text${attributes(at)}>${escapeXml(words)}</text>`

/** The plot as the inside of an <svg>: literal colours and fonts, nothing of the page. */
function plotMarkup({ box, ...layout }: ScatterLayout, parts: Parts, palette: Palette, family: string): string {
  const { words } = parts
  const small = { 'font-size': 12, 'font-family': family, fill: palette.mutedInk }
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) => `<line${attributes({ x1, y1, x2, y2, stroke })}/>`
  const circle = { fill: palette.ink2, stroke: palette.paper, 'stroke-width': 1 }
  const halo = { fill: palette.ink, stroke: palette.paper, 'stroke-width': 3, 'paint-order': 'stroke' }
  return [
    ...layout.yTicks.flatMap((t) => [
      line(box.left, t.at, box.right, t.at, palette.grid),
      text(parts.yText(t.value), { ...small, x: box.left - 6, y: t.at + 4, 'text-anchor': 'end' }),
    ]),
    line(box.left, box.bottom, box.right, box.bottom, palette.ink2),
    ...layout.xTicks.map((t) => text(parts.xText(t.value), { ...small, x: t.at, y: box.bottom + 16, 'text-anchor': 'middle' })),
    text(`← ${words.less}`, { ...small, x: box.left, y: box.bottom + 36 }),
    text(words.axis.x, { ...small, x: (box.left + box.right) / 2, y: box.bottom + 36, 'text-anchor': 'middle' }),
    text(`${words.more} →`, { ...small, x: box.right, y: box.bottom + 36, 'text-anchor': 'end' }),
    text(`↑ ${words.up} · ↓ ${words.down}`, { ...small, x: 0, y: 14 }),
    ...layout.dots.map((d) => `<circle${attributes({ ...circle, cx: d.cx, cy: d.cy, r: d.r, 'fill-opacity': d.lit ? 0.6 : 0.15 })}/>`),
    ...layout.labels.map((l) => text(l.text, { ...small, ...halo, x: l.x, y: l.y })),
  ].join('')
}

/** The picture of a view as one self-contained SVG with its words, its sources and the address of the view. `about`: its manifest (files/manifest.ts). */
export function scatterSvg(parts: Parts, words: ImageText, palette: Palette, fonts: string, about: string): ComposedImage {
  const layout = layoutScatter(parts.dots, { ranks: parts.ranks }, SIZE)
  const markup = plotMarkup(layout, parts, palette, SANS[words.locale])
  const panel = { name: '', width: SIZE.width, height: SIZE.height, markup }
  return composeSvg(words, { panels: [panel], samples: {} }, palette, fonts, about)
}
