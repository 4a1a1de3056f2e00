import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing, markAttributes, px } from '../marks/mark-attributes.ts'
import { PointMark } from '../marks/point-mark.tsx'
import { linearScale } from '../scale/linear.ts'
import { ChartFrame, bareAxis } from './chart-frame.tsx'
import type { KindProps } from './kind-props.ts'
import { layoutRows, naturalRowsHeight } from './row-layout.ts'
import { RowLabels } from './row-labels.tsx'
import { SeriesKey, layoutKey } from './series-key.tsx'
import { footHeight, horizontalValueAxis } from './value-axis.tsx'
import { ValueLabel, markText, valueLabelWidth } from './value-label.tsx'

type Placed = { series: FigureSeries; point: FigurePoint; index: number }

export function dumbbellHeight(p: KindProps): number {
  return naturalRowsHeight(p, p.type.value * 1.4 + p.type.dot * 2, layoutKey(p, 0).height, footHeight(p))
}

/** Per category the values of two (or more) series on one line; the line joins them only where they may be compared. */
export function DumbbellKind(p: KindProps) {
  const key = layoutKey(p, 0)
  const points = p.panel.series.flatMap((s) => s.points)
  const pad = p.type.words ? Math.max(...points.map((pt) => valueLabelWidth(markText(pt, p), p))) + p.type.dot : p.type.dot * 2
  const layout = layoutRows(p, { head: key.height, foot: footHeight(p), padLeft: pad, padRight: pad })
  const { rect } = layout
  const axis = horizontalValueAxis(p, rect.right - rect.left, p.spec.zero)
  const x = linearScale(axis.domain, [rect.left, rect.right])
  const joined = p.spec.verdict?.verdict !== 'not-comparable'
  const over = (
    <>
      <RowLabels p={p} layout={layout} />
      <SeriesKey p={p} layout={key} round />
      {layout.rows.map((row) => {
        const cy = row.top + row.height / 2
        const all: Placed[] = p.panel.series.flatMap((series) =>
          series.points.flatMap((point, index) => (String(point.x) === row.key ? [{ series, point, index }] : [])),
        )
        const drawn = all.filter((m) => m.point.y !== null).sort((a, b) => (a.point.y ?? 0) - (b.point.y ?? 0))
        const first = drawn[0]
        const last = drawn.at(-1)
        const lift = lifts(
          drawn.map((m) => x(m.point.y ?? 0)),
          p.type.dot * 1.4,
        )
        return (
          <g key={row.key}>
            {joined && first && last && first !== last && (
              <path
                className="join"
                d={`M${px(x(first.point.y ?? 0))} ${px(cy)}H${px(x(last.point.y ?? 0))}`}
                stroke={p.palette.muted.mark}
                strokeWidth={p.type.stroke}
                fill="none"
              />
            )}
            {drawn.map((m, i) => (
              <PointMark
                key={`${m.series.id}:${m.index}`}
                attributes={markAttributes(m.series.id, m.index, m.point, x(m.point.y ?? 0), cy + (lift[i] ?? 0))}
                cx={x(m.point.y ?? 0)}
                cy={cy + (lift[i] ?? 0)}
                r={p.type.dot * 1.4}
                status={m.point.status}
                forecast={m.point.forecast}
                role={m.series.role}
                palette={p.palette}
                idPrefix={p.idPrefix}
                outline={p.type.outline}
              />
            ))}
            {first && (
              <ValueLabel
                p={p}
                series={first.series}
                point={first.point}
                x={x(first.point.y ?? 0) - (first === last ? -p.type.dot * 1.4 : p.type.dot * 1.4)}
                cy={cy}
                side={first === last ? 'right' : 'left'}
                text={markText(first.point, p)}
              />
            )}
            {last && first !== last && (
              <ValueLabel
                p={p}
                series={last.series}
                point={last.point}
                x={x(last.point.y ?? 0) + p.type.dot * 1.4}
                cy={cy}
                side="right"
                text={markText(last.point, p)}
              />
            )}
            {all
              .filter((m) => isMissing(m.point))
              .map((m, i) => {
                // A missing partner says so in its own colour's words at the side where nothing stands.
                const at = last ? rect.left - pad : rect.left
                const y = cy + i * p.type.value * 1.3
                return (
                  <g key={`${m.series.id}:${m.index}`} {...markAttributes(m.series.id, m.index, m.point, at, y)}>
                    <ValueLabel p={p} series={m.series} point={m.point} x={at} cy={y} side="right" text={markText(m.point, p)} />
                  </g>
                )
              })}
          </g>
        )
      })}
    </>
  )
  return <ChartFrame p={p} rect={rect} data={[]} x={axis} y={bareAxis([0, 1])} grid="vertical" over={over} />
}

/** Marks that would cover each other step up and down from the row's line. */
function lifts(at: readonly number[], r: number): number[] {
  return at.map((x, i) => {
    const covers = at.some((other, j) => j !== i && Math.abs(other - x) < r * 2.2)
    return covers ? (i % 2 === 0 ? -r : r) : 0
  })
}
