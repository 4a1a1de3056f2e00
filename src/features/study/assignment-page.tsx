import { Sentences } from '#blocks/text/sentences.tsx'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { csvText, download } from '#blocks/table/table-text.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { useKept } from '#blocks/store/use-kept.ts'
import { resourceQuery } from '#data/resource.ts'
import { markTable } from '#domain/study/marks.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import type { Marking } from '#schema/study-work.ts'
import { readerStore } from '#store/reader-store.ts'
import { readWorkFile, type WorkRefusal } from '#store/study/work-file.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#url/paths.ts'
import { AssignmentForm } from './assignment-form.tsx'
import { type Submission, SubmissionView } from './submission.tsx'

/** A work that nobody has judged yet. */
const unmarked = ({ work, handedIn, file }: Submission): Marking => ({
  case: work.case,
  name: work.name.trim(),
  title: work.task?.title ?? null,
  file,
  handedIn,
  answers: Object.keys(work.answers).length,
  levels: {},
  comment: '',
})

type Refused = { file: string; refusal: WorkRefusal }

/**
 * A teacher's page: makes the link, and opens handed-in files. The data for the key are fetched with the page, so that files can be
 * opened offline.
 */
export function AssignmentPage({ cases }: { cases: readonly CaseListItem[] }) {
  const { locale, m } = useI18n(ASSIGNMENT, STUDY)
  const words = m.assignment
  const queries = useQueryClient()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const kept = useKept('marks')
  // What was just marked, until the store gives it back.
  const [own, setOwn] = useState<Record<string, Marking>>({})
  const [works, setWorks] = useState<Submission[]>([])
  const [refused, setRefused] = useState<Refused[]>([])
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    for (const { id } of cases) void queries.prefetchQuery(resourceQuery('cases/:id', locale, { id }))
  }, [cases, queries, locale])
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ file: file.name, result: readWorkFile(await file.text()) })))
    setRefused(read.flatMap(({ file, result }) => ('why' in result ? [{ file, refusal: result }] : [])))
    const good = read.flatMap(({ file, result }) => ('why' in result ? [] : [{ file, ...result }]))
    setWorks((now) => [...now.filter((w) => !good.some((g) => g.mark === w.mark)), ...good])
  }
  const reason = (refusal: WorkRefusal) => (refusal.why === 'damaged' ? words.why.damaged({ path: refusal.path }) : words.why[refusal.why])
  const markingOf = (it: Submission): Marking => own[it.mark] ?? kept?.find((k) => k.id === it.mark)?.value ?? unmarked(it)
  const mark = (it: Submission, change: Partial<Marking>) => {
    // From what is there by then: a comment is kept a moment after it was written.
    const marked = (now: Marking): Marking => ({ ...now, ...change, levels: { ...now.levels, ...change.levels } })
    setOwn((now) => ({ ...now, [it.mark]: marked(now[it.mark] ?? markingOf(it)) }))
    void readerStore().update('marks', it.mark, (now) => marked(now ?? unmarked(it)))
  }
  // Open files with or without marks, and what was marked before and is not open now.
  const table = () => {
    const before = (kept ?? []).filter((k) => !works.some((w) => w.mark === k.id)).map((k) => k.value)
    const rows = markTable([...works.map(markingOf), ...before], words.columns, (c) => m.study.rubric.criteria[c].name)
    // Marks are no claims: the file says its version and its address.
    const about = linkedLines(manifestOf([], { version, link: publicUrl(paths.studyAssignment(), locale) }))
    download('parallax-results.csv', 'text/csv;charset=utf-8', csvText(rows, about))
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
            key={it.mark}
            it={it}
            marking={markingOf(it)}
            onMark={(change) => mark(it, change)}
            onClose={() => setWorks((now) => now.filter((w) => w !== it))}
          />
        ))}
        {works.length === 0 && (kept ?? []).length === 0 ? null : (
          <div className="no-print">
            <p className="study-actions">
              {works.length === 0 ? null : <Button onClick={() => window.print()}>{words.print}</Button>}
              <Button onClick={table}>{words.table}</Button>
            </p>
            <StoreNotice />
            <p className="study-hint">
              <Sentences>
                {words.kept}
                <AppLink to={`${paths.about()}#privacy`}>{words.keptWhere}</AppLink>
              </Sentences>
            </p>
          </div>
        )}
      </section>
    </>
  )
}
