import { type Ctx, contextOf, type LayoutInput } from './context.ts'
import { frameOf } from './frame.ts'
import { layoutBar } from './kinds/bar.ts'
import { layoutBarTime } from './kinds/bar-time.ts'
import { layoutDumbbell } from './kinds/dumbbell.ts'
import { layoutLine } from './kinds/line.ts'
import { layoutRange } from './kinds/range.ts'
import { layoutScatter } from './kinds/scatter.ts'
import { layoutSlope } from './kinds/slope.ts'
import { layoutStackedShare } from './kinds/stacked-share.ts'
import { layoutTable } from './kinds/table.ts'
import { layoutTimeline } from './kinds/timeline.ts'
import { layoutWaterfall } from './kinds/waterfall.ts'
import { text } from './shapes.ts'
import type { PlotLayout } from './types.ts'

/**
 * Where everything in a panel of a figure is: a pure function of spec, size, language and words. Panels of one figure in one unit have
 * one scale. Without `height` the panel gets its natural height.
 */
export function layoutPlot(input: LayoutInput): PlotLayout {
  const c = contextOf(input)
  if (c.panel.series.every((s) => s.points.length === 0)) return emptyLayout(c)
  switch (c.spec.kind) {
    case 'line':
      return layoutLine(c)
    case 'bar':
      return layoutBar(c)
    case 'bar-time':
      return layoutBarTime(c)
    case 'range':
      return layoutRange(c)
    case 'slope':
      return layoutSlope(c)
    case 'dumbbell':
      return layoutDumbbell(c)
    case 'waterfall':
      return layoutWaterfall(c)
    case 'stacked-share':
      return layoutStackedShare(c)
    case 'timeline':
      return layoutTimeline(c)
    case 'scatter':
      return layoutScatter(c)
    case 'table':
      return layoutTable(c)
    default:
      return c.spec.kind satisfies never
  }
}

/** A panel without a single point says so. */
function emptyLayout(c: Ctx): PlotLayout {
  const height = c.height ?? c.type.label * 4
  return {
    ...frameOf(c),
    height,
    rect: { left: 0, right: c.width, top: 0, bottom: height },
    x: null,
    y: null,
    marks: [],
    shapes: [
      text({
        part: 'note',
        lines: [c.words.noData],
        x: c.width / 2,
        y: height / 2,
        size: c.type.label,
        anchor: 'middle',
        colour: 'mutedInk',
      }),
    ],
  }
}
