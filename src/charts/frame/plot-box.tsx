import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { markAt } from '../layout/find-mark.ts'
import type { PlotLayout } from '../layout/types.ts'
import type { FigureRow } from './figure-rows.ts'
import { yearOf } from './figure-rows.ts'
import { MarkList } from './mark-list.tsx'
import { MarkTip } from './mark-tip.tsx'
import { PlotPicture } from './plot-picture.tsx'
import { placeIn, shownPlot, toLayout } from './shown-plot.ts'
import type { FigureSize } from './sizes.ts'
import { spoken } from './spoken.ts'
import { stepOf, stepTo } from './step-marks.ts'
import { useLayout } from './use-layout.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

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
  /** Key of the mark that another window points at, and a callback for the mark that is focused here. */
  pointed?: string | null
  onActive?: ((key: string | null) => void) | undefined
  /** Another drawing of the same panel in place of the page's (in the full-screen view), with its layout. */
  drawing?: { layout: PlotLayout; picture: ReactNode }
}

/**
 * One panel's plot with everything that can be done to its marks: hover, tap (a second tap opens), arrows, Enter, Escape.
 * The box owns focus and keys, so that a plot from the build and one drawn here behave alike.
 */
export function PlotBox({
  figure,
  panel,
  rows,
  size,
  label,
  year,
  onYear,
  onOpen,
  picked = [],
  onPick = null,
  pointed = null,
  onActive,
  drawing,
}: Props) {
  const { m } = useI18n(FIGURE, VOCABULARY)
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<FigureRow | null>(null)
  const [byTouch, setByTouch] = useState(false)
  const pageLayout = useLayout(figure, panel)
  const layoutOf = drawing ? () => drawing.layout : pageLayout
  const shown = () => (box.current ? shownPlot(box.current, layoutOf) : null)

  /** The row of the mark at a place of the window. */
  const rowAt = (clientX: number, clientY: number): FigureRow | null => {
    const plot = shown()
    if (!plot || !box.current) return null
    const mark = markAt(plot.layout, toLayout(plot, box.current, clientX, clientY))
    return rows.find((r) => r.key === mark?.key) ?? null
  }
  const show = (row: FigureRow | null) => {
    setActive(row)
    if (row?.key !== active?.key) onActive?.(row?.key ?? null)
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
    if (event.pointerType === 'touch') return
    setByTouch(false)
    show(rowAt(event.clientX, event.clientY))
  }
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const row = rowAt(event.clientX, event.clientY)
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
    if (!row) return show(null)
    if (isTouch && active?.key !== row.key) {
      setByTouch(true)
      // Picking needs no second tap, because nothing is shown in between.
      if (!onPick) return show(row)
    }
    use(row)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = stepOf(event.key)
    if (step) {
      event.preventDefault()
      const next = stepTo(rows, active, step)
      if (next) show(next)
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      use(active)
    } else if (event.key === 'Escape' && active) {
      // Escape leaves the mark first, and not yet what is around the plot (full-screen view, picking).
      event.stopPropagation()
      event.preventDefault()
      show(null)
    }
  }

  const twins = year !== null && active === null ? rows.filter((r) => yearOf(r.point) === year) : []
  const shownRow = active ?? (pointed === null ? null : (rows.find((r) => r.key === pointed) ?? null))
  const hasTime = rows.some((r) => yearOf(r.point) !== null)
  return (
    <>
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
        {drawing ? drawing.picture : <PlotPicture figure={figure} panel={panel} size={size} />}
        {shownRow ? tip(shownRow) : null}
        {twins.length > 0 || picked.length > 0 ? rings([...twins.map((r) => r.key), ...picked]) : null}
        {year !== null && active === null && hasTime && twins.length === 0 ? (
          <p className="plot-no-data">{m.figure.noDataFor({ date: year })}</p>
        ) : null}
        <p className="visually-hidden" aria-live="polite">
          {active ? spoken(active, m) : ''}
        </p>
      </div>
      <MarkList rows={rows} label={m.figure.marks} onUse={use} />
    </>
  )

  function tip(row: FigureRow): ReactNode {
    const plot = shown()
    const mark = plot?.layout.marks.find((k) => k.key === row.key)
    if (!plot || !mark) return null
    return <MarkTip row={row} at={placeIn(plot, mark)} boxWidth={box.current?.clientWidth ?? 0} byTouch={byTouch} />
  }

  /** Rings around the marks of the same year in another panel, and around those picked to compare. */
  function rings(keys: readonly string[]): ReactNode {
    const plot = shown()
    if (!plot) return null
    return plot.layout.marks
      .filter((mark) => keys.includes(mark.key))
      .map((mark) => {
        const { x, y } = placeIn(plot, mark)
        return <span key={mark.key} className="plot-ring" aria-hidden="true" style={{ left: x, top: y }} />
      })
  }
}
