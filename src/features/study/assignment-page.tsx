import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FileButton } from '#ui/file-button.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import type { WorkRefusal } from '#store/study/work-file.ts'
import { Notice } from '#ui/notice.tsx'
import { SubmissionView } from './submission.tsx'
import { AssignmentForm } from './assignment-form.tsx'
import { useSubmissions } from './use-submissions.ts'
import { useMarks } from './use-marks.ts'
import { MarkTable } from './mark-table.tsx'

/**
 * A teacher's page: makes the link, and opens handed-in files. The data for the key are fetched with the page, so that files can be
 * opened offline.
 */
export function AssignmentPage({ cases }: { cases: readonly CaseListItem[] }) {
  const { locale, m } = useI18n(ASSIGNMENT)
  const words = m.assignment
  const queries = useQueryClient()
  const { works, refused, open, close } = useSubmissions()
  const { markingOf, mark, keptBefore } = useMarks()
  useEffect(() => {
    void queries.prefetchQuery(resourceQuery('dataset', locale))
    for (const { id } of cases) void queries.prefetchQuery(resourceQuery('cases/:id', locale, { id }))
  }, [cases, queries, locale])
  const reason = (refusal: WorkRefusal) => (refusal.why === 'damaged' ? words.why.damaged({ path: refusal.path }) : words.why[refusal.why])
  // Open files with or without marks, and what was marked before and is not open now.
  const markings = [...works.map(markingOf), ...keptBefore(works)]
  return (
    <>
      <section className="study-make no-print">
        <h2>{words.make}</h2>
        <AssignmentForm cases={cases} />
      </section>
      <section className="study-read">
        <h2>{words.read}</h2>
        <p className="study-actions no-print">
          <FileButton
            look="primary"
            className="study-large"
            multiple
            accept="application/json,.json"
            hint={<span className="study-hint">{words.chooseHint}</span>}
            onChoose={(files) => void open(files)}
          >
            {words.choose}
          </FileButton>
        </p>
        {refused.map(({ file, refusal }) => (
          <Notice key={file} tone="fault" title={words.refused({ file })}>
            <p data-count="">{reason(refusal)}</p>
          </Notice>
        ))}
        {works.map((it) => (
          <SubmissionView key={it.mark} it={it} marking={markingOf(it)} onMark={(change) => mark(it, change)} onClose={() => close(it)} />
        ))}
        {markings.length === 0 ? null : <MarkTable markings={markings} isPrintable={works.length > 0} />}
      </section>
    </>
  )
}
