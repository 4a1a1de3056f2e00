import { useCallback, useMemo, useRef, useState } from 'react'
import { useKept } from '#blocks/store/use-kept.ts'
import { contentKey } from '#domain/content-key.ts'
import { newWork, withAnswer } from '#domain/study/work.ts'
import { useLocale } from '#i18n/context.tsx'
import type { CaseAnswer } from '#schema/api-study.ts'
import type { StudyWork, Task, WorkValue } from '#schema/study-work.ts'
import { readerStore } from '#store/reader-store.ts'

/** The name under which a case's work is stored: one for the case, one for each assignment of it. */
export const workKey = (id: string, task: Task | null): string => (task === null ? id : `${id}~${contentKey(task)}`)

/** A reader's work on a case, and how it changes. */
export type Work = {
  /** What there is; an empty one before anything was answered. */
  work: StudyWork
  /** False while the browser's store is still being read. */
  isRead: boolean
  answer: (field: string, value: WorkValue) => void
  goTo: (step: string) => void
  setName: (name: string) => void
  restart: () => void
}

const NEVER = '1970-01-01T00:00:00.000Z'

/** The reader's work on a case, stored in the browser with every change. */
export function useWork(it: Pick<CaseAnswer, 'id' | 'version'>, task: Task | null): Work {
  const locale = useLocale()
  const key = workKey(it.id, task)
  const kept = useKept('study')
  const found = kept?.find((k) => k.id === key)?.value ?? null
  const [own, setOwn] = useState<{ key: string; work: StudyWork } | null>(null)
  const fresh = useCallback(
    (now: string) => newWork({ case: it.id, task, dataset: it.version, locale, now }),
    [it.id, it.version, task, locale],
  )
  const empty = useMemo(() => fresh(NEVER), [fresh])
  const mine = own?.key === key ? own.work : null
  const work = mine ?? found ?? empty
  const latest = useRef(work)
  latest.current = work
  const isRead = kept !== null
  const change = useCallback(
    (make: (work: StudyWork) => StudyWork) => {
      const now = new Date().toISOString()
      void readerStore().update('study', key, (stored) => make(stored ?? fresh(now)))
      // Before the store has been read its content is unknown: a change made now is merged when it has.
      if (!isRead) return
      const base = latest.current === empty ? fresh(now) : latest.current
      latest.current = make(base)
      setOwn({ key, work: latest.current })
    },
    [key, fresh, empty, isRead],
  )
  return {
    work,
    isRead,
    answer: useCallback((field, value) => change((w) => withAnswer(w, field, value, new Date().toISOString())), [change]),
    goTo: useCallback((step) => change((w) => ({ ...w, step })), [change]),
    setName: useCallback((name) => change((w) => ({ ...w, name })), [change]),
    restart: useCallback(() => {
      setOwn({ key, work: empty })
      latest.current = empty
      void readerStore().remove('study', key)
    }, [key, empty]),
  }
}
