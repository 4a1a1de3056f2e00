import { formatAxis } from '#i18n/format-value.ts'
import { niceTicks } from '../scale/linear.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import type { NumericAxis } from './chart-frame.tsx'
import { type KindProps, plottedValues } from './kind-props.ts'

/** Horizontal value axis below a chart of rows: few round ticks, fewer when their words would touch. */
export function horizontalValueAxis(p: KindProps, plotWidth: number, zero: boolean, extra: readonly number[] = []): NumericAxis {
  const cap = p.panel.unit === 'percent' ? 100 : undefined
  const text = (v: number) => [formatAxis(v, p.panel.unit, p.locale)]
  let axis = niceTicks([...plottedValues(p.panel), ...extra], { count: 5, zero, cap })
  for (let count = 4; count >= 1; count--) {
    const widest = Math.max(...axis.ticks.map((t) => textWidth(text(t)[0] ?? '', p.type.tick)))
    if (axis.ticks.length <= 2 || (widest + p.type.tick) * (axis.ticks.length - 1) <= plotWidth) break
    axis = niceTicks([...plottedValues(p.panel), ...extra], { count, zero, cap })
  }
  return { kind: 'number', domain: axis.domain, ticks: axis.ticks, text }
}

/** Vertical value axis at the left, and the width its words need. */
export function verticalValueAxis(p: KindProps, zero: boolean): { axis: NumericAxis; width: number } {
  const cap = p.panel.unit === 'percent' ? 100 : undefined
  const { domain, ticks } = niceTicks(plottedValues(p.panel), { count: p.variant === 'thumb' || p.height < 180 ? 2 : 4, zero, cap })
  const text = (v: number) => [formatAxis(v, p.panel.unit, p.locale)]
  const width = p.type.words ? Math.max(...ticks.map((t) => textWidth(text(t)[0] ?? '', p.type.tick))) + p.type.pad * 1.6 : p.type.dot + 1
  return { axis: { kind: 'number', domain, ticks, text }, width }
}

/** Height of a row of tick words under a plot. */
export const footHeight = (p: KindProps): number => (p.type.words ? p.type.tick * 2 : p.type.dot + 1)
