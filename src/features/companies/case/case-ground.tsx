import type { CaseLayout } from './case-layout.ts'
import { Words } from './case-words.tsx'

/** Rules, years and the wedge that leads from the stretch on the axis to the stretch opened. */
export function Ground({ layout }: { layout: CaseLayout }) {
  const { chart, band, opened, left, right } = layout
  return (
    <g className="case-ground">
      {opened ? (
        <>
          <path
            className="case-wedge"
            d={`M${opened.from} ${chart?.top ?? band.top}V${band.bottom}L${left} ${opened.top}H${right}L${opened.to} ${band.bottom}V${chart?.top ?? band.top}Z`}
          />
          <rect className="case-opened" x={left} y={opened.top} width={right - left} height={opened.bottom - opened.top} />
        </>
      ) : null}
      {[band, ...(opened ? [opened] : [])].map((b) => (
        <g key={b.top}>
          {b.ticks.map((t) => (
            <line key={t.x} className="case-grid" x1={t.x} x2={t.x} y1={b.top} y2={b.bottom} />
          ))}
          {b.lanes.map((lane) => (
            <line key={lane.id} className="case-rule" x1={left} x2={right} y1={lane.rule} y2={lane.rule} />
          ))}
          {b.ticks.map((t) => (t.label ? <Words key={t.x} at={t.label} /> : null))}
          {b.lanes.map((lane) => (lane.name && lane.name.text !== '' ? <Words key={lane.id} at={lane.name} /> : null))}
        </g>
      ))}
      {chart?.ticks.map((t) => (
        <g key={t.y}>
          <line className={t.y >= chart.bottom - 0.5 ? 'case-base' : 'case-grid'} x1={left} x2={right} y1={t.y} y2={t.y} />
          <Words at={t.label} />
        </g>
      ))}
    </g>
  )
}
