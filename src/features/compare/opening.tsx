import { pagePalette } from '#charts/palette.ts'
import { StatusPatterns } from '#charts/marks/status-patterns.tsx'
import { useMessages } from '#i18n/context.tsx'
import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { OpeningRow } from './opening-row.tsx'
import { PATTERNS } from './picture.tsx'
import { SIDES } from './sides.ts'

/** The two stories as column heads, then the rows. Heads do not need the data. */
export function StoryHeads() {
  const { compare } = useMessages()
  return (
    <div className="compare-row compare-heads">
      <div className="compare-spine" />
      {SIDES.map((side) => (
        <div key={side.country} className={`compare-head ${side.role}`}>
          <h2>{compare.stories[side.country].head}</h2>
          <p>{compare.stories[side.country].thesis}</p>
        </div>
      ))}
    </div>
  )
}

/** The rows of the opening, the statuses that occur in them, and the way down. */
export function OpeningRows({ answer }: { answer: NarrativesAnswer }) {
  const { compare, vocabulary } = useMessages()
  const used = new Set(
    answer.opening.flatMap((row) => Object.values(row.cells).map((c) => (c.claim === null ? undefined : answer.claims[c.claim]?.status))),
  )
  return (
    <>
      <StatusPatterns palette={pagePalette} idPrefix={PATTERNS} />
      {answer.opening.length === 0 ? <p className="compare-empty">{compare.empty}</p> : null}
      <div className="compare-rows">
        {answer.opening.map((row) => (
          <OpeningRow key={row.id} row={row} claims={answer.claims} />
        ))}
      </div>
      <div className="compare-foot">
        <ul className="compare-key lens-evidence" aria-label={compare.statusKey}>
          <li aria-hidden="true">{compare.statusKey}</li>
          {STATUSES.filter((s) => used.has(s)).map((s) => (
            <li key={s}>
              <StatusGlyph status={s} />
              {vocabulary.statusShort[s]}
            </li>
          ))}
        </ul>
        <a className="compare-down no-print" href="#questions">
          {compare.allQuestions}&nbsp;<span aria-hidden="true">↓</span>
        </a>
      </div>
    </>
  )
}
