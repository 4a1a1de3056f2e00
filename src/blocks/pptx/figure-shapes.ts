import { plotWords } from '#charts/frame/plot-words.ts'
import { layoutPlot } from '#charts/layout/layout-plot.ts'
import type { Colour, Shape } from '#charts/layout/types.ts'
import { projectorPalette } from '#charts/palette.ts'
import type { Box, GroupItem, LineItem, MarkItem, TextItem } from '#files/pptx/model.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel, FigureRole } from '#schema/figure-spec.ts'
import { hex } from './series-colours.ts'

/** How much larger a plot may be on a slide than on a page; the largest that fits is used. */
const ENLARGED = [1.7, 1.5, 1.3, 1.1, 0.9, 0.75]
/** The same where panels stand side by side, in points of width: larger, words beside one another would touch in wider fonts. */
const NARROW = { width: 500, most: 1.3 }

function colourOf(colour: Colour): string {
  const [role = '', part = ''] = colour.split('.')
  if (part === '') return hex(projectorPalette[colour as 'ink'])
  return hex(projectorPalette[role as FigureRole][part as 'mark'])
}

type Words = MessagesOf<typeof FIGURE | typeof VOCABULARY>

/** A panel drawn with shapes, from the same layout as on the page: every mark can be moved and every word edited. */
export function panelShapes(figure: FigureAnswer, panel: FigurePanel, box: Box, locale: Locale, m: Words, alt: string): GroupItem {
  const tried = ENLARGED.filter((by) => box.w >= NARROW.width || by <= NARROW.most).map((by) => {
    const width = Math.round(box.w / by)
    const layout = layoutPlot({ spec: figure.spec, panel, labels: figure.labels, locale, words: plotWords(m), width })
    return { layout, scale: Math.min(box.w / layout.width, box.h / layout.height) }
  })
  const { layout, scale } = tried.reduce((best, next) => (next.scale > best.scale ? next : best))
  const left = box.x + (box.w - layout.width * scale) / 2
  const x = (n: number) => left + n * scale
  const y = (n: number) => box.y + n * scale
  const boxOf = (b: { left: number; top: number; right: number; bottom: number }): Box => ({
    x: x(Math.min(b.left, b.right)),
    y: y(Math.min(b.top, b.bottom)),
    w: Math.max(0.75, Math.abs(b.right - b.left) * scale),
    h: Math.max(0.75, Math.abs(b.bottom - b.top) * scale),
  })
  const round = (cx: number, cy: number, r: number): Box => ({ x: x(cx - r), y: y(cy - r), w: r * 2 * scale, h: r * 2 * scale })
  const paint = (role: FigureRole) => ({ colour: hex(projectorPalette[role].mark), tint: hex(projectorPalette[role].tint) })
  const convert = (shape: Shape): (TextItem | MarkItem | LineItem)[] => {
    switch (shape.kind) {
      case 'path':
        return [
          {
            kind: 'line',
            lines: shape.lines.map((line) => line.map(([px, py]) => [x(px), y(py)] as const)),
            colour: colourOf(shape.colour),
            width: shape.width * scale,
            isDashed: shape.dash !== undefined,
          },
        ]
      case 'bar':
        return [{ kind: 'mark', round: false, box: boxOf(shape.box), look: shape.look, ...paint(shape.role), opacity: shape.opacity ?? 1 }]
      case 'point':
        return [{ kind: 'mark', round: true, box: round(shape.x, shape.y, shape.r), look: shape.look, ...paint(shape.role) }]
      case 'cloud':
        return shape.points.map(([px, py]) => ({
          kind: 'mark',
          round: true,
          box: round(px, py, shape.r),
          look: 'solid',
          ...paint(shape.role),
        }))
      case 'swatch':
        return [{ kind: 'mark', round: shape.round, box: boxOf(shape.box), look: shape.look, ...paint(shape.role), opacity: shape.opacity }]
      case 'text': {
        // Office fonts are a little wider than those of the page: the box gets wider away from its anchor.
        const own = boxOf(shape.box)
        const more = own.w * 0.12
        const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? more : more / 2
        return [
          {
            kind: 'text',
            name: 'Label',
            box: { ...own, x: own.x - shift, w: own.w + more },
            isOneLine: true,
            paragraphs: shape.lines.map((text) => ({
              text,
              size: Math.max(7, shape.size * scale),
              colour: colourOf(shape.colour),
              bold: (shape.weight ?? 400) >= 600,
              align: shape.anchor === 'start' ? 'l' : shape.anchor === 'end' ? 'r' : 'ctr',
            })),
          },
        ]
      }
      case 'glyph':
        // The status is given in words at the foot of the slide.
        return []
    }
  }
  return { kind: 'group', name: figure.spec.id, alt, box, items: layout.shapes.flatMap(convert) }
}
