import { useEffect, useMemo, useRef } from 'react'
import { useParameter, useSetSearch, AppLink, usePageValue } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { caseSteps } from '#domain/study/steps.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#url/paths.ts'
import { readStudySearch } from '#url/study-search.ts'
import type { StepProps } from './step-props.ts'
import { TeacherNotes } from './teacher-notes.tsx'
import { useWork } from './use-work.ts'
import { Worksheet } from './worksheet.tsx'
import { StepBody } from './step-body.tsx'

/** A case: one step at a time, a screen of a phone each; on paper and without JavaScript its worksheet. */
export function CasePage({ it }: { it: CaseAnswer }) {
  const { m } = useI18n(STUDY, SHELL)
  const search = usePageValue((page) => page.search) ?? ''
  // The same assignment for as long as the address names the same one.
  const { view, task, notices } = useMemo(() => readStudySearch(new URLSearchParams(search)), [search])
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      {view === 'teacher' ? (
        <TeacherNotes it={it} />
      ) : (
        <>
          <Steps it={it} task={task} />
          <Worksheet it={it} task={task} />
        </>
      )}
    </>
  )
}

function Steps({ it, task }: Pick<StepProps, 'it' | 'task'>) {
  const { locale, m } = useI18n(STUDY, SHELL)
  const setSearch = useSetSearch()
  const kept = useWork(it, task)
  const { work } = kept
  const steps = caseSteps(it, task?.without, task?.questions.length)
  const asked = useParameter('step')
  const at = Math.max(
    0,
    steps.findIndex((s) => s.id === asked),
  )
  const step = steps[at]
  const isUnknown = asked !== null && !steps.some((s) => s.id === asked)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step's heading is where reading goes on
  useEffect(() => {
    if (!moved.current) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.study-step')?.scrollIntoView({ block: 'start' })
  }, [step?.id])
  const open = (id: string) => {
    moved.current = true
    kept.goTo(id)
    setSearch({ step: id === 'context' ? null : id })
  }
  if (!step) return null
  const left = steps.findIndex((s) => s.id === work.step)
  // Where a number is still to be shown, the main button shows it.
  const isWaiting = (step.kind === 'predict' || step.kind === 'again') && work.answers[step.id] === undefined
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <section className="study-step no-print">
      <p className="study-kicker">
        <AppLink to={paths.study()}>{m.study.allCases}</AppLink>
        <span>
          <Rich text={it.title} />
        </span>
      </p>
      {task === null ? null : (
        <p className="study-task" data-count="">
          {task.title}
        </p>
      )}
      {isUnknown ? (
        <Notice>
          <p data-count="">{m.shell.notices.badParameter({ parameter: 'step', value: asked.slice(0, 60) })}</p>
        </Notice>
      ) : null}
      <div className="study-progress">
        <progress
          value={at + 1}
          max={steps.length}
          aria-label={m.study.stepOf({ n: formatCount(at + 1, locale), all: formatCount(steps.length, locale) })}
        />
        <span data-count="">{m.study.stepOf({ n: formatCount(at + 1, locale), all: formatCount(steps.length, locale) })}</span>
      </div>
      {at === 0 ? (
        <h1 ref={heading} tabIndex={-1} className="study-title">
          <Rich text={it.title} />
        </h1>
      ) : (
        <h1 ref={heading} tabIndex={-1} className="study-heading">
          {m.study.steps[step.kind]}
        </h1>
      )}
      {at === 0 && asked === null && left > 0 ? (
        <Notice actions={<Button onClick={() => open(work.step)}>{m.study.goToLeft}</Button>}>{m.study.left}</Notice>
      ) : null}
      <StepBody key={step.id} step={step} steps={steps} props={{ it, task, work, answer: kept.answer }} kept={kept} open={open} />
      <nav className="study-nav" aria-label={m.study.title}>
        {before ? (
          <Button className="study-large" onClick={() => open(before.id)}>
            {m.study.back}
          </Button>
        ) : null}
        {after ? (
          <Button look={isWaiting ? 'plain' : 'primary'} className="study-large" onClick={() => open(after.id)}>
            {at === 0 ? m.study.start : m.study.next}
          </Button>
        ) : null}
        {at === 0 ? <AppLink to={`${paths.studyCase(it.id)}?for=teacher`}>{m.study.teacher.open}</AppLink> : null}
      </nav>
    </section>
  )
}
