import { Bar } from 'recharts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { BarMark } from '../marks/bar-mark.tsx'
import { isMissing, markAttributes, provenance } from '../marks/mark-attributes.ts'
import { lookOf } from '../marks/paint.ts'
import { TextLines } from '../marks/text-lines.tsx'
import { linearScale } from '../scale/linear.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { ChartFrame, bareAxis } from './chart-frame.tsx'
import { type KindProps, missingText, valueText } from './kind-props.ts'
import { layoutRows, naturalRowsHeight } from './row-layout.ts'
import { RowLabels } from './row-labels.tsx'
import { SeriesKey, layoutKey, repeatOpacity } from './series-key.tsx'

type Part = { series: FigureSeries; seriesIndex: number; point: FigurePoint; index: number; row: string; share: number; from: number }

const GAP = 2

/**
 * Parts of each row with their share (0–100) and where they begin. Percentages stand as they are, so that parts that do
 * not add up to 100 leave the rest empty; other units become shares of their row's total.
 */
export function stackParts(panel: KindProps['panel']): Part[] {
  const all = panel.series.flatMap((series, seriesIndex) =>
    series.points.map((point, index) => ({ series, seriesIndex, point, index, row: String(point.x) })),
  )
  const sum = (row: string) => all.filter((p) => p.row === row).reduce((s, p) => s + Math.max(0, p.point.y ?? 0), 0)
  const at = new Map<string, number>()
  return all.map((part) => {
    const total = sum(part.row)
    const value = Math.max(0, part.point.y ?? 0)
    const share = panel.unit === 'percent' && total <= 100.5 ? Math.min(value, 100) : total > 0 ? (value / total) * 100 : 0
    const from = at.get(part.row) ?? 0
    at.set(part.row, from + share)
    return { ...part, share, from }
  })
}

export function stackedShareHeight(p: KindProps): number {
  return naturalRowsHeight(p, p.type.bar * 1.25 + p.type.value * 1.1, layoutKey(p, 0).height, p.type.pad)
}

/** Horizontal bars of 100 %, parts separated by a gap, each with its value inside, or below where it is too narrow. */
export function StackedShareKind(p: KindProps) {
  const parts = stackParts(p.panel)
  const key = layoutKey(p, 0)
  const layout = layoutRows(p, { head: key.height, foot: p.type.pad, padLeft: 0, padRight: 0 })
  const { rect } = layout
  const x = linearScale([0, Math.max(100, ...parts.map((t) => t.from + t.share))], [rect.left, rect.right])
  const below = p.type.words ? p.type.value * 1.1 : 0
  const barSize = Math.max(4, Math.min(p.type.bar * 1.25, layout.band - layout.labelHeight - p.type.pad - below))
  const rowOf = new Map(layout.rows.map((r, i) => [r.key, i]))
  const topOf = (row: string) => {
    const r = layout.rows[rowOf.get(row) ?? 0]
    return (r?.top ?? 0) + ((r?.height ?? 0) - barSize) / 2
  }
  const data = layout.rows.map((row) => ({
    key: row.key,
    ...Object.fromEntries(parts.filter((t) => t.row === row.key && !isMissing(t.point)).map((t) => [`s${t.seriesIndex}`, t.share])),
  }))
  const shapeOf = (series: number) =>
    function Shape({ originalDataIndex: row }: { originalDataIndex: number }) {
      const part = parts.find((t) => t.seriesIndex === series && rowOf.get(t.row) === row)
      if (!part || isMissing(part.point)) return <g />
      const [x0, x1] = [x(part.from), x(part.from + part.share)]
      const look = lookOf(part.point)
      const opacity = repeatOpacity(p.panel, series)
      return (
        <BarMark
          attributes={markAttributes(part.series.id, part.index, part.point, (x0 + x1) / 2, topOf(part.row) + barSize / 2)}
          x={x0}
          y={topOf(part.row)}
          width={Math.max(1, x1 - x0 - GAP)}
          height={barSize}
          look={look}
          role={part.series.role}
          palette={p.palette}
          idPrefix={p.idPrefix}
          outline={p.type.outline}
          fillOpacity={opacity === 1 || look !== 'solid' ? undefined : opacity}
        />
      )
    }
  const over = (
    <>
      <RowLabels p={p} layout={layout} />
      <SeriesKey p={p} layout={key} />
      {parts.map((part) => (
        <PartLabel
          key={`${part.series.id}:${part.index}`}
          p={p}
          part={part}
          x0={x(part.from)}
          x1={x(part.from + part.share)}
          top={topOf(part.row)}
          height={barSize}
          parts={parts}
          scale={x}
        />
      ))}
    </>
  )
  return (
    <ChartFrame
      p={p}
      rect={rect}
      layout="vertical"
      data={data}
      x={bareAxis([0, Math.max(100, ...parts.map((t) => t.from + t.share))])}
      y={{ kind: 'band', key: 'key' }}
      grid="none"
      over={over}
    >
      {p.panel.series.map((s, i) => (
        <Bar key={s.id} dataKey={`s${i}`} stackId="share" barSize={barSize} isAnimationActive={false} shape={shapeOf(i)} />
      ))}
    </ChartFrame>
  )
}

type LabelProps = {
  p: KindProps
  part: Part
  x0: number
  x1: number
  top: number
  height: number
  parts: Part[]
  scale: (v: number) => number
}

function PartLabel({ p, part, x0, x1, top, height, parts, scale }: LabelProps) {
  const { type, palette } = p
  if (isMissing(part.point)) {
    const text = missingText(part.point, p.words)
    // Said once per row and place: parts that are all missing would otherwise print over each other.
    const before = parts.filter((t) => t.row === part.row && isMissing(t.point)).indexOf(part)
    const at = x0 + type.pad
    return (
      <g {...markAttributes(part.series.id, part.index, part.point, at, top + height / 2)}>
        {type.words && before === 0 && (
          <TextLines lines={[text]} x={at} y={top + height / 2 + type.tick * 0.35} size={type.tick} fill={palette.mutedInk} />
        )}
      </g>
    )
  }
  if (!type.words || part.point.y === null) return null
  const full = valueText(part.point.y, part.point, p) + (part.point.forecast ? ` ${p.words.forecast}` : '')
  const fits = textWidth(full, type.value) + type.value * 0.7 <= x1 - x0 - GAP
  const solid = lookOf(part.point) === 'solid' && repeatOpacity(p.panel, part.seriesIndex) === 1
  if (fits)
    return (
      <TextLines
        className="value"
        lines={[full]}
        x={x0 + type.value * 0.5}
        y={top + height / 2 + type.value * 0.36}
        size={type.value}
        weight={600}
        fill={solid ? palette.paper : palette.ink}
        halo={solid ? undefined : palette[part.series.role].tint}
        provenance={provenance(part.point)}
      />
    )
  const neighbour = parts.filter((t) => t.row === part.row && t.from < part.from).at(-1)
  const short = neighbour !== undefined && textWidth(full, type.tick) > x1 - scale(neighbour.from + neighbour.share / 2)
  if (short) return null
  const centre = (x0 + x1 - GAP) / 2
  const half = textWidth(full, type.tick) / 2
  return (
    <TextLines
      className="value"
      lines={[full]}
      x={Math.min(centre, p.width - half)}
      y={top + height + type.tick * 1.05}
      size={type.tick}
      fill={palette.ink}
      anchor="middle"
      provenance={provenance(part.point)}
    />
  )
}
