type Box = { left: number; top: number; right: number; bottom: number }
type Size = { width: number; height: number }

const GAP = 6
const EDGE = 8

/**
 * Where a note stands beside the words that it explains: below them where there is room, else above, always inside the window.
 * All in pixels from the window's upper left corner.
 */
export function placeNote(words: Box, note: Size, window: Size): { left: number; top: number } {
  const below = words.bottom + GAP
  const above = words.top - GAP - note.height
  const fitsBelow = below + note.height + EDGE <= window.height
  const top = fitsBelow ? below : above >= EDGE ? above : Math.max(EDGE, window.height - note.height - EDGE)
  const left = Math.min(Math.max(EDGE, words.left), Math.max(EDGE, window.width - note.width - EDGE))
  return { left, top }
}
