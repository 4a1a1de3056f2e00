import { type KeyboardEvent, lazy, type MouseEvent, type PointerEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useI18n } from '#i18n/full-words.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { staticPlot, staticPlotKey } from '../static-store.ts'
import type { FigureRow } from './figure-rows.ts'
import { yearOf } from './figure-rows.ts'
import { type PlacedMark, markAt, placedMarks } from './mark-geometry.ts'
import { MarkTip } from './mark-tip.tsx'
import { type FigureSize, wideWidth } from './sizes.ts'
import { stepOf, stepTo } from './step-marks.ts'

const LivePlot = lazy(() => import('./live-plot.tsx').then((module) => ({ default: module.LivePlot })))

type Props = {
  figure: FigureAnswer
  panel: FigurePanel
  rows: readonly FigureRow[]
  size: FigureSize
  label: string
  /** Year that another panel of the figure points at. */
  year: string | null
  onYear: (year: string | null) => void
  onOpen: (row: FigureRow) => void
  /** Rows picked for the difference, and what to do with a pick instead of opening. */
  picked?: readonly string[]
  onPick?: ((row: FigureRow) => void) | null
  /** Another drawing of the same panel (the full-screen view's) in place of the page's. */
  drawing?: ReactNode
}

/** Markup drawn at build time. The element keeps it through hydration; React never looks inside. */
function StaticPlot({ plotKey, className }: { plotKey: string; className: string }) {
  // Our own SVG, drawn by the build from validated content.
  return (
    <div
      className={className}
      data-static-plot={plotKey}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: staticPlot(plotKey) ?? '' }}
    />
  )
}

/**
 * One panel's plot with everything that can be done to its marks: hover, tap (a second tap opens), arrows, Enter, Escape.
 * The box owns focus and keys, so that a plot from the build and one drawn here behave alike.
 */
export function PlotBox({ figure, panel, rows, size, label, year, onYear, onOpen, picked = [], onPick = null, drawing }: Props) {
  const { locale, m } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<{ row: FigureRow; mark: PlacedMark } | null>(null)
  const [byTouch, setByTouch] = useState(false)
  const keys = {
    wide: staticPlotKey(locale, figure.spec.id, panel.id, size === 'half' ? 'half' : 'wide'),
    narrow: staticPlotKey(locale, figure.spec.id, panel.id, 'narrow'),
  }
  const isDrawn = staticPlot(keys.wide) !== undefined

  const show = (mark: PlacedMark | null) => {
    const row = mark ? rows.find((r) => r.key === mark.key) : undefined
    setActive(row && mark ? { row, mark } : null)
    onYear(row ? yearOf(row.point) : null)
  }
  const use = (row: FigureRow) => (onPick ? onPick(row) : onOpen(row))

  // A tap elsewhere clears what a tap here showed.
  useEffect(() => {
    if (!active || !byTouch) return
    const clear = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target)) return
      setActive(null)
      onYear(null)
    }
    document.addEventListener('pointerdown', clear)
    return () => document.removeEventListener('pointerdown', clear)
  }, [active, byTouch, onYear])

  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === 'touch' || !box.current) return
    setByTouch(false)
    show(markAt(box.current, event.target, event.clientX, event.clientY))
  }
  const click = (event: MouseEvent<HTMLDivElement>) => {
    if (!box.current) return
    const mark = markAt(box.current, event.target, event.clientX, event.clientY)
    const row = mark ? rows.find((r) => r.key === mark.key) : undefined
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
    if (!row || !mark) return show(null)
    if (isTouch && active?.row.key !== row.key) {
      setByTouch(true)
      return show(mark)
    }
    use(row)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!box.current || event.altKey || event.ctrlKey || event.metaKey) return
    const step = stepOf(event.key)
    if (step) {
      event.preventDefault()
      const next = stepTo(rows, active?.row ?? null, step)
      const mark = next ? placedMarks(box.current).find((p) => p.key === next.key) : undefined
      if (next) setActive({ row: next, mark: mark ?? { key: next.key, x: 0, y: 0 } })
      if (next) onYear(yearOf(next.point))
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      use(active.row)
    } else if (event.key === 'Escape' && active) {
      // Leaves the mark, not what the plot stands in (full-screen view, picking).
      event.stopPropagation()
      event.preventDefault()
      show(null)
    }
  }

  const twins = year !== null && active === null ? rows.filter((r) => yearOf(r.point) === year) : []
  const hasTime = rows.some((r) => yearOf(r.point) !== null)
  return (
    <div
      ref={box}
      className={onPick ? 'plot-box plot-box-picking' : 'plot-box'}
      role="application"
      aria-roledescription={m.figure.chart}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop per chart, by design
      tabIndex={0}
      onPointerMove={move}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') show(null)
      }}
      onClick={click}
      onKeyDown={press}
      onBlur={() => {
        if (!byTouch) show(null)
      }}
    >
      {drawing ??
        (isDrawn ? (
          <>
            <StaticPlot className="plot plot-wide" plotKey={keys.wide} />
            <StaticPlot className="plot plot-narrow" plotKey={keys.narrow} />
          </>
        ) : (
          <Suspense fallback={<div className="plot plot-waiting" />}>
            <LivePlot figure={figure} panel={panel} fallbackWidth={wideWidth(figure.spec, size)} />
          </Suspense>
        ))}
      {active ? <MarkTip row={active.row} mark={active.mark} byTouch={byTouch} /> : null}
      {twins.length > 0 || picked.length > 0 ? <Rings box={box.current} keys={[...twins.map((r) => r.key), ...picked]} /> : null}
      {year !== null && active === null && hasTime && twins.length === 0 ? (
        <p className="plot-no-data">{m.figure.noDataFor({ date: year })}</p>
      ) : null}
      <p className="visually-hidden" aria-live="polite">
        {active ? spoken(active.row, m) : ''}
      </p>
    </div>
  )
}

function spoken(row: FigureRow, m: ReturnType<typeof useI18n>['m']): string {
  const value = row.point.y === null ? (row.lowText === '' ? m.figure.words.noData : `${row.lowText}–${row.highText}`) : row.fullText
  const status = `${m.vocabulary.status[row.point.status]}${row.point.forecast ? `, ${m.figure.words.forecast}` : ''}`
  return m.figure.point({ series: row.seriesText, x: row.xText, value, status, speaker: row.claims[0]?.speaker.name ?? '' })
}

/** Rings around the marks of the same year in another panel, and around those picked for the difference. */
function Rings({ box, keys }: { box: HTMLElement | null; keys: readonly string[] }) {
  if (!box) return null
  return placedMarks(box)
    .filter((mark) => keys.includes(mark.key))
    .map((mark) => <span key={mark.key} className="plot-ring" aria-hidden="true" style={{ left: mark.x, top: mark.y }} />)
}
