import type { FigurePanel, FigureSpec } from '#schema/figure-spec.ts'
import type { LayoutInput, Part } from '../layout/context.ts'
import { layoutPlot } from '../layout/layout-plot.ts'
import { categories } from '../layout/rows.ts'
import type { PlotLayout } from '../layout/types.ts'

/** Room for the plots, in units of the stage. */
export type Room = { width: number; height: number }
/** One panel, or a part of its rows, on a page of the stage. The layout is drawn `scale` times its size. */
export type StagePanel = { panel: FigurePanel; part: Part | undefined; layout: PlotLayout; scale: number }
/** Panels shown together. */
export type StagePage = { columns: number; panels: StagePanel[] }

/** Room between panels, in units. */
export const STAGE_GAP = 40
/** Height of a panel's name above it. */
export const STAGE_NAME = 52
/** Height of the buttons that turn pages, below the plots. */
export const STAGE_TURN = 76
/** A narrower panel is hard to read full screen. Small multiples are read together and may be smaller. */
const leastWidth = ({ panels }: FigureSpec): number => (panels.length > 3 ? 480 : 700)
/** Least height of the plot area, in heights of a tick word: with less, the ticks touch. */
const LEAST_TICKS = 6
/**
 * How small words may get before a figure is split into pages. The smallest word, 28 units, is then 16 px at 1280×720, at last 14 px, what
 * is still read from a table's end.
 */
const SCALES = [1, 0.93, 0.86, 0.8, 0.76] as const
/** On paper and in the speaker's preview nobody turns a page: everything stands on one, as small as it must be. */
const SMALL_SCALES = [0.7, 0.62, 0.54, 0.47, 0.4] as const

type Input = Omit<LayoutInput, 'panel' | 'width' | 'height' | 'variant'>

/** In a room as narrow as a phone's nothing is drawn smaller: figures take several pages, and a page more height. */
const NARROW_ROOM = 760

/** Kinds that fill whatever box they get; the others need the height of their rows. */
const grows = ({ kind }: Pick<FigureSpec, 'kind'>): boolean =>
  kind === 'line' || kind === 'bar-time' || kind === 'scatter' || kind === 'slope'

/** A chart of rows may be lower than its natural height by this factor: its bars get thinner. */
const SQUEEZE = 0.8
/** A chart of rows with more room spreads its rows up to this factor. */
const SPREAD = 1.6

/** Heights that growing kinds take at most, in widths: in a usual room, and in one that stands upright. */
const LANDSCAPE = 0.62
const UPRIGHT = 0.9

/** A panel, or a part of its rows. */
type Piece = { panel: FigurePanel; part?: Part | undefined }

/** What is made of every item; null as soon as one gives null, for what does not fit in one place is laid out again in another. */
function everyOne<T, R>(items: readonly T[], make: (item: T) => R | null): R[] | null {
  const made: R[] = []
  for (const item of items) {
    const one = make(item)
    if (one === null) return null
    made.push(one)
  }
  return made
}

/** A panel in a cell at a scale; null when it does not fit. */
function fitted(input: Input, { panel, part }: Piece, cell: Room, scale: number): StagePanel | null {
  const width = Math.floor(cell.width / scale)
  const most = Math.floor(cell.height / scale)
  const natural = layoutPlot({ ...input, panel, part, width, variant: 'full-screen' }).height
  if (!grows(input.spec) && natural * SQUEEZE > most) return null
  const height = grows(input.spec)
    ? Math.min(most, Math.max(natural, Math.floor(width * (most > width ? UPRIGHT : LANDSCAPE))))
    : Math.min(most, Math.floor(natural * SPREAD))
  const layout = layoutPlot({ ...input, panel, part, width, height, variant: 'full-screen' })
  // A timeline or table keeps its own height.
  if (layout.height > most) return null
  const isTooLow = grows(input.spec) && layout.rect.bottom - layout.rect.top < layout.type.tick * LEAST_TICKS
  // Names beside a low plot may need more height than there is.
  const isCut = layout.shapes.some((s) => s.kind === 'text' && (s.box.top < -0.5 || s.box.bottom > layout.height + 0.5))
  return isTooLow || isCut ? null : { panel, part, scale, layout }
}

