import { formatAxis, formatTicks } from '#i18n/format-axis.ts'
import { axisUnit } from '#i18n/units.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { linearScale, niceTicks } from '../scale/linear.ts'
import { logScale, logTicks } from '../scale/log.ts'
import { type Ctx, peersOf, plottedValues } from './context.ts'
import { horizontal, line, text, vertical } from './shapes.ts'
import type { Axis, Box, Shape, Tick } from './types.ts'

/** Domain and ticks of the values of a figure's unit: the same for all panels that share it. */
export type ValueScale = { domain: [number, number]; ticks: number[]; texts: string[]; log: boolean }

const isLog = (c: Ctx): boolean => c.spec.scale === 'log'

/** Words of ticks. On a logarithmic axis each has its own scale: ten and a billion have no common one. */
const tickTexts = (c: Ctx, ticks: readonly number[]): string[] =>
  isLog(c) ? ticks.map((tick) => formatAxis(tick, c.panel.unit, c.locale)) : formatTicks(ticks, c.panel.unit, c.locale)

/**
 * The scale of a panel's values, shared by all panels in its unit.
 * @param zero makes the domain include 0
 * @param count about how many ticks
 */
export function valueScale(c: Ctx, zero: boolean, count: number): ValueScale {
  const values = peersOf(c).flatMap(plottedValues)
  const log = isLog(c)
  const { domain, ticks } = log
    ? logTicks(values, count)
    : niceTicks(values, { count, zero, cap: c.panel.unit === 'percent' ? 100 : undefined })
  return { domain, ticks, texts: tickTexts(c, ticks), log }
}

/** The function from a value to its place in `range`; logarithmic where the scale is. */
export const scaleOf = ({ domain, log }: ValueScale, range: readonly [number, number]): ((value: number) => number) =>
  log ? logScale(domain, range) : linearScale(domain, range)

/** A card writes its values at the marks and needs no axis; a small picture without words has none. */
const hasAxis = (c: Ctx): boolean => c.variant !== 'thumb' && c.variant !== 'card'

/** Widest tick of a vertical axis, with the room to the plot. */
export const axisWidth = (c: Ctx, scale: ValueScale): number =>
  hasAxis(c) ? Math.max(...scale.texts.map((t) => textWidth(t, c.type.tick))) + c.type.pad * 1.6 : c.type.dot + 1

/** Ticks that fit under a plot of a width without touching: fewer and fewer, at last only the first and the last. */
export function fittingTicks(c: Ctx, zero: boolean, plotWidth: number): ValueScale {
  for (let count = 5; count > 1; count -= 1) {
    const scale = valueScale(c, zero, count)
    const widest = Math.max(...scale.texts.map((t) => textWidth(t, c.type.tick)))
    if ((widest + c.type.tick) * (scale.ticks.length - 1) <= plotWidth) return scale
  }
  const scale = valueScale(c, zero, 1)
  const [first, last] = [scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 1]
  return { ...scale, ticks: [first, last], texts: tickTexts(c, [first, last]) }
}

/** A value axis with its ticks placed: `range` are the places of the two ends of the domain. */
export const axisOf = (scale: ValueScale, range: readonly [number, number], unit: Unit): Axis & { kind: 'linear' } => {
  const at = scaleOf(scale, range)
  return {
    kind: 'linear',
    domain: scale.domain,
    range,
    unit,
    ticks: scale.ticks.map((value, i): Tick => ({ value, at: at(value), text: scale.texts[i] ?? '' })),
  }
}

/** Height of a row of tick words under a plot. */
export const footHeight = (c: Ctx): number => (c.type.words ? c.type.tick * 2 : c.type.dot + 1)

/** The unit in words, above a plot; "" where every value carries it as a sign. */
export const unitText = (c: Ctx): string => (c.type.words ? axisUnit(c.panel.unit, c.locale, isLog(c)) : '')

/** The height that the unit's words take above a plot; 0 when there are none. */
export const unitHeight = (c: Ctx): number => (unitText(c) === '' ? 0 : c.type.tick * 1.75)

/** The unit's words above a plot, with their left edge at x; nothing where every value carries its unit. */
export function unitShapes(c: Ctx, x: number, top: number): Shape[] {
  const words = unitText(c)
  if (words === '') return []
  const { tick } = c.type
  return [text({ part: 'unit', lines: [words], x, y: top + tick, size: tick, colour: 'mutedInk', provenance: { 'data-count': '' } })]
}

/** Grid lines and tick words of a vertical value axis at the left. */
export function verticalAxisShapes(c: Ctx, axis: Axis & { kind: 'linear' }, rect: Box): Shape[] {
  if (!hasAxis(c)) return []
  return axis.ticks.flatMap((t): Shape[] => [
    line(horizontal(rect.left, rect.right, t.at), { part: 'grid', colour: 'grid', width: c.type.hairline }),
    text({
      part: 'tick',
      lines: [t.text],
      x: rect.left - c.type.pad,
      y: t.at + c.type.tick * 0.35,
      size: c.type.tick,
      anchor: 'end',
      colour: 'mutedInk',
    }),
  ])
}

/** Grid lines and tick words of a horizontal value axis under a plot of rows. */
export function horizontalAxisShapes(c: Ctx, axis: Axis & { kind: 'linear' }, rect: Box): Shape[] {
  if (!c.type.words) return []
  return axis.ticks.flatMap((t): Shape[] => {
    const half = textWidth(t.text, c.type.tick) / 2
    return [
      line(vertical(t.at, rect.top, rect.bottom), { part: 'grid', colour: 'grid', width: c.type.hairline }),
      text({
        part: 'tick',
        lines: [t.text],
        x: Math.max(half, Math.min(t.at, c.width - half)),
        y: rect.bottom + c.type.tick * 1.5,
        size: c.type.tick,
        anchor: 'middle',
        colour: 'mutedInk',
      }),
    ]
  })
}
