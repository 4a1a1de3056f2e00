import { memo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { formatAxis } from '#i18n/format-axis.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import type { ScenarioBounds } from '#domain/scenario/rules.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { layoutByYear, PICTURE, PLOT } from './by-year-layout.ts'
import { niceTop } from './by-year-scale.ts'
import { share } from './format.ts'
import { byYear, type Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

const ANCHORS = { first: 'start', set: 'middle', last: 'end' } as const

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
  const { line, band, ticks, years, now } = layoutByYear(points, worked.values.year, bounds.year, top)
  const label = (percent: number | undefined) => share(percent ?? 0, locale)
  return (
    <div className={worked.of.country === 'US' ? 'outlook-panel us' : 'outlook-panel cn'} data-count="">
      <h3>
        <span className="outlook-slot">{words.slot[slot]}</span> {name}
      </h3>
      <svg
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
        role="img"
        aria-label={words.pictureSummary({
          scenario: name,
          outcome: words.outcome[outcome],
          first: String(bounds.year.min),
          last: String(bounds.year.max),
          from: label(points[0]?.value),
          to: label(points.at(-1)?.value),
        })}
      >
        {ticks.map((t) => (
          <g key={t.value}>
            <line x1={PLOT.left} x2={PLOT.right} y1={t.y} y2={t.y} className={t.value === 0 ? 'outlook-base' : 'outlook-grid'} />
            <text x={PLOT.left - 6} y={t.y + 4} textAnchor="end">
              {formatAxis(t.value, 'percent', locale)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text
            key={year.kind}
            x={year.x}
            y={PLOT.bottom + 18}
            textAnchor={ANCHORS[year.kind]}
            className={year.kind === 'set' ? 'outlook-set' : undefined}
          >
            {year.text}
          </text>
        ))}
        <path d={band} className="outlook-band" />
        <path d={line} className="outlook-line" />
        {now ? (
          <>
            <line x1={now.x} x2={now.x} y1={PLOT.top} y2={PLOT.bottom} className="outlook-year" />
            <circle cx={now.x} cy={now.y} r="4.5" className="outlook-dot" />
            <text x={now.label.x} y={now.label.y} textAnchor={now.label.isLeft ? 'end' : 'start'} className="outlook-value">
              {label(now.value)}
            </text>
          </>
        ) : null}
      </svg>
    </div>
  )
}
