import { ConfirmButton } from '#ui/confirm-button.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import type { Step } from '#domain/study/steps.ts'
import { completion, isStepDone } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { ChangedMinds } from './changed-minds.tsx'
import { HandIn } from './hand-in.tsx'
import type { StepProps } from './step-props.ts'
import type { Work } from './use-work.ts'

type Props = StepProps & { steps: readonly Step[]; open: (step: string) => void; actions: Pick<Work, 'setName' | 'restart'> }

/** The end: what is still open, where the reader changed their mind, and what can be saved. */
export function DoneStep({ it, task, work, steps, open, actions }: Props) {
  const { locale, m } = useI18n(STUDY)
  const { done } = m.study
  const { given, asked } = completion(work, steps)
  const missing = steps.filter((s) => !isStepDone(work, s))
  return (
    <>
      <p data-count="">{done.given({ given: formatCount(given, locale), asked: formatCount(asked, locale) })}</p>
      {missing.length === 0 ? null : (
        <details className="study-open">
          <summary>{done.open}</summary>
          <ul>
            {missing.map((s) => (
              <li key={s.id}>
                <Button look="quiet" onClick={() => open(s.id)}>
                  {m.study.steps[s.kind]}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ChangedMinds it={it} task={task} work={work} />
      <StoreNotice />
      <HandIn it={it} work={work} setName={actions.setName} />
      <p className="study-actions">
        <AppLink to={paths.studyQuiz()} className="button">
          {done.quiz}
        </AppLink>
        <Button onClick={() => window.print()}>{done.worksheet}</Button>
        <ConfirmButton
          words={done}
          onConfirm={() => {
            actions.restart()
            open('context')
          }}
        >
          {done.again}
        </ConfirmButton>
      </p>
    </>
  )
}
