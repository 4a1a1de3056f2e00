import type { ScatterLayout } from './scatter-layout.ts'
import type { Kind } from './sizes.ts'

type Words = { axis: { x: string; y: string }; less: string; more: string; up: string; down: string }
type Props = {
  kind: Kind
  layout: ScatterLayout
  words: Words
  active: string | null
  xText: (value: number) => string
  yText: (value: number) => string
}

/** A layout as SVG: grid, axes with their words, circles, names. */
export function ScatterPicture({ kind, layout, words, active, xText, yText }: Props) {
  const { box, width, height } = layout
  const ring = layout.dots.find((d) => d.code === active)
  return (
    <svg className={`occupations-${kind}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {layout.yTicks.map((t) => (
        <g key={t.value}>
          <line className="occupations-grid" x1={box.left} x2={box.right} y1={t.at} y2={t.at} />
          <text className="occupations-tick" x={box.left - 6} y={t.at + 4} textAnchor="end">
            {yText(t.value)}
          </text>
        </g>
      ))}
      <line className="occupations-base" x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {layout.xTicks.map((t) => (
        <text key={t.value} className="occupations-tick" x={t.at} y={box.bottom + 16} textAnchor="middle">
          {xText(t.value)}
        </text>
      ))}
      <text className="occupations-axis" x={box.left} y={box.bottom + 36}>
        {`← ${words.less}`}
      </text>
      <text className="occupations-axis" x={box.right} y={box.bottom + 36} textAnchor="end">
        {`${words.more} →`}
      </text>
      {kind === 'wide' ? (
        <text className="occupations-axis" x={(box.left + box.right) / 2} y={box.bottom + 36} textAnchor="middle">
          {words.axis.x}
        </text>
      ) : null}
      <text className="occupations-axis" x={0} y={14}>
        {`↑ ${words.up} · ↓ ${words.down}`}
      </text>
      {layout.dots.map((d) => (
        <circle
          key={d.code}
          className={d.lit ? 'occupations-dot' : 'occupations-dot occupations-dot-pale'}
          data-code={d.code}
          cx={round(d.cx)}
          cy={round(d.cy)}
          r={round(d.r)}
        />
      ))}
      {layout.labels.map((l) => (
        <text key={l.code} className="occupations-name" x={round(l.x)} y={round(l.y)} data-code={l.code}>
          {l.text}
        </text>
      ))}
      {ring ? <circle className="occupations-ring" cx={round(ring.cx)} cy={round(ring.cy)} r={round(ring.r + 2)} /> : null}
    </svg>
  )
}

/** A tenth of a pixel is enough, and half the bytes. */
const round = (n: number) => Math.round(n * 10) / 10
