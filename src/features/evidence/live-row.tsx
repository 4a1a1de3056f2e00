import type { Ref } from 'react'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { plainText } from '#schema/rich-text.ts'
import type { LedgerColumn } from '#url/evidence-search.ts'
import { RowCells } from './row.tsx'
import type { Words } from './words.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

type Props = {
  /** Undefined while the row is on its way from the worker. */
  row: LedgerRow | undefined
  columns: readonly LedgerColumn[]
  words: Words
  place: number
  top: number
  isActive: boolean
  isSelected: boolean
  onSelect: (place: number) => void
  onFocus: (place: number) => void
  rowRef: Ref<HTMLDivElement>
}

/** A line of the live table, at its place in the scrolled height. */
export function LiveRow({ row, columns, words, place, top, isActive, isSelected, onSelect, onFocus, rowRef }: Props) {
  const e = useMessages(EVIDENCE).evidence
  return (
    <div
      role="row"
      className={`evidence-row ${row ? (row.withdrawn ? 'evidence-row-withdrawn' : '') : 'evidence-row-waiting'}`}
      ref={rowRef}
      data-index={place}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onFocus(place)}
      // Placed by the scroll position; the pre-rendered page has no such line.
      style={{ transform: `translateY(${top}px)` }}
    >
      {row ? (
        <>
          <div role="gridcell" className="evidence-cell evidence-select no-print">
            <label className="evidence-tick">
              <input
                type="checkbox"
                tabIndex={-1}
                checked={isSelected}
                aria-label={e.select.row({ claim: plainText(row.claim.label) })}
                onChange={() => onSelect(place)}
              />
            </label>
          </div>
          <RowCells row={row} columns={columns} words={words} cell="gridcell" />
        </>
      ) : (
        <div role="gridcell" className="evidence-cell" aria-busy="true" />
      )}
    </div>
  )
}
