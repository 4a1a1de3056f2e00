import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { AnswerKey } from './answer-key.tsx'
import { Rubric } from './rubric.tsx'

/** Learning goals, time, answer key and rubric of a case. Numbers, speakers and status come from the claims. */
export function TeacherNotes({ it }: { it: CaseAnswer }) {
  const { locale, m } = useI18n(STUDY)
  const { teacher } = m.study
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
      <AnswerKey it={it} />
      <h2>{teacher.rubric}</h2>
      <Rubric />
    </article>
  )
}
