import type { FigureRole } from '#schema/figure-spec.ts'
import type { Ctx } from './context.ts'
import { line, mark, text, vertical, word } from './shapes.ts'
import type { Box, Shape } from './types.ts'
import type { Note, NotesLayout } from './notes.ts'

const hangsLeft = (note: Note): boolean => Math.abs(note.left + note.width - note.x) < 1

/** Breaks as dashed lines through the plot with their words; events as thin leaders; the rest as ticks. `top`: of the notes. */
export function noteShapes(c: Ctx, { notes, bare }: NotesLayout, rect: Box, top: number): Shape[] {
  const { hairline, pad, tick, lineHeight } = c.type
  const breakStyle = (role: FigureRole | null) => ({
    part: 'break' as const,
    colour: role === null ? ('ink2' as const) : mark(role),
    width: hairline * 1.25,
    dash: [hairline * 2, hairline * 3],
  })
  return [
    ...notes.flatMap((note): Shape[] => {
      const isBreak = note.kind === 'break'
      const from = top + note.bottom - pad * 0.4
      const to = Math.max(from, note.toY(rect))
      const left = hangsLeft(note)
      return [
        line(vertical(note.x, from, to), isBreak ? breakStyle(note.role) : { part: 'leader', colour: 'accent.mark', width: hairline }),
        text({
          part: 'note',
          lines: note.lines,
          x: left ? note.left + note.width : note.left,
          anchor: left ? 'end' : 'start',
          y: top + note.bottom - pad - (note.lines.length - 1) * tick * lineHeight,
          size: tick,
          lineHeight,
          colour: isBreak ? (note.role === null ? 'ink2' : word(note.role)) : 'accent.word',
          provenance: note.provenance,
          halo: 'paper',
        }),
      ]
    }),
    ...bare.map(
      (item): Shape =>
        item.kind === 'break'
          ? line(vertical(item.x, rect.top, rect.bottom), breakStyle(item.role))
          : line(vertical(item.x, rect.bottom - pad * 1.4, rect.bottom), { part: 'leader', colour: 'accent.mark', width: hairline * 1.5 }),
    ),
  ]
}
