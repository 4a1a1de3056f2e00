import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useMessages } from '#i18n/context.tsx'
import type { QuestionAnswer, SideAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { paths } from '#url/paths.ts'
import { SafeSentences } from './safe-sentences.tsx'
import { Searched } from './searched.tsx'
import { SideEvidence } from './side-evidence.tsx'
import { SIDES, type Side } from './sides.ts'
import { Count } from './slot.tsx'

type Claims = Readonly<Record<string, ClaimBrief>>

/** A question on the spine, each country's answer beside it: as told, then what was found. */
export function QuestionRow({ question, claims }: { question: QuestionAnswer; claims: Claims }) {
  const { compare } = useMessages()
  const id = `question-${question.id}`
  return (
    <section className="compare-question" aria-labelledby={id}>
      <div className="compare-row">
        <div className="compare-spine">
          <h3 id={id}>
            <Rich text={question.question} />
          </h3>
          {question.figure === null ? null : (
            <AppLink to={paths.figure(question.figure)} className="compare-figure-link">
              {compare.questions.figure}
            </AppLink>
          )}
        </div>
        {SIDES.map((side) => {
          const answer = question.answers[side.country]
          return answer ? <Answer key={side.country} answer={answer} side={side} claims={claims} /> : null
        })}
      </div>
      {question.safe.length > 0 ? <SafeSentences sentences={question.safe} /> : null}
    </section>
  )
}

function Answer({ answer, side, claims }: { answer: SideAnswer; side: Side; claims: Claims }) {
  const { compare, shell, vocabulary } = useMessages()
  return (
    <div className={`compare-answer ${side.role}`}>
      <h4>{vocabulary.countries[side.country]}</h4>
      <p className="compare-answer-told">
        <span className="compare-mark">{shell.lens.toldMark}</span> <Rich text={answer.told} />
      </p>
      <div className="lens-evidence">
        <span className="compare-mark lens-mark">{shell.lens.evidenceMark}</span>
        <p className="compare-answer-found">
          <Rich text={answer.evidence} />
        </p>
        <SideEvidence
          for={answer.for}
          against={answer.against}
          forLabel={compare.strongestFor}
          againstLabel={compare.strongestAgainst}
          none={compare.noneFound}
          claims={claims}
        >
          <p className="compare-count">
            <Count count={answer.found} text={compare.found} />
          </p>
          {answer.notFound ? <Searched search={answer.notFound} /> : null}
        </SideEvidence>
      </div>
    </div>
  )
}
