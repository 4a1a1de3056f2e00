import { formatDate } from '#i18n/format-date.ts'
import type { FigureBreak } from '#schema/figure-spec.ts'
import { labelProvenance, labelText, markProvenance } from '../../marks/mark-attributes.ts'
import { isAhead } from '../../marks/paint.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { dateToDays } from '../../scale/time.ts'
import { type Ctx, markKey } from '../context.ts'
import { isDate } from '../mark-words.ts'
import { line, mark as markColour, text, vertical, word } from '../shapes.ts'
import type { Shape } from '../types.ts'
import { LEADING, pointAt, type SlopePlaces, type SlopeSeries, valueAt } from './slope-places.ts'

/** The line of each column, and its date or name above. */
export const columnShapes = (c: Ctx, { columns, x, rect }: SlopePlaces, unit: number): Shape[] =>
  columns.flatMap((column, i): Shape[] => {
    const words = isDate(column) ? formatDate(column, c.locale, 'short') : labelText(c.labels, column)
    const half = textWidth(words, c.type.tick) / 2
    const rule = line(vertical(x(i), rect.top, rect.bottom), { part: 'grid', colour: 'grid', width: c.type.hairline })
    if (!c.type.words) return [rule]
    return [
      rule,
      text({
        part: 'tick',
        lines: [words],
        x: Math.max(half, Math.min(x(i), c.width - half)),
        y: unit + c.type.tick * 1.2,
        size: c.type.tick,
        anchor: 'middle',
        colour: 'mutedInk',
        provenance: labelProvenance(c.labels, column),
      }),
    ]
  })

/** Whether a series has a break after one column and up to the next. Categories are not parted by dates. */
export const isCut = (breaks: readonly FigureBreak[], series: string, from: string, to: string): boolean =>
  isDate(to) &&
  breaks.some(
    (b) =>
      b.series === series && dateToDays(b.at, 'start') > dateToDays(from, 'start') && dateToDays(b.at, 'start') <= dateToDays(to, 'start'),
  )

/** Lines between the columns: none across a break or where an end is missing, a broken one towards a forecast. */
export const joinShapes = (c: Ctx, { columns, x, y }: SlopePlaces, l: SlopeSeries): Shape[] =>
  columns.slice(1).flatMap((column, i): Shape[] => {
    const [a, b] = [pointAt(l, i)?.y ?? null, pointAt(l, i + 1)?.y ?? null]
    if (a === null || b === null || isCut(c.panel.breaks, l.series.id, columns[i] ?? '', column)) return []
    const point = pointAt(l, i + 1)
    const ends = [
      [x(i), y(a)],
      [x(i + 1), y(b)],
    ] as const
    const dash = point && isAhead(point) ? [c.type.stroke * 3, c.type.stroke * 2] : undefined
    return [line(ends, { part: 'join', series: l.series.id, colour: markColour(l.series.role), width: c.type.stroke, dash })]
  })

/** First value at the left; name and last value at the right, in one line or below each other. */
export function endShapes(c: Ctx, { columns, rect, oneLine, valueWidth }: SlopePlaces, l: SlopeSeries): Shape[] {
  const { type } = c
  const last = columns.length - 1
  const ofValue = (column: number) => ({
    part: 'value' as const,
    lines: [valueAt(c, l, column)],
    size: type.value,
    colour: 'ink' as const,
    provenance: markProvenance(pointAt(l, column) ?? {}),
    mark: markKey(l.series, l.indexes[column] ?? -1),
  })
  const baseline = l.rightAt - l.size / 2 + type.label
  const atRight = rect.right + type.dot + type.pad
  const first = text({ ...ofValue(0), x: rect.left - type.dot - type.pad, y: l.leftAt + type.value * 0.35, anchor: 'end' })
  const name = text({
    part: 'name',
    lines: l.name,
    x: atRight + (oneLine ? valueWidth + type.label * 0.5 : 0),
    y: baseline,
    size: type.label,
    lineHeight: LEADING,
    weight: 600,
    colour: word(l.series.role),
    provenance: labelProvenance(c.labels, l.series.label),
  })
  const value = text({ ...ofValue(last), x: atRight, y: baseline + (oneLine ? 0 : l.name.length * (type.label * LEADING)) })
  return [...(valueAt(c, l, 0) === '' ? [] : [first]), ...(l.name.length === 0 ? [] : [name]), value]
}
