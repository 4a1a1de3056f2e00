import type { Status } from '#schema/vocabulary.ts'

/**
 * The sign of a status, in the colour of text, so that it is not confused with a country's colour. Always beside the word. Supported:
 * disc in a ring; documented: disc; reported: ring; contested: hatched square; no independent source: dotted ring with "?". Shapes and
 * sizes are in status-badge.css.
 */
export function StatusGlyph({ status, size = 12 }: { status: Status; size?: 11 | 12 | 16 | 22 | 24 }) {
  const sized = size === 12 ? '' : ` status-glyph-${size}`
  return <svg className={`status-glyph glyph-${status}${sized}`} aria-hidden="true" />
}
