import { formatDate } from '#i18n/format-date.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { isMissing, labelProvenance, labelText, markProvenance } from '../../marks/mark-attributes.ts'
import { isAhead, lookOf } from '../../marks/paint.ts'
import { spreadLabels } from '../../label-layout/spread-labels.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { blockWidth, wrapText } from '../../label-layout/wrap-text.ts'
import { linearScale } from '../../scale/linear.ts'
import { dateToDays } from '../../scale/time.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { isDate, markText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { around, line, mark as markColour, text, vertical, word } from '../shapes.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, scaleOf, unitHeight, unitShapes, valueScale } from '../value-axis.ts'

const LEADING = 1.22

/** Columns of a slope chart: dates in order of time, or categories in order of appearance. */
function columnsOf(c: Ctx): string[] {
  const keys = [...new Set(c.panel.series.flatMap((s) => s.points.map((pt) => String(pt.x))))]
  return keys.every(isDate) ? keys.sort((a, b) => dateToDays(a, 'middle') - dateToDays(b, 'middle')) : keys
}

/** Values at two moments (or few) joined per series, names and values at the ends. A missing end leaves no line. */
export function layoutSlope(c: Ctx): PlotLayout {
  const { type } = c
  const columns = columnsOf(c)
  const lastColumn = columns.length - 1
  const unit = unitHeight(c)
  const { series } = c.panel
  const indexAt = (s: FigureSeries, i: number) => s.points.findIndex((pt) => String(pt.x) === columns[i])
  const pointAt = (s: FigureSeries, i: number) => s.points[indexAt(s, i)]
  const said = (s: FigureSeries, i: number) => {
    const point = pointAt(s, i)
    return point ? markText(point, c) : ''
  }
  const oneLine = c.width >= 560
  const many = series.length > 1
  const names = series.map((s) => (many ? wrapText(labelText(c.labels, s.label), type.label, c.width * 0.3, oneLine ? 2 : 3) : []))
  const valueWidth = (i: number) => Math.max(0, ...series.map((s) => textWidth(said(s, i), type.value)))
  const nameWidth = Math.max(0, ...names.map((n) => blockWidth(n, type.label)))
  const left = type.words ? valueWidth(0) + type.dot + type.pad * 1.5 : type.dot * 2
  const ends = oneLine ? valueWidth(lastColumn) + type.label * 0.5 + nameWidth : Math.max(valueWidth(lastColumn), nameWidth)
  const right = c.width - (type.words ? ends + type.dot + type.pad * 1.5 : type.dot * 2)
  const top = (type.words ? type.tick * 2.2 : type.dot * 2) + unit
  const perSeries = type.label * (c.width < 480 ? 4.2 : 2.6)
  const natural = Math.ceil(Math.max(c.variant === 'full-screen' ? c.width * 0.4 : 220, series.length * perSeries + type.tick * 4)) + unit
  const height = c.height ?? natural
  const bottom = height - type.label
  const values = valueScale(c, c.spec.zero, 4)
  const range: [number, number] = [bottom, top + type.label]
  const y = scaleOf(values, range)
  const x = linearScale([0, Math.max(1, lastColumn)], [left, right])
  const floor = values.domain[0]
  const step = type.label * LEADING
  const sizes = names.map((n) => (n.length + (oneLine && n.length > 0 ? 0 : 1)) * step + type.label * 0.3)
  const numberAt = (s: FigureSeries, i: number) => pointAt(s, i)?.y ?? null
  const rightAt = spreadLabels(
    series.map((s, i) => ({ at: y(numberAt(s, lastColumn) ?? numberAt(s, 0) ?? floor), size: sizes[i] ?? step })),
    top,
    height,
  )
  const leftAt = spreadLabels(
    series.map((s) => ({ at: y(numberAt(s, 0) ?? floor), size: step })),
    top,
    height,
  )
  const marks: Mark[] = []
  const shapes: Shape[] = columns.flatMap((column, i): Shape[] => {
    const words = isDate(column) ? formatDate(column, c.locale, 'short') : labelText(c.labels, column)
    const half = textWidth(words, type.tick) / 2
    return [
      line(vertical(x(i), top, bottom), { part: 'grid', colour: 'grid', width: type.hairline }),
      ...(type.words
        ? [
            text({
              part: 'tick',
              lines: [words],
              x: Math.max(half, Math.min(x(i), c.width - half)),
              y: unit + type.tick * 1.2,
              size: type.tick,
              anchor: 'middle' as const,
              colour: 'mutedInk' as const,
              provenance: labelProvenance(c.labels, column),
            }),
          ]
        : []),
    ]
  })
  series.forEach((s, si) => {
    columns.slice(1).forEach((column, k) => {
      const [a, b] = [numberAt(s, k), numberAt(s, k + 1)]
      const from = columns[k] ?? ''
      const broken = c.panel.breaks.some(
        (br) =>
          br.series === s.id &&
          isDate(column) &&
          dateToDays(br.at, 'start') > dateToDays(from, 'start') &&
          dateToDays(br.at, 'start') <= dateToDays(column, 'start'),
      )
      if (a === null || b === null || broken) return
      const point = pointAt(s, k + 1)
      shapes.push(
        line(
          [
            [x(k), y(a)],
            [x(k + 1), y(b)],
          ],
          {
            part: 'join',
            series: s.id,
            colour: markColour(s.role),
            width: type.stroke,
            dash: point && isAhead(point) ? [type.stroke * 3, type.stroke * 2] : undefined,
          },
        ),
      )
    })
    columns.forEach((_, i) => {
      const index = indexAt(s, i)
      const point = s.points[index]
      if (!point) return
      const [px, py] = [x(i), y(point.y ?? floor)]
      marks.push(makeMark(c, s, index, { x: px, y: py, box: around(px, py, type.dot) }))
      if (!isMissing(point))
        shapes.push({
          kind: 'point',
          mark: markKey(s, index),
          x: px,
          y: py,
          r: type.dot,
          look: lookOf(point),
          role: s.role,
          outline: type.outline,
        })
    })
    if (type.words) shapes.push(...endWords(si))
  })
  return {
    ...frameOf(c),
    height,
    rect: { left, right, top, bottom },
    x: { kind: 'band', keys: columns, range: [left, right] },
    y: axisOf(values, range, c.panel.unit),
    marks,
    shapes: [...unitShapes(c, 0, 0), ...shapes],
  }

  function endWords(si: number): Shape[] {
    const s = series[si]
    if (!s) return []
    const name = names[si] ?? []
    const baseline = (rightAt[si] ?? 0) - (sizes[si] ?? 0) / 2 + type.label
    const atRight = right + type.dot + type.pad
    const valueAt = (i: number) => ({ provenance: markProvenance(pointAt(s, i) ?? {}), mark: markKey(s, indexAt(s, i)) })
    return [
      ...(said(s, 0) === ''
        ? []
        : [
            text({
              part: 'value',
              lines: [said(s, 0)],
              x: left - type.dot - type.pad,
              y: (leftAt[si] ?? 0) + type.value * 0.35,
              size: type.value,
              anchor: 'end' as const,
              colour: 'ink' as const,
              ...valueAt(0),
            }),
          ]),
      ...(name.length === 0
        ? []
        : [
            text({
              part: 'name',
              lines: name,
              x: atRight + (oneLine ? valueWidth(lastColumn) + type.label * 0.5 : 0),
              y: baseline,
              size: type.label,
              lineHeight: LEADING,
              weight: 600,
              colour: word(s.role),
              provenance: labelProvenance(c.labels, s.label),
            }),
          ]),
      text({
        part: 'value',
        lines: [said(s, lastColumn)],
        x: atRight,
        y: baseline + (oneLine ? 0 : name.length * step),
        size: type.value,
        colour: 'ink',
        ...valueAt(lastColumn),
      }),
    ]
  }
}
