import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { csvText, download } from '#blocks/table/table-text.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import { readWorkFile, type WorkRefusal } from '#store/study/work-file.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { AssignmentForm } from './assignment-form.tsx'
import { pointsOf, type Submission, SubmissionView } from './submission.tsx'

type Refused = { file: string; refusal: WorkRefusal }

/**
 * A teacher's page: makes the link, and opens handed-in files. The data for the key are fetched with the page, so that files can be
 * opened offline.
 */
export function AssignmentPage({ cases }: { cases: readonly CaseListItem[] }) {
  const { locale, m } = useI18n(ASSIGNMENT)
  const words = m.assignment
  const queries = useQueryClient()
  const [works, setWorks] = useState<Submission[]>([])
  const [refused, setRefused] = useState<Refused[]>([])
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    for (const { id } of cases) void queries.prefetchQuery(resourceQuery('cases/:id', locale, { id }))
  }, [cases, queries, locale])
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ file: file.name, result: readWorkFile(await file.text()) })))
    setRefused(read.flatMap(({ file, result }) => ('why' in result ? [{ file, refusal: result }] : [])))
    const good = read.flatMap(({ file, result }) => ('why' in result ? [] : [{ file, ...result, marks: {} }]))
    setWorks((now) => [...now.filter((w) => !good.some((g) => g.file === w.file)), ...good])
  }
  const reason = (refusal: WorkRefusal) => (refusal.why === 'damaged' ? words.why.damaged({ path: refusal.path }) : words.why[refusal.why])
  const table = () => {
    const { columns } = words
    const rows = works.map((w) => [
      w.file,
      w.work.name,
      w.work.case,
      w.handedIn,
      formatCount(Object.keys(w.work.answers).length, locale),
      formatCount(pointsOf(w.marks), locale),
    ])
    download('parallax-results.csv', 'text/csv;charset=utf-8', csvText([Object.values(columns), ...rows]))
  }
  return (
    <>
      <section className="study-make no-print">
        <h2>{words.make}</h2>
        <AssignmentForm cases={cases} />
      </section>
      <section className="study-read">
        <h2>{words.read}</h2>
        <p className="study-actions no-print">
          <Button look="primary" className="study-large" onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <span className="study-hint">{words.chooseHint}</span>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept="application/json,.json"
            aria-label={words.choose}
            onChange={(event) => {
              void open([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </p>
        {refused.map(({ file, refusal }) => (
          <Notice key={file} tone="fault" title={words.refused({ file })}>
            <p data-count="">{reason(refusal)}</p>
          </Notice>
        ))}
        {works.map((it) => (
          <SubmissionView
            key={it.file}
            it={it}
            onMark={(criterion, level) =>
              setWorks((now) => now.map((w) => (w === it ? { ...w, marks: { ...w.marks, [criterion]: level } } : w)))
            }
            onClose={() => setWorks((now) => now.filter((w) => w !== it))}
          />
        ))}
        {works.length === 0 ? null : (
          <p className="study-actions no-print">
            <Button onClick={() => window.print()}>{words.print}</Button>
            <Button onClick={table}>{words.table}</Button>
          </p>
        )}
      </section>
    </>
  )
}
