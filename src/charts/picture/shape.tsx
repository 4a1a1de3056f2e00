import type { Mark, PathShape, PlotLayout, Shape, SwatchShape, TextShape } from '../layout/types.ts'
import { BarShapeMark } from '../marks/bar-mark.tsx'
import { ManyPoints } from '../marks/many-points.tsx'
import { px } from '../marks/mark-attributes.ts'
import { PlacedGlyph } from '../marks/placed-glyph.tsx'
import { PointShape } from '../marks/point-mark.tsx'
import { TextLines } from '../marks/text-lines.tsx'
import type { Palette } from '../palette.ts'
import { colourOf } from './colour.ts'

/** What a layout does not say about its picture: the colours, and the prefix of pattern ids. */
export type Paint = { palette: Palette; idPrefix: string }

/** What a mark says of itself in the markup: its key, status and claims. */
export const markAttributes = (mark: Mark | undefined): Record<string, string> =>
  mark === undefined
    ? {}
    : {
        'data-mark': mark.key,
        'data-status': mark.status,
        ...(mark.isMissing ? { 'data-missing': '' } : {}),
        ...mark.provenance,
      }

/** The `d` of an SVG path: a separate piece for each line. */
export const pathData = (lines: PathShape['lines']): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`).join('')

/** Lines of a layout as an SVG path without filling. */
export function PathLine({ shape, palette }: { shape: PathShape; palette: Palette }) {
  return (
    <path
      className={shape.part === 'grid' ? undefined : shape.part}
      d={pathData(shape.lines)}
      stroke={colourOf(palette, shape.colour)}
      strokeWidth={px(shape.width)}
      strokeLinejoin={shape.part === 'line' ? 'round' : undefined}
      strokeDasharray={shape.dash?.map(px).join(' ')}
      fill="none"
    />
  )
}

/** A text of a layout, with the claims that its numbers rest on. */
export function Words({ shape, palette }: { shape: TextShape; palette: Palette }) {
  return (
    <TextLines
      className={shape.part === 'row' ? 'tick' : shape.part}
      lines={shape.lines}
      x={shape.x}
      y={shape.y}
      size={shape.size}
      lineHeight={shape.lineHeight}
      anchor={shape.anchor}
      weight={shape.weight}
      fill={colourOf(palette, shape.colour)}
      halo={shape.halo === undefined ? undefined : colourOf(palette, shape.halo)}
      provenance={shape.provenance}
    />
  )
}

function Swatch({ shape: { box, role, round, opacity, look, outline }, palette, idPrefix }: { shape: SwatchShape } & Paint) {
  const size = box.right - box.left
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  if (round) return <PointShape look={look} cx={cx} cy={cy} r={size * 0.42} {...{ role, palette, idPrefix, outline }} />
  return (
    <BarShapeMark
      x={box.left}
      y={box.top}
      width={size}
      height={box.bottom - box.top}
      fillOpacity={opacity === 1 || look !== 'solid' ? undefined : opacity}
      {...{ look, role, palette, idPrefix, outline }}
    />
  )
}

/** One shape of a layout as SVG. Marks are groups that name themselves, and carry no behaviour. */
export function ShapeOf({ shape, layout, palette, idPrefix }: { shape: Shape; layout: PlotLayout } & Paint) {
  switch (shape.kind) {
    case 'path':
      if (shape.part === 'missing')
        return (
          <g {...markAttributes(layout.marks.find((m) => m.key === shape.mark))}>
            <PathLine shape={shape} palette={palette} />
          </g>
        )
      return <PathLine shape={shape} palette={palette} />
    case 'bar':
      return (
        <g {...markAttributes(layout.marks.find((m) => m.key === shape.mark))}>
          <BarShapeMark
            x={shape.box.left}
            y={shape.box.top}
            width={shape.box.right - shape.box.left}
            height={shape.box.bottom - shape.box.top}
            look={shape.look}
            role={shape.role}
            palette={palette}
            idPrefix={idPrefix}
            outline={shape.outline}
            fillOpacity={shape.opacity}
          />
        </g>
      )
    case 'point':
      return (
        <g {...markAttributes(layout.marks.find((m) => m.key === shape.mark))}>
          <PointShape
            look={shape.look}
            cx={shape.x}
            cy={shape.y}
            r={shape.r}
            role={shape.role}
            palette={palette}
            idPrefix={idPrefix}
            outline={shape.outline}
          />
        </g>
      )
    case 'cloud':
      return <ManyPoints series={shape.series} at={shape.points} r={shape.r} role={shape.role} palette={palette} />
    case 'text':
      return <Words shape={shape} palette={palette} />
    case 'glyph':
      return <PlacedGlyph status={shape.status} cx={shape.x} cy={shape.y} size={shape.size} colour={colourOf(palette, shape.colour)} />
    case 'swatch':
      return <Swatch shape={shape} palette={palette} idPrefix={idPrefix} />
    default:
      return shape satisfies never
  }
}