const plotHeight = ({ layout }: StagePanel): number => layout.rect.bottom - layout.rect.top
/** Rows of a panel; of a timeline its events. */
const rowsOf = (kind: FigureSpec['kind'], panel: FigurePanel): number =>
  kind === 'timeline' ? panel.series.reduce((sum, s) => sum + s.points.length, 0) : categories(panel).length
const rowsIn = ({ panel, part }: StagePanel): number => (part ? part.to - part.from : categories(panel).length)

/** Panels of rows side by side get rows of one height, so that bars of one length weigh the same. */
function evenRows(input: Input, placed: readonly StagePanel[], most: number): StagePanel[] {
  if (grows(input.spec) || input.spec.kind === 'timeline' || input.spec.kind === 'table' || placed.length < 2) return [...placed]
  const wanted = Math.max(...placed.map((p) => plotHeight(p) / rowsIn(p)))
  const room = Math.min(...placed.map((p) => (most / p.scale - (p.layout.height - plotHeight(p))) / rowsIn(p)))
  const row = Math.min(wanted, room)
  return placed.map((p) => {
    const height = Math.floor(p.layout.height - plotHeight(p) + row * rowsIn(p))
    return { ...p, layout: layoutPlot({ ...input, panel: p.panel, part: p.part, width: p.layout.width, height, variant: 'full-screen' }) }
  })
}

/** All given pieces on one page; null when they do not fit at this scale. */
function pageOf(input: Input, pieces: readonly Piece[], room: Room, scale: number): StagePage | null {
  const named = input.spec.panels.length > 1 ? STAGE_NAME : 0
  for (let columns = pieces.length; columns >= 1; columns -= 1) {
    const rows = Math.ceil(pieces.length / columns)
    const width = (room.width - STAGE_GAP * (columns - 1)) / columns
    if (columns > 1 && width < leastWidth(input.spec)) continue
    const height = (room.height - STAGE_GAP * (rows - 1)) / rows - named
    const placed = everyOne(pieces, (piece) => fitted(input, piece, { width, height }, scale))
    if (placed) return { columns, panels: evenRows(input, placed, height) }
  }
  return null
}

/** One panel at its full size; its rows may be higher than the room, which then scrolls. */
function phonePage(input: Input, panel: FigurePanel, room: Room): StagePage {
  const page = pageOf(input, [{ panel }], room, 1)
  if (page) return page
  const layout = layoutPlot({ ...input, panel, width: room.width, variant: 'full-screen' })
  return { columns: 1, panels: [{ panel, part: undefined, scale: 1, layout }] }
}

/** Items in groups of about one size, in order. */
function inGroups<T>(items: readonly T[], groups: number): T[][] {
  const at = (i: number) => Math.round((i * items.length) / groups)
  return Array.from({ length: groups }, (_, i) => items.slice(at(i), at(i + 1)))
}

/** Each group on a page of its own, all at one scale, the largest at which they fit; null where none is large enough. */
function pagesOf(input: Input, groups: readonly (readonly Piece[])[], room: Room, scales: readonly number[] = SCALES): StagePage[] | null {
  for (const scale of scales) {
    const pages = everyOne(groups, (pieces) => pageOf(input, pieces, room, scale))
    if (pages) return pages
  }
  return null
}

/** Kinds whose rows may stand on several pages: each row is read alone. */
const isDivisible = ({ kind }: FigureSpec): boolean => !grows({ kind }) && kind !== 'table' && kind !== 'waterfall'

/** Rows that stay on one page: those of both countries under one name. Of a timeline each event for itself. */
function unitsOf({ kind }: FigureSpec, panel: FigurePanel): number[][] {
  const stems = kind === 'timeline' ? [] : categories(panel).map((key) => key.replace(/-(us|cn)$/, ''))
  const units: number[][] = []
  for (let i = 0; i < rowsOf(kind, panel); i += 1) {
    const isNext = i > 0 && stems[i] !== undefined && stems[i] === stems[i - 1]
    if (isNext) units.at(-1)?.push(i)
    else units.push([i])
  }
  return units
}

