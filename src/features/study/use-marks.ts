import { useState } from 'react'
import { useKept } from '#blocks/store/use-kept.ts'
import type { Marking } from '#schema/study-work.ts'
import { readerStore } from '#store/reader-store.ts'
import type { Submission } from './submission.tsx'

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

/**
 * The marks of handed-in work: of one (its first marking when nobody judged it yet), a change to one, and those kept from before whose
 * files are not open now. `kept` is undefined until the store has answered.
 */
export function useMarks() {
  const kept = useKept('marks')
  // What was just marked, until the store gives it back.
  const [own, setOwn] = useState<Record<string, Marking>>({})
  const markingOf = (it: Submission): Marking => own[it.mark] ?? kept?.find((k) => k.id === it.mark)?.value ?? unmarked(it)
  const mark = (it: Submission, change: Partial<Marking>) => {
    // From what is there by then: a comment is kept a moment after it was written.
    const marked = (now: Marking): Marking => ({ ...now, ...change, levels: { ...now.levels, ...change.levels } })
    setOwn((now) => ({ ...now, [it.mark]: marked(now[it.mark] ?? markingOf(it)) }))
    void readerStore().update('marks', it.mark, (now) => marked(now ?? unmarked(it)))
  }
  const keptBefore = (open: readonly Submission[]): Marking[] =>
    (kept ?? []).filter((k) => !open.some((w) => w.mark === k.id)).map((k) => k.value)
  return { markingOf, mark, keptBefore }
}
