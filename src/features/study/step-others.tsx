import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { fields, textOf } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { ClaimCard } from './claim-card.tsx'
import type { StepProps } from './step-props.ts'
import { TextField } from './text-field.tsx'

/** The third: what others say. */
export function OthersStep({ it, work, answer, claim: id }: StepProps & { claim: string }) {
  const { ask } = useI18n(STUDY).m.study
  const claim = it.claims[id]
  const asked = it.ask.find((a) => a.claim === id)
  if (!claim || !asked) return null
  return (
    <>
      <ClaimCard claim={claim} />
      <section className="study-others">
        <h3>{ask.othersAre}</h3>
        {asked.others.length === 0 ? (
          <p>{ask.noOthers}</p>
        ) : (
          <ul>
            {asked.others.map((o) => {
              const other = it.claims[o.claim]
              return other ? (
                <li key={o.claim} data-count="">
                  <ClaimLink claim={o.claim} className="study-other">
                    {plainText(other.label)}
                  </ClaimLink>{' '}
                  <span className="study-small">{ask.kind[o.kind]}</span>
                </li>
              ) : null
            })}
          </ul>
        )}
        <TextField
          label={ask.othersHint}
          rows={2}
          value={textOf(work, fields.others(id))}
          onSave={(text) => answer(fields.others(id), text)}
        />
      </section>
    </>
  )
}
