import { Bar } from 'recharts'
import { formatDate } from '#i18n/format-date.ts'
import { BarMark } from '../marks/bar-mark.tsx'
import { isMissing, markAttributes, provenance } from '../marks/mark-attributes.ts'
import { VerticalInterval } from '../marks/interval-mark.tsx'
import { lookOf } from '../marks/paint.ts'
import { TextLines } from '../marks/text-lines.tsx'
import { linearScale } from '../scale/linear.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { dateToDays, fillPeriods } from '../scale/time.ts'
import { Baseline, ChartFrame, type NumericAxis } from './chart-frame.tsx'
import { MissingSign } from '../marks/missing-sign.tsx'
import { type KindProps, type Rect, missingText, shortValueText } from './kind-props.ts'
import { Notes, layoutNotes, noteItems } from './notes.tsx'
import { SeriesKey, layoutKey } from './series-key.tsx'
import { footHeight, verticalValueAxis } from './value-axis.tsx'

function layoutBarTime(p: KindProps) {
  const dates = fillPeriods(p.panel.series.flatMap((s) => s.points.map((pt) => String(pt.x))))
  const { axis: y, width: axisWidth } = verticalValueAxis(p, true)
  const key = layoutKey(p, 0)
  const left = axisWidth + p.type.pad * 0.5
  const right = p.width
  const band = (right - left) / Math.max(1, dates.length)
  const centre = (i: number) => left + (i + 0.5) * band
  const days = dates.map((d) => dateToDays(d, 'start'))
  /** Edge before the first date at or after `at`: a break lies between two bars. */
  const edge = (at: string) => {
    const i = days.findIndex((d) => d >= dateToDays(at, 'start'))
    return i > 0 ? left + i * band : null
  }
  const at = (date: string) => {
    const day = dateToDays(date, 'start')
    const i = days.filter((d) => d <= day).length - 1
    return i >= 0 ? centre(i) : null
  }
  const items = noteItems(
    p,
    edge,
    at,
    (x, _series, rect) =>
      topOfBar(p, dates, Math.round((x - left) / band - 0.5), linearScale(y.domain, [rect.bottom, rect.top])) - p.type.value * 1.6,
  )
  const notes = layoutNotes(p, items, 0, p.width)
  const rect: Rect = {
    left,
    right,
    top: key.height + notes.height + (p.type.words ? p.type.value * 1.5 : 2),
    bottom: p.height - footHeight(p) - (p.type.words && forecastRun(p, dates) ? p.type.tick * 1.3 : 0),
  }
  return { dates, y, key, rect, band, centre, notes }
}

/** First and last place of the bars that are forecasts; null when none is. */
function forecastRun(p: KindProps, dates: readonly string[]): [number, number] | null {
  const at = p.panel.series.flatMap((s) => s.points.filter((pt) => pt.forecast).map((pt) => dates.indexOf(String(pt.x))))
  return at.length ? [Math.min(...at), Math.max(...at)] : null
}

const topOfBar = (p: KindProps, dates: string[], i: number, y: (v: number) => number): number =>
  Math.min(y(0), ...p.panel.series.flatMap((s) => s.points.filter((pt) => String(pt.x) === dates[i]).map((pt) => y(pt.high ?? pt.y ?? 0))))

export function barTimeHeight(p: KindProps): number {
  const body = p.variant === 'full-screen' ? p.width * 0.42 : Math.max(200, Math.min(320, p.width * 0.42))
  const { key, notes } = layoutBarTime({ ...p, height: body })
  return Math.ceil(body + key.height + notes.height)
}

