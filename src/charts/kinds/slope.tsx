import { formatDate } from '#i18n/format-date.ts'
import { labelProvenance, labelText, markAttributes, provenance, px } from '../marks/mark-attributes.ts'
import { PointMark } from '../marks/point-mark.tsx'
import { TextLines } from '../marks/text-lines.tsx'
import { spreadLabels } from '#charts/label-layout/spread-labels.ts'
import { linearScale, niceTicks } from '../scale/linear.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { dateToDays } from '../scale/time.ts'
import { blockWidth, wrapText } from '#charts/label-layout/wrap-text.ts'
import { HandFrame } from './hand-frame.tsx'
import { type KindProps, missingText, plottedValues, valueText } from './kind-props.ts'

const isDate = (x: string) => /^\d{4}(-|$)/.test(x)

/** Columns of a slope chart: dates in order of time, or categories in order of appearance. */
function columnsOf(p: KindProps): string[] {
  const keys = [...new Set(p.panel.series.flatMap((s) => s.points.map((pt) => String(pt.x))))]
  return keys.every(isDate) ? keys.sort((a, b) => dateToDays(a, 'middle') - dateToDays(b, 'middle')) : keys
}

export function slopeHeight(p: KindProps): number {
  const perSeries = p.type.label * (p.width < 480 ? 4.2 : 2.6)
  return Math.ceil(Math.max(p.variant === 'full-screen' ? p.width * 0.4 : 220, p.panel.series.length * perSeries + p.type.tick * 4))
}

