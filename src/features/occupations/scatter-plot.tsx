import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo } from 'react'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationView } from '#url/occupations-search.ts'
import { href, paths } from '#url/paths.ts'
import { steppedDot } from './dot-step.ts'
import { layoutScatter } from './scatter-layout.ts'
import { ScatterPicture } from './scatter-picture.tsx'
import { KINDS, SIZES } from './sizes.ts'
import type { ScatterParts } from './use-scatter.ts'

const codeAt = (event: PointerEvent | MouseEvent): string | null =>
  event.target instanceof Element ? (event.target.closest('[data-code]')?.getAttribute('data-code') ?? null) : null

type Props = {
  view: OccupationView
  parts: ScatterParts
  /** Code of the group that is pointed at; null for none. */
  active: string | null
  /** Codes of the groups that are drawn, from left to right as the picture is read. */
  order: readonly string[]
  onActive: (code: string | null) => void
}

/** The picture in its sizes and what points at its circles: mouse, finger, and arrow keys at one stop of Tab. */
export function ScatterPlot({ view, parts, active, order, onActive }: Props) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { chart, measure } = m.occupations
  const go = useGo()
  const { dots, ranks } = parts
  const pictures = useMemo(() => KINDS.map((kind) => ({ kind, layout: layoutScatter(dots, { ranks }, SIZES[kind]) })), [dots, ranks])
  const open = (code: string) => go(href(paths.occupation(code), locale))
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== null) return open(active)
    if (event.key === 'Escape') return onActive(null)
    const next = steppedDot(order, active, event.key)
    if (next === undefined) return
    event.preventDefault()
    onActive(next)
  }
  return (
    <div
      className="occupations-plot"
      role="application"
      aria-roledescription={chart.kind}
      aria-label={chart.label({ count: formatCount(dots.length, locale), measure: measure[view.measure], against: parts.words.axis.y })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop per chart, by design
      tabIndex={0}
      onKeyDown={press}
      onPointerMove={(event) => {
        if (event.pointerType !== 'touch') onActive(codeAt(event))
      }}
      onPointerLeave={() => onActive(null)}
      onClick={(event) => {
        const code = codeAt(event)
        // The first tap of a finger shows the group, the second opens it; a mouse has shown it by hovering.
        if (code !== null && code === active) open(code)
        else onActive(code)
      }}
    >
      {pictures.map((picture) => (
        <ScatterPicture key={picture.kind} {...picture} words={parts.words} active={active} xText={parts.xText} yText={parts.yText} />
      ))}
    </div>
  )
}
