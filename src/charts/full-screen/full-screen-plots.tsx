import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { type FigureRow, figureRows, labelOf } from '#charts/frame/figure-rows.ts'
import { PlotBox } from '#charts/frame/plot-box.tsx'
import { plotWords } from '#charts/frame/plot-words.ts'
import { projectorPalette } from '#charts/palette.ts'
import { Picture } from '#charts/picture/picture.tsx'
import { StageUnit } from './stage-unit.ts'
import { layoutStage, type Room, type StagePanel } from './stage-layout.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Units of the stage: at 1920×1080 one unit is one pixel, elsewhere everything grows or shrinks together. */
const STAGE = { width: 1920, height: 1080 }
/** Below this the words of the stage would be too small to read on a phone. */
const LEAST_UNIT = 0.5

/** Pixels per unit of the full-screen layout, for a window of this many pixels: the largest that fits both ways. */
export const stageUnit = (width: number, height: number): number =>
  Math.max(LEAST_UNIT, Math.min(width / STAGE.width, height / STAGE.height), Math.min(width / STAGE.height, height / STAGE.width))

/** A narrower window (CSS px) scrolls: its plots have a height of their own, this many times their width. */
const PHONE = 720
const PHONE_HEIGHT = 1.1

/** Less room than this (units) is a page that has not been laid out yet. */
const LEAST_ROOM = 120

type Props = {
  figure: FigureAnswer
  onOpen: (row: FigureRow) => void
  pointed?: string | null
  onActive?: ((mark: string | null) => void) | undefined
}

/** Room of an element, in units of the stage, kept up to date. */
function useRoom() {
  const given = useContext(StageUnit)
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const unit = given ?? stageUnit(innerWidth, innerHeight)
      const own = given === null && innerWidth < PHONE ? element.clientWidth * PHONE_HEIGHT : 0
      const next = {
        width: Math.floor(element.clientWidth / unit),
        height: Math.floor(Math.max(element.clientHeight, own) / unit),
      }
      // The observer reports the first size once more: the plots are laid out once.
      setRoom((now) => (now?.width === next.width && now.height === next.height ? now : next))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [given])
  // A stage drawn small, on paper or for its speaker, has no buttons to turn pages.
  return [box, room, given !== null] as const
}

/** The plots of a figure at the size of the stage, in the projector's colours, on as many pages as they need. Marks answer as on the page. */
export function FullScreenPlots({ figure, onOpen, pointed = null, onActive }: Props) {
  const { locale, m } = useI18n(FIGURE, SHELL, VOCABULARY)
  const [box, room, isWhole] = useRoom()
  const [at, setAt] = useState(0)
  const [year, setYear] = useState<{ panel: string; year: string } | null>(null)
  const rows = useMemo(() => figureRows(figure, locale), [figure, locale])
  const pages = useMemo(
    () =>
      room === null || room.width < LEAST_ROOM || room.height < LEAST_ROOM
        ? []
        : layoutStage({ spec: figure.spec, labels: figure.labels, locale, words: plotWords(m) }, room, isWhole),
    [room, isWhole, figure, locale, m],
  )
  // In a larger room there may be fewer pages.
  const turned = Math.min(at, pages.length - 1)
  const page = pages[turned]
  const draw = ({ panel, part, layout, scale }: StagePanel) => {
    const shown = part ? new Set(layout.marks.map((mark) => mark.key)) : null
    const name = figure.spec.panels.length > 1 ? labelOf(figure, panel.label) : ''
    return (
      <div key={`${panel.id} ${part?.from ?? ''}`} className="full-screen-panel">
        {name === '' ? null : <h3 className="full-screen-panel-name">{name}</h3>}
        <PlotBox
          figure={figure}
          panel={panel}
          rows={rows.filter((r) => r.panel.id === panel.id && (shown === null || shown.has(r.key)))}
          size="full"
          label={`${plainText(figure.title)}${name === '' ? '' : ` · ${name}`}${m.shell.stop}${m.figure.keys}`}
          year={year && year.panel !== panel.id ? year.year : null}
          onYear={(next) => setYear(next === null ? null : { panel: panel.id, year: next })}
          onOpen={onOpen}
          pointed={pointed?.startsWith(`${panel.id}/`) ? pointed.slice(panel.id.length + 1) : null}
          onActive={onActive ? (key) => onActive(key === null ? null : `${panel.id}/${key}`) : undefined}
          drawing={{
            layout,
            picture: (
              <div className="plot" data-plot-width={layout.width} data-scale={scale}>
                <Picture layout={layout} palette={projectorPalette} idPrefix={`full-screen-${panel.id}`} sprite />
              </div>
            ),
          }}
        />
      </div>
    )
  }
  return (
    <div ref={box} className="full-screen-plots" data-columns={page?.columns ?? 1}>
      {page?.panels.map(draw)}
      {pages.length > 1 ? (
        <p className="full-screen-pages" data-count>
          <Button onClick={() => setAt(turned - 1)} disabled={turned <= 0}>
            {m.figure.fullScreenWords.previousPart}
          </Button>
          <span role="status">
            {m.figure.fullScreenWords.part({ at: formatCount(turned + 1, locale), all: formatCount(pages.length, locale) })}
          </span>
          <Button onClick={() => setAt(turned + 1)} disabled={turned >= pages.length - 1}>
            {m.figure.fullScreenWords.nextPart}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
