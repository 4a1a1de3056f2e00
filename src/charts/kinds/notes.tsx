import type { FigureRole } from '#schema/figure-spec.ts'
import { labelProvenance, labelText, type Provenance, px } from '../marks/mark-attributes.ts'
import { TextLines } from '../marks/text-lines.tsx'
import { type NoteBox, placeNotes } from '#charts/label-layout/place-annotations.ts'
import { blockWidth, wrapText } from '#charts/label-layout/wrap-text.ts'
import type { KindProps, Rect } from './kind-props.ts'

export type NoteItem = {
  id: string
  kind: 'break' | 'event'
  index: number
  x: number
  text: string
  provenance: Provenance /** Where the leader ends. */
  toY: (rect: Rect) => number
  role?: FigureRole
}
/** `left` and `width` of the text block. */
type Note = NoteItem & { lines: string[]; left: number; width: number; bottom: number }
export type NotesLayout = {
  notes: Note[] /** Drawn without words: events as a tick, breaks as their line. */
  bare: NoteItem[]
  height: number
}

/** Events with words per chart; the others are ticks whose words are one hover away. */
const MAX_EVENT_WORDS = 3
const MAX_LINES = 3

/** Breaks and events of a panel that fall on this x axis, breaks first because they may never go unnamed. */
export function noteItems(
  p: KindProps,
  breakX: (at: string, series: string) => number | null,
  eventX: (at: string) => number | null,
  toY: (x: number, series: string | undefined, rect: Rect) => number,
): NoteItem[] {
  const breaks = p.panel.breaks.flatMap((b, index): NoteItem[] => {
    const x = breakX(b.at, b.series)
    return x === null
      ? []
      : [
          {
            id: `break:${index}`,
            kind: 'break',
            index,
            x,
            text: labelText(p.labels, b.label),
            provenance: labelProvenance(p.labels, b.label),
            toY: (rect) => rect.bottom,
            role: p.panel.series.length > 1 ? p.panel.series.find((s) => s.id === b.series)?.role : undefined,
          },
        ]
  })
  const events = p.panel.events.flatMap((e, index): NoteItem[] => {
    const x = eventX(e.x)
    return x === null
      ? []
      : [
          {
            id: `event:${index}`,
            kind: 'event',
            index,
            x,
            text: labelText(p.labels, e.label),
            provenance: { ...labelProvenance(p.labels, e.label), 'data-claims': e.claim },
            toY: (rect) => toY(x, e.series, rect),
          },
        ]
  })
  return [...breaks, ...events]
}

/** Wraps and places the words above the plot; drops event words (last first) until all fit without touching. */
export function layoutNotes(p: KindProps, items: readonly NoteItem[], left: number, right: number): NotesLayout {
  if (!p.type.words) return { notes: [], bare: [...items], height: 0 }
  const size = p.type.tick
  const widest = Math.min(p.variant === 'full-screen' ? 420 : 180, (right - left) * 0.46)
  const breaks = items.filter((i) => i.kind === 'break')
  const events = items.filter((i) => i.kind === 'event')
  for (let worded = Math.min(MAX_EVENT_WORDS, events.length); worded >= 0; worded--) {
    const shown = [...breaks, ...events.slice(0, worded)].sort((a, b) => a.x - b.x)
    const wrapped = shown.map((item) => ({ item, lines: wrapText(item.text, size, widest, MAX_LINES) }))
    const boxes: NoteBox[] = wrapped.map(({ item, lines }) => ({ x: item.x, width: blockWidth(lines, size), lines: lines.length }))
    const placed = placeNotes(boxes, left, right, size * 0.8)
    if (!placed && worded > 0) continue
    const rowLines = new Map<number, number>()
    for (const [i, pl] of (placed ?? []).entries()) rowLines.set(pl.row, Math.max(rowLines.get(pl.row) ?? 0, boxes[i]?.lines ?? 0))
    const lineHeight = size * p.type.lineHeight
    const rowHeight = (row: number) => (rowLines.get(row) ?? 0) * lineHeight + p.type.pad
    const height = [...rowLines.keys()].reduce((s, r) => s + rowHeight(r), 0)
    const notes = wrapped.flatMap(({ item, lines }, i) => {
      const pl = placed?.[i]
      if (!pl) return []
      let below = 0
      for (let r = 0; r < pl.row; r++) below += rowHeight(r)
      return [{ ...item, lines, left: pl.left, width: boxes[i]?.width ?? 0, bottom: height - below }]
    })
    return { notes, bare: placed ? events.slice(worded) : [...items], height: height + (height ? p.type.pad : 0) }
  }
  return { notes: [], bare: [...items], height: 0 }
}

/** A block that ends at its leader is set against it. */
const hangsLeft = (note: Note): boolean => Math.abs(note.left + note.width - note.x) < 1

/** Breaks as dashed lines through the plot with their words; events as thin leaders; the rest as ticks at the top. */
export function Notes({ p, layout, rect, top = 0 }: { p: KindProps; layout: NotesLayout; rect: Rect; top?: number }) {
  const { palette, type } = p
  return (
    <g className="notes">
      {layout.notes.map((note) => {
        const y0 = top + note.bottom
        const isBreak = note.kind === 'break'
        // Among several lines a break takes the colour of the one it cuts.
        const breakColours = note.role ? palette[note.role] : { mark: palette.ink2, word: palette.ink2 }
        const y1 = Math.max(y0, note.toY(rect))
        return (
          <g
            key={note.id}
            {...{ [`data-${note.kind}`]: note.index }}
            data-cx={px(note.x)}
            data-cy={px(isBreak ? (rect.top + rect.bottom) / 2 : y1)}
            {...note.provenance}
          >
            <path
              d={`M${px(note.x)} ${px(y0 - type.pad * 0.4)}V${px(y1)}`}
              stroke={isBreak ? breakColours.mark : palette.accent.mark}
              strokeWidth={isBreak ? type.hairline * 1.25 : type.hairline}
              strokeDasharray={isBreak ? `${type.hairline * 2} ${type.hairline * 3}` : undefined}
              fill="none"
            />
            <TextLines
              lines={note.lines}
              x={hangsLeft(note) ? note.x : note.left}
              anchor={hangsLeft(note) ? 'end' : 'start'}
              y={y0 - type.pad - (note.lines.length - 1) * type.tick * type.lineHeight}
              size={type.tick}
              lineHeight={type.lineHeight}
              fill={isBreak ? breakColours.word : palette.accent.word}
              className="note"
              provenance={note.provenance}
              halo={palette.paper}
            />
          </g>
        )
      })}
      {layout.bare.map((item) => {
        const isBreak = item.kind === 'break'
        const breakColour = item.role ? palette[item.role].mark : palette.ink2
        return (
          <g
            key={item.id}
            {...{ [`data-${item.kind}`]: item.index }}
            data-cx={px(item.x)}
            data-cy={px(isBreak ? (rect.top + rect.bottom) / 2 : rect.bottom)}
            {...item.provenance}
          >
            {isBreak ? (
              <path
                d={`M${px(item.x)} ${px(rect.top)}V${px(rect.bottom)}`}
                stroke={breakColour}
                strokeWidth={type.hairline * 1.25}
                strokeDasharray={`${type.hairline * 2} ${type.hairline * 3}`}
                fill="none"
              />
            ) : (
              <path
                d={`M${px(item.x)} ${px(rect.bottom - type.pad * 1.4)}V${px(rect.bottom)}`}
                stroke={palette.accent.mark}
                strokeWidth={type.hairline * 1.5}
                fill="none"
              />
            )}
          </g>
        )
      })}
    </g>
  )
}
