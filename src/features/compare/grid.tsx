import { Rich } from '#blocks/text/rich.tsx'
import { useMessages } from '#i18n/context.tsx'
import type { GridCellAnswer, NarrativesAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { Searched } from './searched.tsx'
import { SideEvidence } from './side-evidence.tsx'
import { SIDES, type Side } from './sides.ts'
import { Count } from './slot.tsx'

/** A cell with fewer claims than this says that little was found. */
const THIN = 4

/** The six cells: three readings, two countries, equal weight. */
export function Grid({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages()
  return (
    <section className="section compare-grid" aria-labelledby="grid-heading">
      <h2 id="grid-heading">{compare.grid.heading}</h2>
      <p className="quiet measure">{compare.grid.lead}</p>
      {answer.grid.length === 0 ? <p className="compare-empty">{compare.empty}</p> : null}
      {answer.grid.map((row) => (
        <section key={row.id} className="compare-row compare-question" aria-labelledby={`grid-${row.id}`}>
          <div className="compare-spine">
            <h3 id={`grid-${row.id}`}>
              <Rich text={row.name} />
            </h3>
          </div>
          {SIDES.map((side) => {
            const cell = row.cells[side.country]
            return cell ? <Cell key={side.country} cell={cell} side={side} claims={answer.claims} /> : null
          })}
        </section>
      ))}
    </section>
  )
}

function Cell({ cell, side, claims }: { cell: GridCellAnswer; side: Side; claims: Readonly<Record<string, ClaimBrief>> }) {
  const { compare, vocabulary } = useMessages()
  const { grid } = compare
  return (
    <div className={`compare-answer ${side.role}`}>
      <h4>{vocabulary.countries[side.country]}</h4>
      <p className="compare-answer-found">
        <Rich text={cell.summary} />
      </p>
      <SideEvidence
        for={cell.for}
        against={cell.against}
        forLabel={grid.for}
        againstLabel={grid.against}
        none={compare.noneFound}
        claims={claims}
      >
        <p className="compare-count">
          <Count count={cell.supports} text={grid.supports} /> · <Count count={cell.complicates} text={grid.complicates} />
        </p>
        <p className="compare-searched">
          {cell.supports + cell.complicates < THIN ? <strong>{grid.thin} </strong> : null}
          <Rich text={cell.searched} />
        </p>
        <Searched search={cell.search} label={grid.places} />
      </SideEvidence>
    </div>
  )
}
