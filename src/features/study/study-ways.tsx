import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { paths } from '#url/paths.ts'

/** What else there is to learn with. */
export function Ways() {
  const { m } = useI18n(STUDY, SHELL)
  const ways = [
    { to: paths.studyQuiz(), name: m.study.ways.quiz, text: m.study.ways.quizText },
    { to: paths.glossary(), name: m.shell.nav.glossary, text: m.study.ways.glossaryText },
    { to: paths.notebook(), name: m.shell.nav.notebook, text: m.study.ways.notebookText },
    { to: paths.studyAssignment(), name: m.study.ways.assignment, text: m.study.ways.assignmentText },
  ]
  return (
    <ul className="study-ways">
      {ways.map((way) => (
        <li key={way.to}>
          <AppLink to={way.to}>{way.name}</AppLink>
          <span className="study-small">{way.text}</span>
        </li>
      ))}
    </ul>
  )
}
