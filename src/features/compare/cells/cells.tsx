import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatCount } from '#i18n/format-count.ts'
import type { GridCellAnswer, NarrativesAnswer } from '#schema/api-narratives.ts'
import { SIDES, type Side } from '../sides.ts'
import { CellWords } from './cell-words.tsx'
import { cellAddress, type CellRow, type Leaning } from './cell-address.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** The six cells as one picture: claims against and for each reading, by country. Each bar leads to its claims in the evidence list. */
export function Cells({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages(COMPARE)
  const counts = answer.grid.flatMap((row) => Object.values(row.cells).flatMap((c) => [c.supports, c.complicates]))
  const max = Math.max(1, ...counts)
  return (
    <section className="section cells" aria-labelledby="cells-heading">
      <div className="cells-words">
        <h2 id="cells-heading">{compare.grid.heading}</h2>
        <p>{compare.grid.lead}</p>
      </div>
      <div className="cells-picture">
        {answer.grid.length === 0 ? <p className="cells-empty">{compare.empty}</p> : null}
        <p className="cells-ends" aria-hidden="true">
          <span>{compare.grid.complicates}</span>
          <span>{compare.grid.supports}</span>
        </p>
        {answer.grid.map((row) => (
          <section key={row.id} aria-labelledby={`cells-${row.id}`}>
            <h3 id={`cells-${row.id}`}>
              <Rich text={row.name} />
            </h3>
            {SIDES.map((side) => {
              const cell = row.cells[side.country]
              return cell ? <CellBars key={side.country} row={row.id} cell={cell} side={side} max={max} /> : null
            })}
          </section>
        ))}
      </div>
      {answer.grid.length === 0 ? null : <CellWords answer={answer} />}
    </section>
  )
}

function CellBars({ row, cell, side, max }: { row: CellRow; cell: GridCellAnswer; side: Side; max: number }) {
  const { compare, vocabulary } = useMessages(COMPARE, BASIC_VOCABULARY)
  const country = vocabulary.countries[side.country]
  return (
    <p className={`cells-bars ${side.role}`}>
      <span className="cells-country">{country}</span>
      <CellBar row={row} side={side} leaning="complicates" count={cell.complicates} max={max} words={compare.grid.barAgainst} />
      <CellBar row={row} side={side} leaning="supports" count={cell.supports} max={max} words={compare.grid.barFor} />
    </p>
  )
}

type BarProps = {
  row: CellRow
  side: Side
  leaning: Leaning
  count: number
  max: number
  words: (p: { n: string; country: string }) => string
}

function CellBar({ row, side, leaning, count, max, words }: BarProps) {
  const { locale, m } = useI18n(BASIC_VOCABULARY)
  const n = formatCount(count, locale)
  return (
    <AppLink to={cellAddress(row, side.country, leaning)} className={`cells-bar cells-${leaning}`}>
      <span className="visually-hidden" data-count="">
        {words({ n, country: m.vocabulary.countries[side.country] })}
      </span>
      <span className="cells-count" data-count="" aria-hidden="true">
        {n}
      </span>
      <svg width={`${((count / max) * 84).toFixed(2)}%`} height="16" aria-hidden="true" focusable="false">
        <rect width="100%" height="16" />
      </svg>
    </AppLink>
  )
}
