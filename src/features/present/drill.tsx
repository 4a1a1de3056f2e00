import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { editDeck } from '#blocks/deck/own-decks.ts'
import { EvidenceCard } from '#blocks/stage/evidence-card.tsx'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { resourceQuery } from '#data/resource.ts'
import { type DrillQuestion, hardestQuestions } from '#domain/deck/drill.ts'
import { exhibitSlide, freeSlideId } from '#domain/deck/edit.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { ClaimLine, ClaimSummary } from '#schema/claim-summary.ts'
import { MAX_TEXT } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import type { ShownDeck } from './use-deck.ts'

/** How many claims of a deck are used, the first of each slide first. */
const MOST_CLAIMS = 60

const withValue = ({ label }: Pick<ClaimLine, 'label'>, value: string | undefined | null): string =>
  value ? `${plainText(label)} — ${value}` : plainText(label)
const named = (claim: ClaimSummary): string => withValue(claim, claim.value?.text)
const otherNamed = (claim: ClaimLine): string => withValue(claim, claim.value)

/** The hardest questions that a deck invites, one after another, each with its evidence and a place to rehearse an answer. */
export function Drill({ deck }: { deck: ShownDeck }) {
  const { locale, m } = useI18n(PRESENT, VOCABULARY)
  const words = m.present.drill
  const { answers } = useSlideAnswers(deck.slides)
  const ids = [...new Set(deck.slides.flatMap((s) => slideContent(s, answers, 'evidence').claims.slice(0, 8)))].slice(0, MOST_CLAIMS)
  const claims = useQueries({ queries: ids.map((id) => resourceQuery('claims/:id', locale, { id })) })
  const isThere = ids.length > 0 && claims.every((c) => !c.isPending)
  const key = isThere ? ids.join(' ') : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the claims once all are there
  const questions = useMemo(() => (key === '' ? [] : hardestQuestions(claims.flatMap((c) => c.data ?? []))), [key])
  const [at, setAt] = useState(0)
  const [isShown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const question = questions[at]
  const next = () => {
    setShown(false)
    setAt(at + 1)
  }
  const backUp = ({ claim }: DrillQuestion) => {
    next()
    if (!deck.own) return setSaid(words.copyFirst)
    const slide = {
      ...exhibitSlide(freeSlideId(deck.own), { kind: 'claim', id: claim.id }, 'evidence'),
      notes: `${words.backUpTitle({ claim: named(claim) })}\n${ask(question ?? null)}`.slice(0, MAX_TEXT.notes),
    }
    void editDeck(deck.id, { do: 'add', slide, at: deck.slides.length }).then(() => setSaid(words.backUp))
  }
  function ask(q: DrillQuestion | null): string {
    if (!q) return ''
    return words.question[q.objection]({ claim: named(q.claim), other: q.other ? otherNamed(q.other) : '', speaker: q.claim.speaker.name })
  }
  return (
    <section className="drill" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="measure">{words.lead}</p>
      {isThere && questions.length === 0 ? <p>{words.none}</p> : null}
      {question ? (
        <div className="drill-card">
          <p className="quiet" data-count>
            {words.of({ at: formatCount(at + 1, locale), all: formatCount(questions.length, locale) })}
          </p>
          <p className="drill-question" data-claim={question.claim.id}>
            {ask(question)}
          </p>
          {isShown ? (
            <>
              <p className="drill-answer" data-claim={question.claim.id}>
                {words.reply({
                  speaker: question.claim.speaker.name,
                  date: formatDate(question.claim.saidOn ?? question.claim.asOf, locale),
                  status: m.vocabulary.status[question.claim.status],
                  against: question.other
                    ? words.replyAgainst({ other: otherNamed(question.other), speaker: question.other.speaker })
                    : words.replyNone,
                })}
              </p>
              <EvidenceCard id={question.claim.id} />
            </>
          ) : (
            <Button onClick={() => setShown(true)}>{words.answer}</Button>
          )}
          <p className="present-actions">
            <Button onClick={next}>{words.could}</Button>
            <Button onClick={() => backUp(question)}>{words.couldNot}</Button>
          </p>
        </div>
      ) : questions.length > 0 ? (
        <p>
          {words.done} <Button onClick={() => setAt(0)}>{words.again}</Button>
        </p>
      ) : null}
      <p role="status">{said}</p>
    </section>
  )
}
