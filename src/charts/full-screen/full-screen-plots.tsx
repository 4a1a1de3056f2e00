import { useLayoutEffect, useRef, useState } from 'react'
import { useI18n } from '#i18n/full-words.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { plainText } from '#schema/rich-text.ts'
import { type FigureRow, figureRows, labelOf } from '#charts/frame/figure-rows.ts'
import { PlotBox } from '#charts/frame/plot-box.tsx'
import { plotWords } from '#charts/frame/plot-words.ts'
import { projectorPalette } from '#charts/palette.ts'
import { Plot, plotHeight } from '#charts/plot.tsx'

/** Units of the stage: at 1920×1080 one unit is one pixel, elsewhere everything grows or shrinks together. */
const STAGE = { width: 1920, height: 1080 }
/** Below this the words of the stage would be too small to read on a phone. */
const LEAST_UNIT = 0.5

export const stageUnit = (width: number, height: number): number =>
  Math.max(LEAST_UNIT, Math.min(width / STAGE.width, height / STAGE.height))

/** Room between two panels side by side, in units. */
const GAP = 56
/** Words at the right end of a plot are a little wider than estimated, and the stage scrolls: they keep this much room. */
const EDGE = 28
/** A panel narrower than this is hard to read full screen; panels then stand below each other. */
const LEAST_PANEL = 760

type Props = { figure: FigureAnswer; onOpen: (row: FigureRow) => void }

/** The plots of a figure at the size of the stage, in the projector's colours. Marks answer as on the page. */
export function FullScreenPlots({ figure, onOpen }: Props) {
  const { locale, m } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null)
  const [year, setYear] = useState<{ panel: string; year: string } | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const unit = stageUnit(innerWidth, innerHeight)
      setRoom({ width: Math.floor(element.clientWidth / unit), height: Math.floor(element.clientHeight / unit) })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { panels } = figure.spec
  const rows = figureRows(figure, locale)
  const columns = room === null ? 1 : Math.max(1, Math.min(panels.length, Math.floor((room.width + GAP) / (LEAST_PANEL + GAP))))
  const width = room === null ? 0 : Math.floor((room.width - EDGE - GAP * (columns - 1)) / columns)
  const height = room === null ? 0 : Math.floor(room.height / Math.ceil(panels.length / columns)) - (panels.length > 1 ? 64 : 8)
  const draw = (panel: FigurePanel) => {
    const props = {
      spec: figure.spec,
      panel,
      labels: figure.labels,
      locale,
      words: plotWords(m),
      width,
      palette: projectorPalette,
      variant: 'full-screen' as const,
      idPrefix: `full-screen-${panel.id}`,
      sprite: true,
    }
    // Rows need the height that they need; what grows with its box fills the stage.
    const natural = plotHeight(props)
    const grows =
      figure.spec.kind === 'line' ||
      figure.spec.kind === 'bar-time' ||
      figure.spec.kind === 'scatter' ||
      figure.spec.kind === 'slope' ||
      figure.spec.kind === 'waterfall'
    return (
      <div className="plot">
        <Plot {...props} height={grows ? Math.max(420, height) : natural} />
      </div>
    )
  }
  return (
    <div ref={box} className="full-screen-plots" data-columns={columns}>
      {room === null
        ? null
        : panels.map((panel) => {
            const own = rows.filter((r) => r.panel.id === panel.id)
            const name = labelOf(figure, panel.label)
            return (
              <div key={panel.id} className="full-screen-panel">
                {panels.length > 1 && name !== '' ? <h3 className="full-screen-panel-name">{name}</h3> : null}
                <PlotBox
                  figure={figure}
                  panel={panel}
                  rows={own}
                  size="full"
                  label={`${plainText(figure.title)}${name === '' ? '' : ` · ${name}`}. ${m.figure.keys}`}
                  year={year && year.panel !== panel.id ? year.year : null}
                  onYear={(next) => setYear(next === null ? null : { panel: panel.id, year: next })}
                  onOpen={onOpen}
                  drawing={draw(panel)}
                />
              </div>
            )
          })}
    </div>
  )
}
