import { markProvenance } from '../marks/mark-attributes.ts'
import { type FigureRow, yearOf } from './figure-rows.ts'

/**
 * A cell of a figure's table that is not a link. Documents are cited, dates are time elements, all other cells name the claims of their
 * row.
 */
export function TableCell({ column, row, text }: { column: string; row: FigureRow; text: string }) {
  if (column === 'source') return <cite>{text}</cite>
  if (column === 'item' && yearOf(row.point) !== null) return <time dateTime={String(row.point.x)}>{text}</time>
  // A category that is a date, for which nothing was found: there is no claim to name.
  if (column === 'item' && row.claimIds.length === 0) return <time>{text}</time>
  return <span {...markProvenance(row.point)}>{text}</span>
}
