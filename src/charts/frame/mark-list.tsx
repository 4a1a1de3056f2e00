import { useEffect, useState } from 'react'
import type { FigureRow } from './figure-rows.ts'
import { spoken } from './spoken.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** More marks than this are not listed; the table is the way to read them. */
const MOST = 400

/**
 * The marks of a plot as buttons in reading order, for screen readers of phones, which send no arrow keys. They are not in the tab order:
 * there the plot itself is one stop.
 */
export function MarkList({ rows, label, onUse }: { rows: readonly FigureRow[]; label: string; onUse: (row: FigureRow) => void }) {
  const [isLive, setLive] = useState(false)
  // Only where buttons work: a page without script has the table, and need not hold every number twice.
  useEffect(() => setLive(true), [])
  const { m } = useI18n(FIGURE, VOCABULARY)
  if (!isLive || rows.length > MOST) return null
  return (
    <ul className="visually-hidden mark-list no-print" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <button type="button" tabIndex={-1} onClick={() => onUse(row)} data-claim={row.claimIds[0]}>
            {spoken(row, m)}
          </button>
        </li>
      ))}
    </ul>
  )
}
