import { memo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { formatAxis } from '#i18n/format-axis.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import type { ScenarioBounds } from '#domain/scenario/rules.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { niceTop } from './by-year-scale.ts'
import { share } from './format.ts'
import { byYear, type Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

const [WIDTH, HEIGHT] = [420, 240]
const PLOT = { left: 48, right: 410, top: 14, bottom: 212 }

type Props = { a: Worked; b: Worked; outcome: ScenarioOutcome; bounds: ScenarioBounds }

/** An outcome by year in both scenarios: one scale, one axis of years, the year that is set marked. */
export const ByYear = memo(function ByYear({ a, b, outcome, bounds }: Props) {
  const { m } = useI18n(OUTLOOK)
  const words = m.outlook
  const series = [a, b].map((worked) => ({ worked, points: byYear(worked, outcome, bounds) }))
  const top = niceTop(Math.max(...series.flatMap((s) => s.points.map((p) => p.high))))
  return (
    <figure className="outlook-by-year">
      <figcaption>
        <strong>{words.picture({ outcome: words.outcome[outcome] })}</strong> <span className="quiet">{words.band}</span>
      </figcaption>
      <div className="outlook-panels">
        {series.map((s, i) => (
          <Panel key={i === 0 ? 'a' : 'b'} slot={i === 0 ? 'a' : 'b'} {...s} top={top} outcome={outcome} bounds={bounds} />
        ))}
      </div>
    </figure>
  )
})

type PanelProps = {
  slot: 'a' | 'b'
  worked: Worked
  points: ReturnType<typeof byYear>
  top: number
  outcome: ScenarioOutcome
  bounds: ScenarioBounds
}

function Panel({ slot, worked, points, top, outcome, bounds }: PanelProps) {
  const { locale, m } = useI18n(OUTLOOK)
  const words = m.outlook
  const name = useScenarioName()(worked)
  const { min, max } = bounds.year
  const x = (year: number) => PLOT.left + ((year - min) / (max - min)) * (PLOT.right - PLOT.left)
  const y = (percent: number) => PLOT.bottom - (percent / top) * (PLOT.bottom - PLOT.top)
  const line = points.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.year).toFixed(1)} ${y(p.value).toFixed(1)}`).join('')
  const back = points.toReversed()
  const band = `${points.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.year).toFixed(1)} ${y(p.high).toFixed(1)}`).join('')}${back.map((p) => `L${x(p.year).toFixed(1)} ${y(p.low).toFixed(1)}`).join('')}Z`
  const now = points.find((p) => p.year === worked.values.year)
  const [first, last] = [points[0], points.at(-1)]
  const label = (p: { value: number } | undefined) => share(p?.value ?? 0, locale)
  const isRight = now !== undefined && x(now.year) > 300
  return (
    <div className={worked.of.country === 'US' ? 'outlook-panel us' : 'outlook-panel cn'} data-count="">
      <h3>
        <span className="outlook-slot">{words.slot[slot]}</span> {name}
      </h3>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.pictureSummary({
          scenario: name,
          outcome: words.outcome[outcome],
          first: String(min),
          last: String(max),
          from: label(first),
          to: label(last),
        })}
      >
        {[0, top / 2, top].map((t) => (
          <g key={t}>
            <line x1={PLOT.left} x2={PLOT.right} y1={y(t)} y2={y(t)} className={t === 0 ? 'outlook-base' : 'outlook-grid'} />
            <text x={PLOT.left - 6} y={y(t) + 4} textAnchor="end">
              {formatAxis(t, 'percent', locale)}
            </text>
          </g>
        ))}
        {[min, worked.values.year, max].map((year, i) => (
          <text
            key={i === 0 ? 'first' : i === 1 ? 'set' : 'last'}
            x={x(year)}
            y={PLOT.bottom + 18}
            textAnchor={i === 0 ? 'start' : i === 2 ? 'end' : 'middle'}
            className={i === 1 ? 'outlook-set' : undefined}
          >
            {i !== 1 && Math.abs(year - worked.values.year) < 2 ? '' : year}
          </text>
        ))}
        <path d={band} className="outlook-band" />
        <path d={line} className="outlook-line" />
        {now ? (
          <>
            <line x1={x(now.year)} x2={x(now.year)} y1={PLOT.top} y2={PLOT.bottom} className="outlook-year" />
            <circle cx={x(now.year)} cy={y(now.value)} r="4.5" className="outlook-dot" />
            <text
              x={x(now.year) + (isRight ? -9 : 9)}
              y={Math.max(PLOT.top + 12, y(now.value) - 8)}
              textAnchor={isRight ? 'end' : 'start'}
              className="outlook-value"
            >
              {label(now)}
            </text>
          </>
        ) : null}
      </svg>
    </div>
  )
}
