import { Rich } from '#blocks/text/rich.tsx'
import { StatusPatterns } from '#charts/marks/status-patterns.tsx'
import { pagePalette } from '#charts/palette.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { SIDES } from '../sides.ts'
import { OpeningRow } from './opening-row.tsx'
import { PrintSummary } from './print-summary.tsx'
import { useSized } from './use-sized.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** Prefix of the hatch patterns that the pictures of this page refer to. */
const PATTERNS = 'compare'

/** The two stories as column heads, then the rows. The heads do not need data. */
export function StoryHeads() {
  const { compare } = useMessages(COMPARE)
  return (
    <div className="opening-heads">
      {SIDES.map((side) => (
        <div key={side.country} className={`opening-head opening-${side.role} ${side.role}`}>
          <h2>{compare.stories[side.country].head}</h2>
          <p>{compare.stories[side.country].thesis}</p>
        </div>
      ))}
    </div>
  )
}

/** The four paired pictures, how they are filled, where the evidence ends, and the way down. */
export function OpeningRows({ answer }: { answer: NarrativesAnswer }) {
  const { locale, m } = useI18n(COMPARE)
  const { compare } = m
  const { month, thinAfter } = answer.evidenceEnds
  const date = (value: string) => ({ text: formatDate(value, locale), date: value })
  return (
    <>
      <StatusPatterns palette={pagePalette} idPrefix={PATTERNS} />
      {answer.opening.length === 0 ? <p className="opening-empty">{compare.empty}</p> : null}
      <div className="opening-rows" ref={useSized()}>
        {answer.opening.map((row) => (
          <OpeningRow key={row.id} row={row} />
        ))}
      </div>
      <div className="opening-foot">
        <p className="lens-evidence">{compare.key}</p>
        <p className="lens-told">{compare.keyTold}</p>
        <p className="opening-ends">
          <Rich
            text={
              thinAfter === null
                ? compare.evidenceEnds({ ends: date(month) })
                : compare.evidenceThin({ ends: date(month), thin: date(thinAfter) })
            }
          />
        </p>
        <PrintSummary />
        <a className="opening-down no-print" href="#questions">
          {compare.allQuestions}&nbsp;<span aria-hidden="true">↓</span>
        </a>
      </div>
    </>
  )
}
