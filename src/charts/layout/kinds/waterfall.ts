import { formatSigned } from '#i18n/format-value.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { linearScale } from '../../scale/linear.ts'
import { type Ctx, makeMark, markKey, peersOf } from '../context.ts'
import { markText, tagText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, rowBaseline, rowShapes } from '../rows.ts'
import { line, vertical } from '../shapes.ts'
import type { Box, Mark, PlotLayout, Shape } from '../types.ts'
import { unitHeight, unitShapes } from '../value-axis.ts'
import { valueLabel, valueLabelWidth } from '../value-label.ts'
import { barDomain } from './bar.ts'

type Step = { series: FigureSeries; point: FigurePoint; index: number; from: number; to: number; total: boolean }

/**
 * Running position of each step. A point computed as a sum or a difference is a total: it stands on the baseline and the
 * steps go on from it. A missing step leaves the position where it was.
 */
export function waterfallSteps(series: readonly FigureSeries[]): Step[] {
  let at = 0
  return series.flatMap((s) =>
    s.points.map((point, index) => {
      const total = point.derivation?.operation === 'sum' || point.derivation?.operation === 'difference'
      const from = total ? 0 : at
      const to = total ? (point.y ?? at) : at + (point.y ?? 0)
      at = to
      return { series: s, point, index, from, to, total }
    }),
  )
}

function stepText(c: Ctx, step: Step): string {
  if (step.total || isMissing(step.point) || step.point.y === null) return markText(step.point, c)
  const tag = tagText(step.point, c.words)
  const signed = formatSigned({ value: step.point.y, unit: c.panel.unit }, c.locale)
  return tag === '' ? signed : `${signed}${c.locale === 'en' ? ' ' : ' · '}${tag}`
}

/** Gains, losses and their net, from top to bottom, joined by thin lines. Rows rather than columns: names stay readable. */
export function layoutWaterfall(c: Ctx): PlotLayout {
  const peers = peersOf(c).map((panel) => waterfallSteps(panel.series))
  const steps = waterfallSteps(c.panel.series)
  const domain = barDomain(peers.flat().flatMap((s) => [s.from, s.to]))
  const pad = Math.max(0, ...peers.flat().map((s) => valueLabelWidth(stepText(c, s), c)))
  const unit = unitHeight(c)
  const layout = layoutRows(c, { head: unit, foot: c.type.pad, padLeft: domain[0] < 0 ? pad : 0, padRight: pad, content: c.type.bar })
  const { rect } = layout
  const x = linearScale(domain, [rect.left, rect.right])
  const barSize = Math.max(2, Math.min(c.type.bar * c.type.grow, layout.band - layout.labelHeight - c.type.pad))
  const topOf = (step: Step): number => {
    const row = layout.rows.find((r) => r.key === String(step.point.x))
    return (row?.top ?? 0) + ((row?.height ?? 0) - barSize) / 2
  }
  const marks: Mark[] = []
  const bars: Shape[] = []
  const over: Shape[] = []
  steps.forEach((step, i) => {
    const top = topOf(step)
    const box: Box = {
      left: Math.min(x(step.from), x(step.to)),
      right: Math.max(x(step.from), x(step.to)),
      top,
      bottom: top + barSize,
    }
    const missing = isMissing(step.point)
    const key = markKey(step.series, step.index)
    marks.push(makeMark(c, step.series, step.index, { x: missing ? x(step.to) : (box.left + box.right) / 2, y: top + barSize / 2, box }))
    if (!missing) bars.push({ kind: 'bar', mark: key, box, look: lookOf(step.point), role: step.series.role, outline: c.type.outline })
    const next = steps[i + 1]
    if (next) {
      // Where names stand above the bars the connector stops below the name.
      const end = topOf(next)
      over.push(
        line(vertical(x(step.to), layout.stacked ? end - c.type.pad : top + barSize, end), {
          part: 'join',
          colour: 'mutedInk',
          width: c.type.hairline,
        }),
      )
    }
    over.push(
      ...valueLabel(c, step.series, step.index, {
        x: x(Math.max(step.from, step.to)),
        cy: top + barSize / 2,
        side: 'right',
        words: stepText(c, step),
      }),
    )
  })
  return {
    ...frameOf(c),
    height: layout.height,
    rect,
    x: { kind: 'linear', domain, range: [rect.left, rect.right], ticks: [], unit: c.panel.unit },
    y: { kind: 'band', keys: layout.rows.map((r) => r.key), range: [rect.top, rect.bottom] },
    marks,
    shapes: [...unitShapes(c, layout.stacked ? 0 : rect.left, 0), ...rowShapes(c, layout), ...bars, rowBaseline(c, layout, x(0)), ...over],
  }
}
