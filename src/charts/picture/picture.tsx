import type { PlotLayout, Shape } from '../layout/types.ts'
import { PatternDefs } from '../marks/status-patterns.tsx'
import { type Paint, ShapeOf } from './shape.tsx'

/** A name for a shape that stays the same while its layout does. */
const shapeKey = (shape: Shape, i: number): string => `${shape.kind}${i}`

/** Shapes in their order, without the <svg> around them. */
export function Shapes({ layout, shapes = layout.shapes, palette, idPrefix }: { layout: PlotLayout; shapes?: readonly Shape[] } & Paint) {
  return shapes.map((shape, i) => <ShapeOf key={shapeKey(shape, i)} shape={shape} layout={layout} palette={palette} idPrefix={idPrefix} />)
}

/**
 * A layout as one <svg>, hidden from assistive technology (the frame describes it). Needs no page and no library. `sprite`: draws the
 * hatches inside it instead of using those of the page.
 */
export function Picture({ layout, palette, idPrefix, sprite = false }: { layout: PlotLayout; sprite?: boolean } & Paint) {
  const { width, height, type } = layout
  return (
    <svg className="plot-chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {sprite ? <PatternDefs palette={palette} idPrefix={idPrefix} scale={type.outline / 1.5} /> : null}
      <Shapes layout={layout} palette={palette} idPrefix={idPrefix} />
    </svg>
  )
}
