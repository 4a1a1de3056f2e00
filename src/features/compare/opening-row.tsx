import { Rich } from '#blocks/text/rich.tsx'
import type { OpeningRowAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { OpeningCell } from './opening-cell.tsx'
import { isLeadRow, SIDES } from './sides.ts'
import { VerdictChip } from './verdict-chip.tsx'

type Props = { row: OpeningRowAnswer; claims: Readonly<Record<string, ClaimBrief>> }

/** A pair: its label and verdict on the spine, a cell of each country beside it. The spine comes first in the markup, for readers who listen. */
export function OpeningRow({ row, claims }: Props) {
  return (
    <section className={`compare-row ${isLeadRow(row) ? 'compare-row-lead' : ''}`} aria-labelledby={`row-${row.id}`}>
      <div className="compare-spine">
        <h3 id={`row-${row.id}`}>
          <Rich text={row.label} />
        </h3>
        {row.verdict ? (
          <div className="lens-evidence">
            <VerdictChip verdict={row.verdict} />
          </div>
        ) : null}
      </div>
      {SIDES.map((side) => {
        const cell = row.cells[side.country]
        return cell ? <OpeningCell key={side.country} cell={cell} side={side} claims={claims} /> : null
      })}
    </section>
  )
}
