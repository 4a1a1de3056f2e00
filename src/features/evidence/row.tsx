import { memo } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { statementThen } from '#domain/ledger/rows.ts'
import { plainText } from '#schema/rich-text.ts'
import type { LedgerColumn } from '#url/evidence-search.ts'
import { CellContent } from './cells.tsx'
import { Marked } from './marks.tsx'
import { MarkedRich } from './marked-rich.tsx'
import type { Words } from './words.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

type Props = { row: LedgerRow; columns: readonly LedgerColumn[]; words: Words; cell: 'cell' | 'gridcell' }

/**
 * The cells of a claim's line (on a phone: of its card). Separate from the line, so that moving, focusing or selecting the line draws
 * none of them again.
 */
export const RowCells = memo(function RowCells({ row, columns, words, cell }: Props) {
  const e = useMessages(EVIDENCE).evidence
  const { claim } = row
  return (
    <>
      <div role={cell} className="evidence-cell evidence-claim">
        <ClaimLink claim={claim.id} className="evidence-label">
          <Marked text={plainText(claim.label)} />
        </ClaimLink>
        <p className="evidence-statement">
          <MarkedRich text={statementThen(row)} />
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
    </>
  )
})
