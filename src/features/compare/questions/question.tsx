import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { PageRests } from '#blocks/claim/page-rests.tsx'
import { Phrased } from '#ui/phrased.tsx'
import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { QuestionAnswer, SideAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { Searched } from '../searched.tsx'
import { SIDES, type Side } from '../sides.ts'
import { Count } from '../slot.tsx'
import { SafeSentences } from './safe-sentences.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Claims = Readonly<Record<string, ClaimBrief>>

/**
 * A question: one line for each country (outside the summary, because its numbers are links), and, when opened, both lenses, the
 * strongest claim for and against, and what may be said.
 */
export function Question({ question, claims }: { question: QuestionAnswer; claims: Claims }) {
  const { compare } = useMessages(COMPARE)
  return (
    <div className="question" id={`question-${question.id}`}>
      <details>
        <summary>
          <h3>
            <Phrased>
              <Rich text={question.question} />
            </Phrased>
          </h3>
        </summary>
        <div className="question-body">
          {SIDES.map((side) => {
            const answer = question.answers[side.country]
            return answer ? (
              <Answer key={side.country} question={question.id} answer={answer} side={side} claims={claims} safe={question.safe} />
            ) : null
          })}
          <div className="question-rests lens-evidence no-print">
            <PageRests rests={question.rests === null ? [] : [question.rests]} />
          </div>
          <p className="question-figure no-print">
            {question.figure === null ? null : (
              <>
                <AppLink to={paths.figure(question.figure)}>{compare.questions.figure}</AppLink>{' '}
              </>
            )}
            <AppLink to={paths.debate(question.id)}>{compare.questions.debate}</AppLink>{' '}
            <AddToDeck exhibit={{ kind: 'question', id: question.id }} look="quiet" />
          </p>
        </div>
      </details>
      {SIDES.map((side) => {
        const answer = question.answers[side.country]
        return answer ? (
          <p key={side.country} className={`question-line question-line-${side.role} ${side.role}`}>
            <Rich text={answer.line} />
          </p>
        ) : null
      })}
    </div>
  )
}

type AnswerProps = { question: string; answer: SideAnswer; side: Side; claims: Claims; safe: QuestionAnswer['safe'] }

function Answer({ question, answer, side, claims, safe }: AnswerProps) {
  const { compare, shell, vocabulary } = useMessages(COMPARE, SHELL, BASIC_VOCABULARY)
  return (
    <div className={`question-answer ${side.role}`}>
      <h4>{vocabulary.countries[side.country]}</h4>
      <p className="question-told">
        <span className="question-mark">{shell.lens.toldMark}</span> <Rich text={answer.told} />
      </p>
      <div className="lens-evidence">
        <p className="question-found">
          <span className="question-mark">{shell.lens.evidenceMark}</span> <Rich text={answer.evidence} />
        </p>
        <dl className="question-strongest">
          <Strongest heading={compare.strongestFor} claim={answer.for === null ? undefined : claims[answer.for]} />
          <Strongest heading={compare.strongestAgainst} claim={answer.against === null ? undefined : claims[answer.against]} />
        </dl>
        <p className="question-count">
          <AppLink to={`${paths.evidence()}?${new URLSearchParams({ country: side.country, question })}`}>
            <Count count={answer.found} text={compare.found} />
          </AppLink>
        </p>
        {answer.policies.length === 0 ? null : (
          <p className="question-policies">
            {shell.nav.policies}
            {shell.colon}
            {answer.policies.map((p, i) => (
              <span key={p.id} data-count="">
                {i > 0 ? shell.listComma : ''}
                <AppLink to={paths.policy(p.id)}>{plainText(p.name)}</AppLink>
              </span>
            ))}
          </p>
        )}
        {answer.notFound ? <Searched search={answer.notFound} /> : null}
        <SafeSentences sentences={safe.filter((s) => s.country === side.country)} />
      </div>
    </div>
  )
}

/** A claim by its number and its words, which say what it is about, as the number alone would not; then who says so, and as of when. */
function Strongest({ heading, claim }: { heading: string; claim: ClaimBrief | undefined }) {
  const { locale, m } = useI18n(COMPARE, SHELL)
  const { compare, shell } = m
  return (
    <div>
      <dt>{heading}</dt>
      <dd>
        {claim === undefined ? (
          compare.noneFound
        ) : (
          <>
            <ClaimLink claim={claim.id}>
              {claim.value === null ? null : (
                <>
                  <strong>{claim.value.full}</strong>{' '}
                </>
              )}
              {plainText(claim.label)}
            </ClaimLink>{' '}
            <StatusLine status={claim.status}>
              {claim.speaker.name}
              {shell.comma}
              <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
            </StatusLine>
          </>
        )}
      </dd>
    </div>
  )
}