/** Vertical bars over dates; a period without a bar keeps its place. */
export function BarTimeKind(p: KindProps) {
  const { dates, y: yAxis, key, rect, band, centre, notes } = layoutBarTime(p)
  const y = linearScale(yAxis.domain, [rect.bottom, rect.top])
  const n = p.panel.series.length
  const group = Math.min(band * 0.78, n * (p.type.bar * 1.8 + 2))
  const barSize = Math.max(1.5, group / n - 2)
  const leftOf = (i: number, s: number) => centre(i) - (n * (barSize + 2) - 2) / 2 + s * (barSize + 2)
  const data = dates.map((date) => ({
    date,
    ...Object.fromEntries(
      p.panel.series.flatMap((s, i) => s.points.filter((pt) => String(pt.x) === date && pt.y !== null).map((pt) => [`s${i}`, pt.y])),
    ),
  }))
  const cells = p.panel.series.flatMap((series, s) =>
    series.points.map((point, index) => ({ series, s, point, index, at: dates.indexOf(String(point.x)) })),
  )
  const labelled = labelledCells(
    cells.map((c) => ({ text: c.point.y === null ? '' : shortValueText(c.point.y, c.point, p), value: c.point.y })),
    Math.max(barSize, band / n),
    p.type.value,
  )

  /** Top of whatever bar stands under a label, so that no label lies across a higher neighbour. */
  const clearTop = (from: number, to: number, own: number) =>
    Math.min(
      own,
      ...cells
        .filter((c) => leftOf(c.at, c.s) < to && leftOf(c.at, c.s) + barSize > from)
        .map((c) => (c.point.y === null ? y(0) : y(Math.max(0, c.point.high ?? c.point.y)))),
    )

  const shapeOf = (s: number) =>
    function Shape({ originalDataIndex: at }: { originalDataIndex: number }) {
      const cell = cells.find((c) => c.s === s && c.at === at)
      if (!cell || cell.point.y === null) return <g />
      const x = leftOf(at, s)
      const top = y(cell.point.y)
      return (
        <BarMark
          attributes={markAttributes(cell.series.id, cell.index, cell.point, x + barSize / 2, (top + y(0)) / 2)}
          x={x}
          y={y(0)}
          width={barSize}
          height={top - y(0)}
          look={lookOf(cell.point)}
          role={cell.series.role}
          palette={p.palette}
          idPrefix={p.idPrefix}
          outline={Math.min(p.type.outline, barSize / 4)}
        />
      )
    }
  const over = (
    <>
      <SeriesKey p={p} layout={key} />
      <Notes p={p} layout={notes} rect={rect} top={key.height} />
      <Baseline p={p} x0={rect.left} x1={rect.right} y0={y(0)} y1={y(0)} />
      {cells.map((c, i) => {
        const x = leftOf(c.at, c.s) + barSize / 2
        const { low, high, y: value } = c.point
        if (isMissing(c.point)) {
          const text = missingText(c.point, p.words)
          const fits = p.type.words && textWidth(text, p.type.tick) <= band
          return (
            <g key={`${c.series.id}:${c.index}`} {...markAttributes(c.series.id, c.index, c.point, x, y(0))}>
              {fits ? (
                <TextLines lines={[text]} x={x} y={y(0) - p.type.pad} size={p.type.tick} fill={p.palette.mutedInk} anchor="middle" />
              ) : (
                <MissingSign p={p} cx={x} cy={y(0) - p.type.dot * 1.4} />
              )}
            </g>
          )
        }
        const interval = low !== undefined && high !== undefined
        const end = value === null ? y(0) : y(value)
        const top = interval ? Math.min(end, y(high)) : end
        const negative = (value ?? 0) < 0
        const text = value === null ? '' : shortValueText(value, c.point, p)
        const half = textWidth(text, p.type.value) / 2
        const labelX = Math.min(Math.max(x, rect.left + half), p.width - half)
        return (
          <g key={`${c.series.id}:${c.index}`}>
            {interval && (
              <VerticalInterval y0={y(high)} y1={y(low)} x={x} tick={barSize * 0.25} colour={p.palette.ink} stroke={p.type.outline} />
            )}
            {p.type.words && labelled.has(i) && (
              <TextLines
                lines={[text]}
                className="value"
                x={labelX}
                y={negative ? end + p.type.value * 1.1 : clearTop(labelX - half, labelX + half, top) - p.type.value * 0.4}
                size={p.type.value}
                weight={600}
                fill={p.palette.ink}
                anchor="middle"
                provenance={provenance(c.point)}
                halo={p.palette.paper}
              />
            )}
          </g>
        )
      })}
      <DateLabels p={p} dates={dates} centre={centre} band={band} rect={rect} />
    </>
  )
  return (
    <ChartFrame
      p={p}
      rect={rect}
      data={data}
      x={{ kind: 'band', key: 'date' }}
      y={yAxis satisfies NumericAxis}
      grid={p.variant === 'thumb' ? 'none' : 'horizontal'}
      over={over}
    >
      {p.panel.series.map((s, i) => (
        <Bar key={s.id} dataKey={`s${i}`} barSize={barSize} isAnimationActive={false} shape={shapeOf(i)} />
      ))}
    </ChartFrame>
  )
}

/** Every value where all fit over their bars; else the highest and the last, which are the ones people read. */
function labelledCells(cells: readonly { text: string; value: number | null }[], room: number, size: number): Set<number> {
  const all = cells.map((_, i) => i).filter((i) => cells[i]?.value !== null)
  if (all.every((i) => textWidth(cells[i]?.text ?? '', size) + size * 0.3 <= room)) return new Set(all)
  const top = Math.max(...all.map((i) => cells[i]?.value ?? 0))
  const highest = all.find((i) => cells[i]?.value === top)
  const last = all.at(-1)
  const apart =
    highest !== undefined &&
    last !== undefined &&
    (last - highest) * room > Math.max(textWidth(cells[highest]?.text ?? '', size), textWidth(cells[last]?.text ?? '', size)) + size
  return new Set([...(highest === undefined ? [] : [highest]), ...(last !== undefined && apart ? [last] : [])])
}

function DateLabels({
  p,
  dates,
  centre,
  band,
  rect,
}: {
  p: KindProps
  dates: string[]
  centre: (i: number) => number
  band: number
  rect: Rect
}) {
  if (!p.type.words) return null
  const text = (d: string) => formatDate(d, p.locale, 'axis')
  const widest = Math.max(...dates.map((d) => textWidth(text(d), p.type.tick))) + p.type.tick
  const every = Math.max(1, Math.ceil(widest / band))
  const run = forecastRun(p, dates)
  const half = textWidth(p.words.forecast, p.type.tick) / 2
  return (
    <g className="date-labels">
      {dates.map((d, i) => {
        if ((dates.length - 1 - i) % every !== 0) return null
        return (
          <TextLines
            key={d}
            className="tick"
            axis="x"
            lines={[text(d)]}
            x={Math.min(centre(i), p.width - textWidth(text(d), p.type.tick) / 2)}
            y={rect.bottom + p.type.tick * 1.5}
            size={p.type.tick}
            fill={p.palette.mutedInk}
            anchor="middle"
          />
        )
      })}
      {run && (
        <TextLines
          className="note"
          lines={[p.words.forecast]}
          x={Math.min((centre(run[0]) + centre(run[1])) / 2, p.width - half)}
          y={rect.bottom + p.type.tick * 2.8}
          size={p.type.tick}
          fill={p.palette.ink2}
          anchor="middle"
        />
      )}
    </g>
  )
}
