import { Rich } from '#blocks/text/rich.tsx'
import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { Searched } from '../searched.tsx'
import { SIDES } from '../sides.ts'
import { useMessages } from '#i18n/context.tsx'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** What was found in each cell, and where it was looked for, opened in place. */
export function CellWords({ answer }: { answer: NarrativesAnswer }) {
  const { compare, vocabulary } = useMessages(COMPARE, BASIC_VOCABULARY)
  return (
    <details className="cells-found">
      <summary>{compare.grid.found}</summary>
      {answer.grid.map((row) => (
        <section key={row.id}>
          <h4>
            <Rich text={row.name} />
          </h4>
          {SIDES.map((side) => {
            const cell = row.cells[side.country]
            return cell ? (
              <div key={side.country} className={side.role}>
                <h5>{vocabulary.countries[side.country]}</h5>
                <p>
                  <Rich text={cell.summary} />
                </p>
                <p className="cells-searched">
                  <Rich text={cell.searched} />
                </p>
                <Searched search={cell.search} label={compare.grid.places} />
              </div>
            ) : null
          })}
        </section>
      ))}
    </details>
  )
}
