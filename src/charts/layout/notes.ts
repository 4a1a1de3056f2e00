import type { FigureRole } from '#schema/figure-spec.ts'
import { labelProvenance, labelText, type Provenance } from '../marks/mark-attributes.ts'
import { type NoteBox, type PlacedNote, placeNotes } from '../label-layout/place-annotations.ts'
import { placeNoteRows } from '../label-layout/note-rows.ts'
import { blockWidth, wrapText } from '../label-layout/wrap-text.ts'
import type { Ctx } from './context.ts'
import type { Box } from './types.ts'

/** A break or an event that gets words above the plot; `x` in px. */
export type NoteItem = {
  kind: 'break' | 'event'
  x: number
  words: string
  provenance: Provenance
  /** Where the leader ends. */
  toY: (rect: Box) => number
  /** Of the line that a break cuts, where there are several. */
  role: FigureRole | null
}
/** A note with its place: where its words begin and how wide they are, in px. */
export type Note = NoteItem & { lines: string[]; left: number; width: number; bottom: number }
/** `bare` are drawn without words: events as a tick, breaks as their line. */
export type NotesLayout = { notes: Note[]; bare: NoteItem[]; height: number }

/** Events with words per chart; the others are ticks whose words are one hover away. */
const MAX_EVENT_WORDS = 3
const MAX_LINES = 4

/** Breaks and events of a panel that fall on this x axis, breaks first because they may never go unnamed. */
export function noteItems(
  c: Ctx,
  breakX: (at: string, series: string) => number | null,
  eventX: (at: string) => number | null,
  toY: (x: number, series: string | undefined, rect: Box) => number,
): NoteItem[] {
  const breaks = c.panel.breaks.flatMap((b): NoteItem[] => {
    const x = breakX(b.at, b.series)
    if (x === null) return []
    return [
      {
        kind: 'break',
        x,
        words: labelText(c.labels, b.label),
        provenance: labelProvenance(c.labels, b.label),
        toY: (rect) => rect.bottom,
        role: c.panel.series.length > 1 ? (c.panel.series.find((s) => s.id === b.series)?.role ?? null) : null,
      },
    ]
  })
  const events = c.panel.events.flatMap((e): NoteItem[] => {
    const x = eventX(e.x)
    if (x === null) return []
    return [
      {
        kind: 'event',
        x,
        words: labelText(c.labels, e.label),
        provenance: { ...labelProvenance(c.labels, e.label), 'data-claims': e.claim },
        toY: (rect) => toY(x, e.series, rect),
        role: null,
      },
    ]
  })
  return [...breaks, ...events]
}

/** One note to a row, from the left: always possible. */
const oneEach = (boxes: readonly NoteBox[], left: number, right: number): PlacedNote[] =>
  boxes.map((b, i) => ({ left: Math.max(left, Math.min(b.x, right - b.width)), row: boxes.length - 1 - i }))

/** Wraps and places the words above the plot; leaves out words of events (the last first) until all others fit without touching. */
export function layoutNotes(c: Ctx, items: readonly NoteItem[], left: number, right: number): NotesLayout {
  // A card has room for the finding only.
  if (!c.type.words || c.variant === 'card') return { notes: [], bare: [...items], height: 0 }
  const size = c.type.tick
  const widest = Math.min(size * 15, (right - left) * 0.46)
  const breaks = items.filter((i) => i.kind === 'break')
  const events = items.filter((i) => i.kind === 'event')
  for (let worded = Math.min(MAX_EVENT_WORDS, events.length); worded >= 0; worded -= 1) {
    const shown = [...breaks, ...events.slice(0, worded)].sort((a, b) => a.x - b.x)
    const wrapped = shown.map((item) => ({ item, lines: wrapText(item.words, size, widest, MAX_LINES) }))
    const boxes: NoteBox[] = wrapped.map(({ item, lines }) => ({ x: item.x, width: blockWidth(lines, size), lines: lines.length }))
    const placed =
      placeNotes(boxes, left, right, size * 0.8) ??
      placeNoteRows(boxes, left, right, size * 0.8) ??
      (worded === 0 ? oneEach(boxes, left, right) : null)
    if (!placed) continue
    const rowLines = new Map<number, number>()
    for (const [i, place] of placed.entries()) rowLines.set(place.row, Math.max(rowLines.get(place.row) ?? 0, boxes[i]?.lines ?? 0))
    const rowHeight = (row: number) => (rowLines.get(row) ?? 0) * size * c.type.lineHeight + c.type.pad
    const height = [...rowLines.keys()].reduce((sum, row) => sum + rowHeight(row), 0)
    const notes = wrapped.flatMap(({ item, lines }, i): Note[] => {
      const place = placed[i]
      if (!place) return []
      let below = 0
      for (let row = 0; row < place.row; row += 1) below += rowHeight(row)
      return [{ ...item, lines, left: place.left, width: boxes[i]?.width ?? 0, bottom: height - below }]
    })
    return { notes, bare: events.slice(worded), height: height + (height ? c.type.pad : 0) }
  }
  return { notes: [], bare: [...items], height: 0 }
}
