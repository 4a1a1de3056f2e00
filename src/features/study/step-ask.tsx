import { Rich } from '#blocks/text/rich.tsx'
import { fields, textOf } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { Choice } from './choice.tsx'
import { ClaimCard } from './claim-card.tsx'
import type { StepProps } from './step-props.ts'

/** Two of the three questions about a claim: who is behind it, and on what evidence. */
export function AskStep({ it, work, answer, claim: id }: StepProps & { claim: string }) {
  const { locale, m } = useI18n(STUDY, VOCABULARY)
  const { ask } = m.study
  const space = locale === 'en' ? ' ' : ''
  const claim = it.claims[id]
  const asked = it.ask.find((a) => a.claim === id)
  if (!claim || !asked) return null
  const [who, status] = [textOf(work, fields.who(id)), textOf(work, fields.status(id))]
  return (
    <>
      <ClaimCard claim={claim} isBare />
      <Choice
        legend={ask.who}
        isPairs
        value={who}
        options={asked.speakers.map((s) => ({ value: s.id, label: s.name }))}
        onChoose={(value) => answer(fields.who(id), value)}
      >
        {who === '' ? null : (
          <p className="study-feedback">
            <strong>{who === claim.speaker.id ? ask.right : ask.wrong}</strong>
            {space}
            {ask.whoIs({ speaker: claim.speaker.name, kind: m.vocabulary.speakerKind[claim.speaker.kind] })}
            {space}
            {claim.aboutItself ? ask.self : null}
          </p>
        )}
      </Choice>
      <Choice
        legend={ask.basis}
        isPairs
        hint={ask.basisHint}
        value={status}
        options={STATUSES.map((value) => ({ value, label: m.vocabulary.status[value] }))}
        onChoose={(value) => answer(fields.status(id), value)}
      >
        {status === '' ? null : (
          <p className="study-feedback">
            <strong>{status === claim.status ? ask.right : ask.wrong}</strong>
            {space}
            <Rich text={ask.statusIs({ status: { text: m.vocabulary.status[claim.status], term: claim.status } })} />
            {ask.statusWhy[claim.status]}
          </p>
        )}
      </Choice>
    </>
  )
}