/** Values at two moments (or few) joined per series, names and values at the ends. A missing end leaves no line. */
export function SlopeKind(p: KindProps) {
  const { type, palette } = p
  const columns = columnsOf(p)
  const text = (v: number | null, i: number, s: (typeof p.panel.series)[number]) => {
    const point = s.points.find((pt) => String(pt.x) === columns[i])
    if (!point) return ''
    return v === null ? missingText(point, p.words) : valueText(v, point, p) + (point.forecast ? ` ${p.words.forecast}` : '')
  }
  const valueAt = (s: (typeof p.panel.series)[number], i: number) => s.points.find((pt) => String(pt.x) === columns[i])?.y ?? null
  const lastColumn = columns.length - 1
  const oneLine = p.width >= 560
  const names = p.panel.series.map((s) => wrapText(labelText(p.labels, s.label), type.label, p.width * 0.3, oneLine ? 2 : 3))
  const valueWidth = (i: number) => Math.max(0, ...p.panel.series.map((s) => textWidth(text(valueAt(s, i), i, s), type.value)))
  const nameWidth = Math.max(0, ...names.map((n) => blockWidth(n, type.label)))
  const left = type.words ? valueWidth(0) + type.dot + type.pad * 1.5 : type.dot * 2
  const right =
    p.width -
    (type.words
      ? (oneLine ? valueWidth(lastColumn) + type.label * 0.5 + nameWidth : Math.max(valueWidth(lastColumn), nameWidth)) +
        type.dot +
        type.pad * 1.5
      : type.dot * 2)
  const top = type.words ? type.tick * 2.2 : type.dot * 2
  const bottom = p.height - type.label
  const { domain } = niceTicks(plottedValues(p.panel), { zero: p.spec.zero })
  const y = linearScale(domain, [bottom, top + type.label])
  const x = linearScale([0, Math.max(1, lastColumn)], [left, right])
  const step = type.label * 1.22
  const sizes = names.map((n) => (n.length + (oneLine ? 0 : 1)) * step + type.label * 0.3)
  const rightAt = spreadLabels(
    p.panel.series.map((s, i) => ({ at: y(valueAt(s, lastColumn) ?? valueAt(s, 0) ?? domain[0]), size: sizes[i] ?? step })),
    top,
    p.height,
  )
  const leftAt = spreadLabels(
    p.panel.series.map((s) => ({ at: y(valueAt(s, 0) ?? domain[0]), size: step })),
    top,
    p.height,
  )
  return (
    <HandFrame p={p}>
      {columns.map((c, i) => (
        <g key={c}>
          <path d={`M${px(x(i))} ${px(top)}V${px(bottom)}`} stroke={palette.grid} strokeWidth={type.hairline} />
          {type.words && (
            <TextLines
              className="tick"
              axis="x"
              lines={[isDate(c) ? formatDate(c, p.locale, 'axis') : labelText(p.labels, c)]}
              x={x(i)}
              y={type.tick}
              size={type.tick}
              fill={palette.mutedInk}
              anchor="middle"
            />
          )}
        </g>
      ))}
      {p.panel.series.map((s, si) => {
        const drawn = columns.map((c, i) => ({ i, index: s.points.findIndex((pt) => String(pt.x) === c) }))
        const colours = palette[s.role]
        return (
          <g key={s.id} data-series={s.id}>
            {drawn.slice(1).map(({ i, index }) => {
              const [a, b] = [valueAt(s, i - 1), valueAt(s, i)]
              const broken = p.panel.breaks.some(
                (br) =>
                  br.series === s.id &&
                  isDate(columns[i] ?? '') &&
                  dateToDays(br.at, 'start') > dateToDays(columns[i - 1] ?? '', 'start') &&
                  dateToDays(br.at, 'start') <= dateToDays(columns[i] ?? '', 'start'),
              )
              if (a === null || b === null || broken) return null
              return (
                <path
                  key={i}
                  className="join"
                  d={`M${px(x(i - 1))} ${px(y(a))}L${px(x(i))} ${px(y(b))}`}
                  stroke={colours.mark}
                  strokeWidth={type.stroke}
                  strokeDasharray={s.points[index]?.forecast ? `${type.stroke * 3} ${type.stroke * 2}` : undefined}
                  fill="none"
                />
              )
            })}
            {drawn.map(({ i, index }) => {
              const point = s.points[index]
              if (!point) return null
              const attributes = markAttributes(s.id, index, point, x(i), y(point.y ?? domain[0]))
              return point.y === null ? (
                <g key={i} {...attributes} />
              ) : (
                <PointMark
                  key={i}
                  attributes={attributes}
                  cx={x(i)}
                  cy={y(point.y)}
                  r={type.dot}
                  status={point.status}
                  forecast={point.forecast}
                  role={s.role}
                  palette={palette}
                  idPrefix={p.idPrefix}
                  outline={type.outline}
                />
              )
            })}
            {type.words && text(valueAt(s, 0), 0, s) && (
              <TextLines
                className="value"
                lines={[text(valueAt(s, 0), 0, s)]}
                x={left - type.dot - type.pad}
                y={(leftAt[si] ?? 0) + type.value * 0.35}
                size={type.value}
                fill={palette.ink}
                anchor="end"
                provenance={provenance(s.points[drawn[0]?.index ?? 0] ?? {})}
              />
            )}
            {type.words && (
              <>
                <TextLines
                  className="series-name"
                  lines={names[si] ?? []}
                  x={right + type.dot + type.pad + (oneLine ? valueWidth(lastColumn) + type.label * 0.5 : 0)}
                  y={(rightAt[si] ?? 0) - (sizes[si] ?? 0) / 2 + type.label}
                  size={type.label}
                  lineHeight={1.22}
                  weight={600}
                  fill={colours.word}
                  provenance={labelProvenance(p.labels, s.label)}
                />
                <TextLines
                  className="value"
                  lines={[text(valueAt(s, lastColumn), lastColumn, s)]}
                  x={right + type.dot + type.pad}
                  y={(rightAt[si] ?? 0) - (sizes[si] ?? 0) / 2 + type.label + (oneLine ? 0 : (names[si]?.length ?? 0) * step)}
                  size={type.value}
                  fill={palette.ink}
                  provenance={provenance(s.points[drawn.at(-1)?.index ?? 0] ?? {})}
                />
              </>
            )}
          </g>
        )
      })}
    </HandFrame>
  )
}
