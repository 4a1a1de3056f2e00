import { labelProvenance, markAttributes, provenance, px } from '../marks/mark-attributes.ts'
import { PointMark } from '../marks/point-mark.tsx'
import { TextLines } from '../marks/text-lines.tsx'
import { HandFrame } from './hand-frame.tsx'
import type { KindProps } from './kind-props.ts'
import { layoutTimeline, type PlacedItem, type TimelineLayout } from './timeline-layout.ts'

export const timelineHeight = (p: KindProps): number => layoutTimeline(p).height

/** Dated events in one lane per series; where the plot is narrow, one list in order of time. */
export function TimelineKind(p: KindProps) {
  const layout = layoutTimeline(p)
  return <HandFrame p={p}>{layout.mode === 'lanes' ? <Lanes p={p} layout={layout} /> : <List p={p} layout={layout} />}</HandFrame>
}

function Lanes({ p, layout }: { p: KindProps; layout: TimelineLayout }) {
  const { type, palette } = p
  return (
    <>
      {layout.ticks.map((t) => (
        <g key={t.x}>
          <path d={`M${px(t.x)} 0V${px(layout.bottom)}`} stroke={palette.grid} strokeWidth={type.hairline} />
          {type.words && (
            <TextLines
              className="tick"
              axis="x"
              lines={[t.text]}
              x={t.x}
              y={layout.bottom + type.tick * 1.3}
              size={type.tick}
              fill={palette.mutedInk}
              anchor={t.x > p.width - type.tick * 2.5 ? 'end' : t.x < type.tick * 2.5 ? 'start' : 'middle'}
            />
          )}
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <g key={lane.series.id} data-series={lane.series.id}>
          <path className="baseline" d={`M0 ${px(lane.lineY)}H${px(p.width)}`} stroke={palette.ink} strokeWidth={type.hairline} />
          {lane.name.length > 0 && (
            <TextLines
              lines={lane.name}
              x={0}
              y={lane.top + type.label * 1.1}
              size={type.label}
              weight={600}
              fill={palette[lane.series.role].word}
              className="series-name"
              provenance={labelProvenance(p.labels, lane.series.label)}
              halo={palette.paper}
            />
          )}
        </g>
      ))}
      {/* Leaders first, so that every word lies above every line. */}
      {type.words &&
        layout.items.map((item) => (
          <path
            key={`${item.series.id}:${item.index}`}
            d={`M${px(item.cx)} ${px(item.cy)}V${px(item.top + type.tick * 0.4)}`}
            stroke={palette.mutedInk}
            strokeWidth={type.hairline}
          />
        ))}
      {layout.items.map((item) => (
        <Item key={`${item.series.id}:${item.index}`} p={p} item={item} />
      ))}
    </>
  )
}

function List({ p, layout }: { p: KindProps; layout: TimelineLayout }) {
  const first = layout.items[0]
  const last = layout.items.at(-1)
  return (
    <>
      {first && last && (
        <path
          className="baseline"
          d={`M${px(layout.left)} ${px(first.cy)}V${px(last.cy)}`}
          stroke={p.palette.mutedInk}
          strokeWidth={p.type.hairline}
        />
      )}
      {layout.items.map((item) => (
        <Item key={`${item.series.id}:${item.index}`} p={p} item={item} coloured />
      ))}
    </>
  )
}

/** One event: its sign, date and words. `coloured`: the date line names the lane and takes its colour. */
function Item({ p, item, coloured }: { p: KindProps; item: PlacedItem; coloured?: boolean }) {
  const { type, palette } = p
  const source = { ...labelProvenance(p.labels, item.point.label), ...provenance(item.point) }
  return (
    <g>
      <PointMark
        attributes={markAttributes(item.series.id, item.index, item.point, item.cx, item.cy, item.point.missing !== undefined)}
        cx={item.cx}
        cy={item.cy}
        r={type.dot * 1.15}
        status={item.point.status}
        forecast={item.point.forecast}
        role={item.series.role}
        palette={palette}
        idPrefix={p.idPrefix}
        outline={type.outline}
      />
      {type.words && (
        <>
          <TextLines
            lines={[item.point.forecast ? `${item.date} · ${p.words.forecast}` : item.date]}
            x={item.left}
            y={item.top + type.tick}
            size={type.tick}
            anchor={item.anchor}
            fill={coloured ? palette[item.series.role].word : palette.mutedInk}
            weight={coloured ? 600 : undefined}
            className="note"
            provenance={source}
            halo={palette.paper}
          />
          <TextLines
            lines={item.lines}
            x={item.left}
            y={item.top + type.tick * 1.35 + type.label}
            size={type.label}
            lineHeight={type.lineHeight}
            anchor={item.anchor}
            fill={palette.ink}
            className="note"
            provenance={source}
            halo={palette.paper}
          />
        </>
      )}
    </g>
  )
}
