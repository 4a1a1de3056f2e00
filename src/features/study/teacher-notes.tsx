import { Sentences } from '#blocks/text/sentences.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { NumberLink } from './number-link.tsx'
import { Rubric } from './rubric.tsx'

/** Learning goals, time, answer key and rubric of a case. Numbers, speakers and status come from the claims. */
export function TeacherNotes({ it }: { it: CaseAnswer }) {
  const { locale, m } = useI18n(STUDY, VOCABULARY)
  const { teacher, predict, argue, steps } = m.study
  const colon = locale === 'en' ? ': ' : '：'
  const claims = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => {
        const claim = it.claims[id]
        return claim ? (
          <li key={id} data-count="">
            <ClaimLink claim={id} className="study-other">
              {plainText(claim.label)}
            </ClaimLink>{' '}
            <StatusLine status={claim.status}>{claim.speaker.name}</StatusLine>
          </li>
        ) : null
      })}
    </ul>
  )
  return (
    <article className="study-teacher">
      <p className="study-kicker no-print">
        <AppLink to={paths.studyCase(it.id)}>{teacher.back}</AppLink>
      </p>
      <p className="study-kicker">{teacher.title}</p>
      <h1 className="study-title">
        <Rich text={it.title} />
      </h1>
      <p className="study-actions no-print">
        <Button onClick={() => window.print()}>{teacher.print}</Button>
        <AppLink to={`${paths.studyAssignment()}?case=${it.id}`} className="button">
          {teacher.assign}
        </AppLink>
      </p>
      <h2>{teacher.goals}</h2>
      <ul>
        {it.goals.map((goal) => (
          <li key={plainText(goal)}>
            <Rich text={goal} />
          </li>
        ))}
      </ul>
      <h2>{teacher.time}</h2>
      <p data-count="" className="measure">
        {teacher.timeText({ minutes: formatCount(it.minutes, locale), words: formatCount(it.words, locale) })}
      </p>
      <h2>{teacher.key}</h2>
      <h3>{teacher.numbers}</h3>
      <ul>
        {it.predict.map((p) => (
          <li key={p.id}>
            <Rich text={p.label} />
            {colon}
            <NumberLink number={p.actual} /> <StatusLine status={p.actual.status} />
            <p>
              <Rich text={p.reveal} />
            </p>
          </li>
        ))}
      </ul>
      <p className="measure">
        <Sentences>
          <strong>{predict.why}</strong>
          <Rich text={it.key.why} />
        </Sentences>
      </p>
      <h3>{teacher.claims}</h3>
      {it.ask.map((a) => (
        <div key={a.claim}>
          {claims([a.claim])}
          {a.others.length === 0 ? null : (
            <div className="study-indent">
              <span className="study-small">{m.study.ask.othersAre}</span>
              {claims(a.others.map((o) => o.claim))}
            </div>
          )}
        </div>
      ))}
      <h3>{teacher.argue}</h3>
      {(['a', 'b'] as const).map((side) => (
        <div key={side}>
          <p className="measure">
            <strong>
              {side === 'a' ? argue.sideA : argue.sideB}
              {colon}
              <Rich text={it.sides[side].text} />
            </strong>
          </p>
          <p className="measure">
            <Rich text={it.key[side]} />
          </p>
          {claims(it.sides[side].claims)}
        </div>
      ))}
      <p className="measure">
        <strong>{steps.synthesis}</strong>
        {colon}
        <Rich text={it.key.synthesis} />
      </p>
      <h2>{teacher.rubric}</h2>
      <Rubric />
    </article>
  )
}
