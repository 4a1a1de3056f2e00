import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#url/paths.ts'
import { StepBody } from './step-body.tsx'
import { StepNav } from './step-nav.tsx'
import { StepProgress } from './step-progress.tsx'
import type { StepProps } from './step-props.ts'
import { useCaseStep } from './use-case-step.ts'

/** A case step by step: where the reader is, the step itself, and the way on. Left off before, it offers to go on there. */
export function CaseSteps({ it, task }: Pick<StepProps, 'it' | 'task'>) {
  const { m } = useI18n(STUDY, SHELL)
  const { kept, steps, at, step, asked, unknown, heading, open } = useCaseStep(it, task)
  if (!step) return null
  const { work } = kept
  const left = steps.findIndex((s) => s.id === work.step)
  // Where a number is still to be shown, the main button shows it.
  const isWaiting = (step.kind === 'predict' || step.kind === 'again') && work.answers[step.id] === undefined
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
      {unknown === null ? null : (
        <Notice>
          <p data-count="">{m.shell.notices.badParameter({ parameter: 'step', value: unknown.slice(0, 60) })}</p>
        </Notice>
      )}
      <StepProgress at={at} count={steps.length} />
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
      <StepNav id={it.id} steps={steps} at={at} isWaiting={isWaiting} open={open} />
    </section>
  )
}