/** Panels too large for a page, their rows on as few pages as they need, at most `most`, the same rows of each; null where none is large enough. */
function dividedPanels(input: Input, panels: readonly FigurePanel[], room: Room, most = Number.POSITIVE_INFINITY): StagePage[] | null {
  const [first] = panels
  const units = first && isDivisible(input.spec) ? unitsOf(input.spec, first) : []
  for (let count = 1; count <= Math.min(most, Math.max(1, units.length)); count += 1) {
    const groups = inGroups(units, count).map((group): Piece[] => {
      const rows = group.flat()
      const part = count === 1 ? undefined : { from: rows[0] ?? 0, to: (rows.at(-1) ?? 0) + 1 }
      return panels.map((panel) => ({ panel, part }))
    })
    const pages = pagesOf(input, groups, room)
    if (pages) return pages
  }
  return null
}

/** Whether panels have the same rows: what is compared across them stays on one page. */
const haveSameRows = ({ kind }: FigureSpec, panels: readonly FigurePanel[]): boolean =>
  panels.length > 1 && kind !== 'timeline' && new Set(panels.map((panel) => categories(panel).join(' '))).size === 1

/** Everything on one page, as small as it must be. */
function onePage(input: Input, pieces: readonly Piece[], room: Room): StagePage {
  const [page] = pagesOf(input, [pieces], room, [...SCALES, ...SMALL_SCALES]) ?? []
  if (page) return page
  const scale = SMALL_SCALES.at(-1) ?? 1
  const [width, height] = [Math.floor(room.width / scale), Math.floor((room.height / pieces.length - STAGE_NAME - STAGE_GAP) / scale)]
  const panels = pieces.map(({ panel, part }): StagePanel => {
    return { panel, part, scale, layout: layoutPlot({ ...input, panel, width, height, variant: 'full-screen' }) }
  })
  return { columns: 1, panels }
}

/**
 * The plots of a figure in the room of a stage: all panels on one page if their words stay large enough, else on as few pages as they need,
 * and the rows of a panel that does not fit alone on several. Nothing is cut off. `isWhole`: nobody turns pages there.
 */
export function layoutStage(input: Input, room: Room, isWhole = false): StagePage[] {
  const { panels } = input.spec
  const all = panels.map((panel): Piece => ({ panel }))
  if (isWhole) return [onePage(input, all, room)]
  if (room.width < NARROW_ROOM) return panels.map((panel) => phonePage(input, panel, room))
  const one = pagesOf(input, [all], room)
  if (one) return one
  const lower = { ...room, height: room.height - STAGE_TURN }
  if (input.spec.kind === 'timeline' && !input.asList) return timelinePages(input, room, lower)
  const together = isDivisible(input.spec) && haveSameRows(input.spec, panels) ? dividedPanels(input, panels, lower) : null
  if (together) return together
  for (let count = 2; count <= panels.length; count += 1) {
    const pages = pagesOf(input, inGroups(all, count), lower)
    if (pages) return pages
  }
  return panels.flatMap((panel) => dividedPanels(input, [panel], lower) ?? [onePage(input, [{ panel }], lower)])
}

/** Events too many for a page: on their axis where that takes as few pages as a list of them would, else in the list. */
function timelinePages(input: Input, room: Room, lower: Room): StagePage[] {
  const list = layoutStage({ ...input, asList: true }, room)
  const most = list.length / input.spec.panels.length
  const onAxis = list.length > 1 ? everyOne(input.spec.panels, (panel) => dividedPanels(input, [panel], lower, most)) : null
  return onAxis?.flat() ?? list
}

/** Room that a figure usually has on the stage: below a headline, above its line and sources. */
const USUAL: Room = { width: 1808, height: 640 }
/** Lays a figure out for its side effects: measured words and compiled code. */
export const warmStageLayout = (input: Input): void => void layoutStage(input, USUAL)
