import './study.css'
import { useQuery } from '@tanstack/react-query'
import { DebateList } from '#blocks/debate/debate-list.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { DEBATE } from '#i18n/messages/debate/namespace.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { AssignmentPage } from './assignment-page.tsx'
import { CasePage } from './case-page.tsx'
import { CaseList } from './overview.tsx'
import { Ways } from './study-ways.tsx'
import { QuizPage } from './quiz-page.tsx'

/** `/study`: the cases, and what else there is to learn with. */
export function StudyScreen() {
  const { locale, m } = useI18n(STUDY, DEBATE)
  const query = useQuery(resourceQuery('cases', locale))
  usePageHead({ title: m.study.title, description: m.study.description })
  return (
    <div className="wrap study">
      <h1>{m.study.title}</h1>
      <p className="lead measure">{m.study.lead}</p>
      <Ways />
      <h2>{m.study.cases}</h2>
      <QueryView query={query} resource="cases" height="page">
        {({ cases }) => <CaseList cases={cases} />}
      </QueryView>
      <h2>{m.debate.list}</h2>
      <p className="measure">{m.debate.listLead}</p>
      <DebateList />
    </div>
  )
}

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/study/{case}`: one case, step by step; `?for=teacher`: its notes for teachers. */
export function CaseScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(STUDY, SHELL)
  const query = useQuery(resourceQuery('cases/:id', locale, { id }))
  const missing = isMissing(query.error)
  const cases = useQuery({ ...resourceQuery('cases', locale), enabled: missing })
  const it = query.data
  usePageHead({
    title: missing ? m.shell.notFound.title : it ? plainText(it.title) : m.study.title,
    description: it ? plainText(it.about) : m.study.description,
    ...(missing ? { robots: 'noindex' as const } : {}),
  })
  return (
    <div className="wrap study">
      {missing ? (
        <>
          <h1>{m.shell.notFound.title}</h1>
          <p>{m.study.unknownCase({ id })}</p>
          <QueryView query={cases} resource="cases">
            {(list) => <CaseList cases={list.cases} />}
          </QueryView>
        </>
      ) : (
        <QueryView query={query} resource={`cases/${id}`} height="page">
          {(answer) => <CasePage key={answer.id} it={answer} />}
        </QueryView>
      )}
    </div>
  )
}

/** `/study/quiz`: questions made from the dataset. */
export function QuizScreen() {
  const { locale, m } = useI18n(QUIZ)
  const query = useQuery(resourceQuery('quiz', locale))
  usePageHead({ title: m.quiz.title, description: m.quiz.description })
  return (
    <div className="wrap study">
      <h1 className="study-title">{m.quiz.title}</h1>
      <p className="study-hint">{m.quiz.lead}</p>
      <QueryView query={query} resource="quiz" height="page">
        {(quiz) => <QuizPage {...quiz} />}
      </QueryView>
    </div>
  )
}

/** `/study/assignment`: for teachers. */
export function AssignmentScreen() {
  const { locale, m } = useI18n(ASSIGNMENT)
  const query = useQuery(resourceQuery('cases', locale))
  usePageHead({ title: m.assignment.title, description: m.assignment.description })
  return (
    <div className="wrap study">
      <h1 className="study-title">{m.assignment.title}</h1>
      <p className="lead measure no-print">{m.assignment.lead}</p>
      <QueryView query={query} resource="cases" height="page">
        {({ cases }) => <AssignmentPage cases={cases} />}
      </QueryView>
    </div>
  )
}
