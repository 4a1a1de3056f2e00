import { Bar } from 'recharts'
import { formatSigned } from '#i18n/format-value.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { BarMark } from '../marks/bar-mark.tsx'
import { isMissing, markAttributes, px } from '../marks/mark-attributes.ts'
import { lookOf } from '../marks/paint.ts'
import { linearScale } from '../scale/linear.ts'
import { ChartFrame, bareAxis } from './chart-frame.tsx'
import type { KindProps } from './kind-props.ts'
import { layoutRows, naturalRowsHeight } from './row-layout.ts'
import { RowBaseline, RowLabels } from './row-labels.tsx'
import { ValueLabel, markText, valueLabelWidth } from './value-label.tsx'

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

export function waterfallHeight(p: KindProps): number {
  return naturalRowsHeight(p, p.type.bar, 0, p.type.pad)
}

const stepText = (step: Step, p: KindProps): string => {
  if (step.total || isMissing(step.point) || step.point.y === null) return markText(step.point, p)
  const signed = formatSigned({ value: step.point.y, unit: p.panel.unit }, p.locale)
  return step.point.forecast ? `${signed}${p.locale === 'en' ? ' ' : ' · '}${p.words.forecast}` : signed
}

/** Gains, losses and their net, from top to bottom, joined by thin lines. Rows rather than columns: names stay readable. */
export function WaterfallKind(p: KindProps) {
  const steps = waterfallSteps(p.panel.series)
  const ends = steps.flatMap((s) => [s.from, s.to])
  const domain: [number, number] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  if (domain[0] === domain[1]) domain[1] = 1
  const pad = p.type.words ? Math.max(...steps.map((s) => valueLabelWidth(stepText(s, p), p))) : 0
  const layout = layoutRows(p, { head: 0, foot: p.type.pad, padLeft: domain[0] < 0 ? pad : 0, padRight: pad })
  const { rect } = layout
  const x = linearScale(domain, [rect.left, rect.right])
  const barSize = Math.max(2, Math.min(p.type.bar, layout.band - layout.labelHeight - p.type.pad))
  const rowOf = (step: Step) => layout.rows.findIndex((r) => r.key === String(step.point.x))
  const topOf = (row: number) => (layout.rows[row]?.top ?? 0) + ((layout.rows[row]?.height ?? 0) - barSize) / 2
  const data = layout.rows.map((row) => {
    const step = steps.find((s) => String(s.point.x) === row.key)
    return { key: row.key, span: step && step.point.y !== null ? [step.from, step.to] : undefined }
  })
  function Shape({ originalDataIndex: row }: { originalDataIndex: number }) {
    const step = steps.find((s) => rowOf(s) === row)
    if (!step) return <g />
    const [x0, x1] = [x(step.from), x(step.to)]
    const role = step.series.role
    return (
      <BarMark
        attributes={markAttributes(step.series.id, step.index, step.point, (x0 + x1) / 2, topOf(row) + barSize / 2)}
        x={x0}
        y={topOf(row)}
        width={x1 - x0}
        height={barSize}
        look={lookOf(step.point)}
        role={role}
        palette={p.palette}
        idPrefix={p.idPrefix}
        outline={p.type.outline}
      />
    )
  }
  const over = (
    <>
      <RowLabels p={p} layout={layout} />
      <RowBaseline p={p} layout={layout} x={x(0)} />
      {steps.map((step, i) => {
        const row = rowOf(step)
        const cy = topOf(row) + barSize / 2
        const next = steps[i + 1]
        const missing = isMissing(step.point)
        return (
          <g
            key={`${step.series.id}:${step.index}`}
            {...(missing ? markAttributes(step.series.id, step.index, step.point, x(step.to), cy) : {})}
          >
            {next && (
              <path
                className="join"
                d={`M${px(x(step.to))} ${px(topOf(row) + barSize)}V${px(topOf(rowOf(next)))}`}
                stroke={p.palette.mutedInk}
                strokeWidth={p.type.hairline}
                fill="none"
              />
            )}
            <ValueLabel
              p={p}
              series={step.series}
              point={step.point}
              x={x(Math.max(step.from, step.to))}
              cy={cy}
              side="right"
              text={stepText(step, p)}
            />
          </g>
        )
      })}
    </>
  )
  return (
    <ChartFrame
      p={p}
      rect={rect}
      layout="vertical"
      data={data}
      x={bareAxis(domain)}
      y={{ kind: 'band', key: 'key' }}
      grid="none"
      over={over}
    >
      <Bar dataKey="span" barSize={barSize} isAnimationActive={false} shape={Shape} />
    </ChartFrame>
  )
}
