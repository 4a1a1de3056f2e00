import { useState } from 'react'
import { useKept } from '#blocks/store/use-kept.ts'
import type { Marking } from '#schema/study-work.ts'
import { readerStore } from '#store/reader-store.ts'
import { marked, notOpen, type Submission, unmarked } from './marking.ts'

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
    setOwn((now) => ({ ...now, [it.mark]: marked(now[it.mark] ?? markingOf(it), change) }))
    void readerStore().update('marks', it.mark, (now) => marked(now ?? unmarked(it), change))
  }
  const keptBefore = (open: readonly Submission[]): Marking[] => notOpen(kept ?? [], open)
  return { markingOf, mark, keptBefore }
}
