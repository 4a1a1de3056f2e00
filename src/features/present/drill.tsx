import { useState } from 'react'
import { editDeck } from '#blocks/deck/own-decks.ts'
import { EvidenceCard } from '#blocks/stage/evidence-card.tsx'
import type { DrillQuestion } from '#domain/deck/drill.ts'
import { exhibitSlide, freeSlideId } from '#domain/deck/edit.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { MAX_TEXT } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { named, otherNamed, questionText } from './drill-words.ts'
import { useDrill } from './use-drill.ts'
import type { ShownDeck } from './use-deck.ts'

/** The hardest questions that a deck invites, one after another, each with its evidence and a place to rehearse an answer. */
export function Drill({ deck }: { deck: ShownDeck }) {
  const { locale, m } = useI18n(PRESENT, VOCABULARY)
  const words = m.present.drill
  const { isThere, questions } = useDrill(deck)
  const [at, setAt] = useState(0)
  const [isShown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const question = questions[at]
  const next = () => {
    setShown(false)
    setAt(at + 1)
  }
  const backUp = (asked: DrillQuestion) => {
    const { claim } = asked
    next()
    if (!deck.own) return setSaid(words.copyFirst)
    const slide = {
      ...exhibitSlide(freeSlideId(deck.own), { kind: 'claim', id: claim.id }, 'evidence'),
      notes: `${words.backUpTitle({ claim: named(claim) })}\n${questionText(asked, words)}`.slice(0, MAX_TEXT.notes),
    }
    void editDeck(deck.id, { do: 'add', slide, at: deck.slides.length }).then(() => setSaid(words.backUp))
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
            {questionText(question, words)}
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
