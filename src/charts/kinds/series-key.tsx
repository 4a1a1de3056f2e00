import type { FigureSeries } from '#schema/figure-spec.ts'
import { labelProvenance, labelText, px } from '../marks/mark-attributes.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import type { KindProps } from './kind-props.ts'

type KeyItem = { series: FigureSeries; text: string; x: number; row: number; opacity: number }
type KeyLayout = { items: KeyItem[]; height: number }

/** Fill opacity of the n-th series of one role, so that two neutral series differ. */
export const repeatOpacity = (panel: KindProps['panel'], index: number): number => {
  const role = panel.series[index]?.role
  const nth = panel.series.slice(0, index).filter((s) => s.role === role).length
  return [1, 0.6, 0.3, 0.12][Math.min(nth, 3)] ?? 1
}

/** Names of the series on one or more rows above the plot, for kinds where a name does not fit at the marks. */
export function layoutKey(p: KindProps, left: number): KeyLayout {
  if (!p.type.words || p.panel.series.length < 2) return { items: [], height: 0 }
  const size = p.type.label
  const items: KeyItem[] = []
  let x = left
  let row = 0
  p.panel.series.forEach((series, i) => {
    const text = labelText(p.labels, series.label)
    const w = size * 1.3 + textWidth(text, size) + size * 1.4
    if (x > left && x + w - size > p.width) {
      x = left
      row++
    }
    items.push({ series, text, x, row, opacity: repeatOpacity(p.panel, i) })
    x += w
  })
  return { items, height: (row + 1) * size * 1.6 + p.type.pad }
}

/** Whether series need naming above the plot: not when there is one, nor when each series' only category bears its name. */
export const needsKey = (panel: KindProps['panel']): boolean =>
  panel.series.length > 1 && panel.series.some((s) => s.points.some((pt) => pt.x !== s.label))

export function SeriesKey({ p, layout, round }: { p: KindProps; layout: KeyLayout; round?: boolean }) {
  const size = p.type.label
  return (
    <g className="series-key">
      {layout.items.map(({ series, text, x, row, opacity }) => {
        const colours = p.palette[series.role]
        const y = row * size * 1.6 + size
        return (
          <g key={series.id} data-series={series.id}>
            {round ? (
              <circle cx={px(x + size * 0.42)} cy={px(y - size * 0.36)} r={px(size * 0.38)} fill={colours.mark} />
            ) : (
              <rect
                x={px(x + 0.5)}
                y={px(y - size * 0.78)}
                width={px(size * 0.84)}
                height={px(size * 0.84)}
                fill={colours.mark}
                fillOpacity={opacity === 1 ? undefined : opacity}
                stroke={opacity === 1 ? undefined : colours.mark}
              />
            )}
            <text
              x={px(x + size * 1.25)}
              y={px(y)}
              fontSize={size}
              fontWeight={600}
              fill={colours.word}
              {...labelProvenance(p.labels, series.label)}
            >
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
