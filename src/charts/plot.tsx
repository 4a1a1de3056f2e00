import type { FigurePanel, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import type { Locale } from '#i18n/locales.ts'
import { BarKind, barHeight } from './kinds/bar.tsx'
import { BarTimeKind, barTimeHeight } from './kinds/bar-time.tsx'
import { DumbbellKind, dumbbellHeight } from './kinds/dumbbell.tsx'
import { Empty } from './kinds/hand-frame.tsx'
import type { KindProps, PlotWords } from './kinds/kind-props.ts'
import { LineKind, lineHeight } from './kinds/line.tsx'
import { RangeKind, rangeHeight } from './kinds/range.tsx'
import { ScatterKind, scatterHeight } from './kinds/scatter.tsx'
import { SlopeKind, slopeHeight } from './kinds/slope.tsx'
import { StackedShareKind, stackedShareHeight } from './kinds/stacked-share.tsx'
import { TimelineKind, timelineHeight } from './kinds/timeline.tsx'
import { WaterfallKind, waterfallHeight } from './kinds/waterfall.tsx'
import type { Labels } from './marks/mark-attributes.ts'
import type { Palette } from './palette.ts'
import { type PlotVariant, typeScale } from './scale/type-scale.ts'

export type PlotProps = {
  spec: FigureSpec
  panel: FigurePanel
  labels: Labels
  locale: Locale
  words: PlotWords
  /** SVG units, = CSS px at 1:1; both fixed. */
  width: number
  height: number
  palette: Palette
  variant?: PlotVariant
  /** Prefix of every id in the SVG, and the one the page's <StatusPatterns> was given. */
  idPrefix: string
  /** Unit of a numeric x axis (scatter). */
  xUnit?: Unit
  /** Draw the hatches inside this SVG instead of relying on the page's sprite. */
  sprite?: boolean
}

const toKindProps = ({ variant = 'page', xUnit = 'index', sprite = false, ...rest }: PlotProps): KindProps => ({
  ...rest,
  variant,
  xUnit,
  sprite,
  type: typeScale(variant),
})

const isEmpty = (p: KindProps): boolean => p.panel.series.every((s) => s.points.length === 0)

/**
 * One panel of a figure at a fixed size. Marks are <g data-mark="{series}:{index}" data-cx data-cy data-claims> and
 * carry no behaviour: the figure frame adds hover, focus and keys. Points without a value are marks too.
 */
export function Plot(props: PlotProps) {
  const p = toKindProps(props)
  if (isEmpty(p)) return <Empty p={p} />
  switch (p.spec.kind) {
    case 'line':
      return <LineKind {...p} />
    case 'bar':
      return <BarKind {...p} />
    case 'bar-time':
      return <BarTimeKind {...p} />
    case 'range':
      return <RangeKind {...p} />
    case 'slope':
      return <SlopeKind {...p} />
    case 'dumbbell':
      return <DumbbellKind {...p} />
    case 'waterfall':
      return <WaterfallKind {...p} />
    case 'stacked-share':
      return <StackedShareKind {...p} />
    case 'timeline':
      return <TimelineKind {...p} />
    case 'scatter':
      return <ScatterKind {...p} />
    default:
      return p.spec.kind satisfies never
  }
}

/** Height (SVG units) at which a panel of this width reads well; give it, or more, to <Plot>. */
export function plotHeight(props: Omit<PlotProps, 'height'>): number {
  const p = toKindProps({ ...props, height: 0 })
  if (isEmpty(p)) return p.type.label * 4
  switch (p.spec.kind) {
    case 'line':
      return lineHeight(p)
    case 'bar':
      return barHeight(p)
    case 'bar-time':
      return barTimeHeight(p)
    case 'range':
      return rangeHeight(p)
    case 'slope':
      return slopeHeight(p)
    case 'dumbbell':
      return dumbbellHeight(p)
    case 'waterfall':
      return waterfallHeight(p)
    case 'stacked-share':
      return stackedShareHeight(p)
    case 'timeline':
      return timelineHeight(p)
    case 'scatter':
      return scatterHeight(p)
    default:
      return p.spec.kind satisfies never
  }
}
