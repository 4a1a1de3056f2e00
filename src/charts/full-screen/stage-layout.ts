import type { FigurePanel, FigureSpec } from '#schema/figure-spec.ts'
import type { LayoutInput } from '../layout/context.ts'
import { layoutPlot } from '../layout/layout-plot.ts'
import type { PlotLayout } from '../layout/types.ts'

/** Room for the plots, in units of the stage. */
export type Room = { width: number; height: number }
/** One panel on a page of the stage. The layout is drawn `scale` times its size. */
export type StagePanel = { panel: FigurePanel; layout: PlotLayout; scale: number }
/** Panels shown together. */
export type StagePage = { columns: number; panels: StagePanel[] }

/** Room between panels, in units. */
export const STAGE_GAP = 40
/** Height of a panel's name above it. */
export const STAGE_NAME = 52
/** A narrower panel is hard to read full screen. Small multiples are read together and may be smaller. */
const leastWidth = ({ panels }: FigureSpec): number => (panels.length > 3 ? 480 : 700)
/** Least height of the plot area, in heights of a tick word: with less, the ticks touch. */
const LEAST_TICKS = 7
/** How small words may get before a figure is split into pages, and the least size at all. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.62] as const
const LAST_SCALES = [0.54, 0.47, 0.4] as const

type Input = Omit<LayoutInput, 'panel' | 'width' | 'height' | 'variant'>

/** In a room as narrow as a phone's nothing is drawn smaller: figures take several pages, and a page more height. */
const NARROW_ROOM = 760

/** Kinds that fill whatever box they get; the others need the height of their rows. */
const grows = ({ kind }: FigureSpec): boolean => kind === 'line' || kind === 'bar-time' || kind === 'scatter' || kind === 'slope'

/** A chart of rows may be lower than its natural height by this factor: its bars get thinner. */
const SQUEEZE = 0.8
/** A chart of rows with more room spreads its rows up to this factor. */
const SPREAD = 1.6

/** Heights that growing kinds take at most, in widths: in a usual room, and in one that stands upright. */
const LANDSCAPE = 0.62
const UPRIGHT = 0.9

/** A panel in a cell at a scale; null when it does not fit. */
function fitted(input: Input, panel: FigurePanel, cell: Room, scale: number): StagePanel | null {
  const width = Math.floor(cell.width / scale)
  const most = Math.floor(cell.height / scale)
  const natural = layoutPlot({ ...input, panel, width, variant: 'full-screen' }).height
  if (!grows(input.spec) && natural * SQUEEZE > most) return null
  const height = grows(input.spec)
    ? Math.min(most, Math.max(natural, Math.floor(width * (most > width ? UPRIGHT : LANDSCAPE))))
    : Math.min(most, Math.floor(natural * SPREAD))
  const layout = layoutPlot({ ...input, panel, width, height, variant: 'full-screen' })
  // A timeline or table keeps its own height.
  if (layout.height > most) return null
  return grows(input.spec) && layout.rect.bottom - layout.rect.top < layout.type.tick * LEAST_TICKS ? null : { panel, scale, layout }
}

const plotHeight = ({ layout }: StagePanel): number => layout.rect.bottom - layout.rect.top
const rowsIn = ({ panel }: StagePanel): number => new Set(panel.series.flatMap((s) => s.points.map((p) => p.x))).size

/** Panels of rows side by side get rows of one height, so that bars of one length weigh the same. */
function evenRows(input: Input, placed: readonly StagePanel[], most: number): StagePanel[] {
  if (grows(input.spec) || input.spec.kind === 'timeline' || input.spec.kind === 'table' || placed.length < 2) return [...placed]
  const wanted = Math.max(...placed.map((p) => plotHeight(p) / rowsIn(p)))
  const room = Math.min(...placed.map((p) => (most / p.scale - (p.layout.height - plotHeight(p))) / rowsIn(p)))
  const row = Math.min(wanted, room)
  return placed.map((p) => {
    const height = Math.floor(p.layout.height - plotHeight(p) + row * rowsIn(p))
    return { ...p, layout: layoutPlot({ ...input, panel: p.panel, width: p.layout.width, height, variant: 'full-screen' }) }
  })
}

/** All given panels on one page; null when they do not fit at this scale. */
function pageOf(input: Input, panels: readonly FigurePanel[], room: Room, scale: number): StagePage | null {
  const named = input.spec.panels.length > 1 ? STAGE_NAME : 0
  for (let columns = panels.length; columns >= 1; columns -= 1) {
    const rows = Math.ceil(panels.length / columns)
    const width = (room.width - STAGE_GAP * (columns - 1)) / columns
    if (columns > 1 && width < leastWidth(input.spec)) continue
    const height = (room.height - STAGE_GAP * (rows - 1)) / rows - named
    const placed = panels.map((panel) => fitted(input, panel, { width, height }, scale))
    const whole = placed.filter((p): p is StagePanel => p !== null)
    if (whole.length === panels.length) return { columns, panels: evenRows(input, whole, height) }
  }
  return null
}

/** One panel at its full size; its rows may be higher than the room, which then scrolls. */
function phonePage(input: Input, panel: FigurePanel, room: Room): StagePage {
  const page = pageOf(input, [panel], room, 1)
  if (page) return page
  return { columns: 1, panels: [{ panel, scale: 1, layout: layoutPlot({ ...input, panel, width: room.width, variant: 'full-screen' }) }] }
}

/**
 * The plots of a figure in the room of a stage: all panels on one page if their words stay large enough, else a page for each. Nothing is
 * cut off: a panel too large even alone is drawn smaller.
 */
export function layoutStage(input: Input, room: Room): StagePage[] {
  const { panels } = input.spec
  if (room.width < NARROW_ROOM) return panels.map((panel) => phonePage(input, panel, room))
  for (const scale of SCALES) {
    const page = pageOf(input, panels, room, scale)
    if (page) return [page]
  }
  return panels.map((panel) => {
    for (const scale of [...SCALES, ...LAST_SCALES]) {
      const page = pageOf(input, [panel], room, scale)
      if (page) return page
    }
    const scale = LAST_SCALES.at(-1) ?? 0.4
    const width = Math.floor(room.width / scale)
    const height = Math.floor((room.height - STAGE_NAME) / scale)
    return { columns: 1, panels: [{ panel, scale, layout: layoutPlot({ ...input, panel, width, height, variant: 'full-screen' }) }] }
  })
}

/** Room that a figure usually has on the stage: below a headline, above its line and sources. */
const USUAL: Room = { width: 1808, height: 640 }
/** Lays a figure out for its side effects: measured words and compiled code. */
export const warmStageLayout = (input: Input): void => void layoutStage(input, USUAL)
