import { memo, type Ref } from 'react'
import { ClaimLink } from '#blocks/claim-link.tsx'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { useEvidenceMessages } from '#i18n/messages/evidence/all.ts'
import { plainText } from '#schema/rich-text.ts'
import type { LedgerColumn } from '#url/evidence-search.ts'
import { CellContent } from './cells.tsx'
import { Marked, MarkedRich } from './marks.tsx'
import type { Words } from './words.ts'

type Props = {
  row: LedgerRow
  columns: readonly LedgerColumn[]
  words: Words
  /** Only in the live table: its place, whether arrow keys stand on it, and selection. */
  live?: { place: number; isActive: boolean; isSelected: boolean; onSelect: (place: number) => void; onFocus: (place: number) => void; rowRef: Ref<HTMLDivElement>; top: number }
}

/** A claim in the ledger: a line of cells, on a phone a card. */
export const Row = memo(function Row({ row, columns, words, live }: Props) {
  const e = useEvidenceMessages()
  const { claim } = row
  const label = plainText(claim.label)
  const cell = live ? 'gridcell' : 'cell'
  return (
    <div
      role="row"
      className={`evidence-row ${row.withdrawn ? 'evidence-row-withdrawn' : ''}`}
      ref={live?.rowRef}
      data-index={live?.place}
      aria-rowindex={live ? live.place + 2 : undefined}
      aria-selected={live?.isSelected}
      tabIndex={live ? (live.isActive ? 0 : -1) : undefined}
      onFocus={live ? () => live.onFocus(live.place) : undefined}
      // Placed by the scroll position: there is no such row in the pre-rendered page.
      style={live ? { transform: `translateY(${live.top}px)` } : undefined}
    >
      {live ? (
        <div role="gridcell" className="evidence-cell evidence-select no-print">
          <input type="checkbox" tabIndex={-1} checked={live.isSelected} aria-label={e.select.row({ claim: label })} onChange={() => live.onSelect(live.place)} />
        </div>
      ) : null}
      <div role={cell} className="evidence-cell evidence-claim">
        <ClaimLink claim={claim.id} className="evidence-label">
          <Marked text={label} />
        </ClaimLink>
        <p className="evidence-statement">
          <MarkedRich text={claim.statement} />
        </p>
        {row.snippet === null ? null : (
          <p className="evidence-snippet" data-claim={claim.id}>
            <span className="quiet">{e.search.inNotes}</span> <Marked text={row.snippet} />
          </p>
        )}
      </div>
      {columns.map((column) => (
        <div key={column} role={cell} className={`evidence-cell evidence-${column}`}>
          <CellContent row={row} column={column} words={words} />
        </div>
      ))}
    </div>
  )
})
