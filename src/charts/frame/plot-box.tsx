import { type ReactNode, useRef } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { markAt } from '../layout/find-mark.ts'
import type { PlotLayout } from '../layout/types.ts'
import type { FigureRow } from './figure-rows.ts'
import { yearOf } from './figure-rows.ts'
import { MarkList } from './mark-list.tsx'
import { MarkTip } from './mark-tip.tsx'
import { PlotPicture } from './plot-picture.tsx'
import { placeIn, type ShownPlot, shownPlot, toLayout } from './shown-plot.ts'
import type { FigureSize } from './sizes.ts'
import { spoken } from './spoken.ts'
import { useActiveMark } from './use-active-mark.ts'
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
  const use = (row: FigureRow) => (onPick ? onPick(row) : onOpen(row))
  // Picking needs no second tap, because nothing is shown in between.
  const mark = useActiveMark({ box, rows, rowAt, onYear, onActive, use, needsTwoTaps: onPick === null })
  const { active, byTouch } = mark

  const twins = year !== null && active === null ? rows.filter((r) => yearOf(r.point) === year) : []
  const ringed = [...twins.map((r) => r.key), ...picked]
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
        {...mark.handlers}
      >
        {drawing ? drawing.picture : <PlotPicture figure={figure} panel={panel} size={size} />}
        {shownRow ? <Tip shown={shown()} row={shownRow} boxWidth={box.current?.clientWidth ?? 0} byTouch={byTouch} /> : null}
        <Rings shown={ringed.length > 0 ? shown() : null} keys={ringed} />
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
}

type TipProps = { shown: ShownPlot | null; row: FigureRow; boxWidth: number; byTouch: boolean }

/** The tip of a mark, where the picture shows it. */
function Tip({ shown, row, boxWidth, byTouch }: TipProps): ReactNode {
  const mark = shown?.layout.marks.find((k) => k.key === row.key)
  if (!shown || !mark) return null
  return <MarkTip row={row} at={placeIn(shown, mark)} boxWidth={boxWidth} byTouch={byTouch} />
}

/** Rings around the marks of the same year in another panel, and around those picked to compare. */
function Rings({ shown, keys }: { shown: ShownPlot | null; keys: readonly string[] }): ReactNode {
  if (!shown) return null
  return shown.layout.marks
    .filter((mark) => keys.includes(mark.key))
    .map((mark) => {
      const { x, y } = placeIn(shown, mark)
      return <span key={mark.key} className="plot-ring" aria-hidden="true" style={{ left: x, top: y }} />
    })
}
