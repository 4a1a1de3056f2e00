import { Rich } from '#blocks/text/rich.tsx'
import type { OpeningRowAnswer } from '#schema/api-narratives.ts'
import { SIDES } from '../sides.ts'
import { OpeningCell } from './opening-cell.tsx'
import { VerdictChip } from './verdict-chip.tsx'
import { PeoplePerDot } from './people-per-dot.tsx'

/**
 * A pair: in the middle what is compared and whether it may be, with a picture of each country beside it. For screen readers the middle
 * comes first.
 */
export function OpeningRow({ row }: { row: OpeningRowAnswer }) {
  return (
    <section className="opening-row" data-row={row.id} aria-labelledby={`row-${row.id}`}>
      <div className="opening-spine">
        <h3 id={`row-${row.id}`}>
          <Rich text={row.label} />
        </h3>
        <p className={`opening-measure ${isMeasuredInBoth(row) ? '' : 'opening-found lens-evidence'}`}>
          <Rich text={row.measure} />
        </p>
        <PeoplePerDot pictures={Object.values(row.cells).map((c) => c.evidence)} />
        {row.verdict ? (
          <div className="opening-found lens-evidence">
            <VerdictChip verdict={row.verdict} comparing={row.comparing} />
          </div>
        ) : null}
      </div>
      {SIDES.map((side) => {
        const cell = row.cells[side.country]
        const others = Object.values(row.cells).filter((c) => c !== cell)
        return cell ? <OpeningCell key={side.country} cell={cell} others={others} side={side} /> : null
      })}
    </section>
  )
}

/** Whether the article’s version draws the same measure as the evidence; otherwise it has another measure, or none. */
const isMeasuredInBoth = (row: OpeningRowAnswer) => Object.values(row.cells).some(({ told, evidence }) => told.kind === evidence.kind)
