import { ConfirmButton } from '#ui/confirm-button.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { download } from '#blocks/table/table-text.ts'
import type { Step } from '#domain/study/steps.ts'
import { changedMinds, completion, isStepDone } from '#domain/study/work.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { workFile, workFileName } from '#store/study/work-file.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { answerText, fieldName } from './answer-words.ts'
import type { StepProps } from './step-props.ts'
import type { Work } from './use-work.ts'

type Props = StepProps & { steps: readonly Step[]; open: (step: string) => void; actions: Pick<Work, 'setName' | 'restart'> }

/** The end: what is still open, where the reader changed their mind, and what can be saved. */
export function DoneStep({ it, task, work, steps, open, actions }: Props) {
  const { locale, m } = useI18n(STUDY, VOCABULARY, SHELL)
  const { done } = m.study
  const { given, asked } = completion(work, steps)
  const missing = steps.filter((s) => !isStepDone(work, s))
  const changes = changedMinds(work)
  const handIn = () => {
    const link = publicUrl(paths.studyCase(it.id), locale)
    const about = linkedLines(manifestOf(Object.values(it.claims), { version: it.version, link }))
    download(workFileName(work), 'application/json', workFile(work, new Date().toISOString(), about))
  }
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
      <h3>{done.changed}</h3>
      {changes.length === 0 ? (
        <p>{done.notChanged}</p>
      ) : (
        <ul className="study-changes">
          {changes.map((c) => (
            <li key={c.field} data-count="">
              {fieldName(c.field, it, task, m)}
              <span className="study-small">
                {done.from} {answerText(c.field, c.from, it, m, locale)} · {done.to} {answerText(c.field, c.to, it, m, locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <StoreNotice />
      <div className="study-hand-in">
        <label>
          <span>{done.name}</span>
          <input type="text" autoComplete="off" maxLength={80} defaultValue={work.name} onChange={(e) => actions.setName(e.target.value)} />
        </label>
        <Button look="primary" className="study-large" onClick={handIn}>
          {done.handIn}
        </Button>
        <p className="study-hint">{done.handInNote}</p>
      </div>
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
