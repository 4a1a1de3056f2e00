import { useMemo } from 'react'
import { usePageValue } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { Notice } from '#ui/notice.tsx'
import { readStudySearch } from '#url/study-search.ts'
import { CaseSteps } from './case-steps.tsx'
import { TeacherNotes } from './teacher-notes.tsx'
import { Worksheet } from './worksheet.tsx'

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
          <CaseSteps it={it} task={task} />
          <Worksheet it={it} task={task} />
        </>
      )}
    </>
  )
}
