import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { Sentences } from '#blocks/text/sentences.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { KeyClaims } from './key-claims.tsx'
import { NumberLink } from './number-link.tsx'

/** What good answers to each step contain. Numbers, speakers and status come from the claims. */
export function AnswerKey({ it }: { it: CaseAnswer }) {
  const { teacher } = useMessages(STUDY).study
  return (
    <>
      <h3>{teacher.numbers}</h3>
      <KeyNumbers it={it} />
      <h3>{teacher.claims}</h3>
      {it.ask.map((a) => (
        <KeyClaim key={a.claim} asked={a} claims={it.claims} />
      ))}
      <h3>{teacher.argue}</h3>
      <KeyArguments it={it} />
    </>
  )
}

/** The numbers that were to be predicted, and why they are as they are. */
function KeyNumbers({ it }: { it: CaseAnswer }) {
  const { study, shell } = useMessages(STUDY, SHELL)
  return (
    <>
      <ul>
        {it.predict.map((p) => (
          <li key={p.id}>
            <Rich text={p.label} />
            {shell.colon}
            <NumberLink number={p.actual} /> <StatusLine status={p.actual.status} />
            <p>
              <Rich text={p.reveal} />
            </p>
          </li>
        ))}
      </ul>
      <p className="measure">
        <Sentences>
          <strong>{study.predict.why}</strong>
          <Rich text={it.key.why} />
        </Sentences>
      </p>
    </>
  )
}

/** A claim that was to be questioned, with others that speak of the same. */
function KeyClaim({ asked, claims }: { asked: CaseAnswer['ask'][number]; claims: CaseAnswer['claims'] }) {
  const { ask } = useMessages(STUDY).study
  return (
    <div>
      <KeyClaims ids={[asked.claim]} claims={claims} />
      {asked.others.length === 0 ? null : (
        <div className="study-indent">
          <span className="study-small">{ask.othersAre}</span>
          <KeyClaims ids={asked.others.map((o) => o.claim)} claims={claims} />
        </div>
      )}
    </div>
  )
}

/** Both sides of the argument with what supports them, and what a synthesis says. */
function KeyArguments({ it }: { it: CaseAnswer }) {
  const { study, shell } = useMessages(STUDY, SHELL)
  const { argue, steps } = study
  return (
    <>
      {(['a', 'b'] as const).map((side) => (
        <div key={side}>
          <p className="measure">
            <strong>
              {side === 'a' ? argue.sideA : argue.sideB}
              {shell.colon}
              <Rich text={it.sides[side].text} />
            </strong>
          </p>
          <p className="measure">
            <Rich text={it.key[side]} />
          </p>
          <KeyClaims ids={it.sides[side].claims} claims={it.claims} />
        </div>
      ))}
      <p className="measure">
        <strong>{steps.synthesis}</strong>
        {shell.colon}
        <Rich text={it.key.synthesis} />
      </p>
    </>
  )
}
