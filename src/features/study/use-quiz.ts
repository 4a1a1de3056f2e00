import { useEffect, useRef, useState } from 'react'
import { useKept } from '#blocks/store/use-kept.ts'
import { answered, nextItem, NO_PROGRESS } from '#domain/study/review.ts'
import type { QuizAnswer } from '#schema/api-study.ts'
import type { QuizProgress } from '#schema/study-work.ts'
import { readerStore } from '#store/reader-store.ts'

/** All progress in the quiz is one record under this name. */
const KEY = 'progress'

/** Items of a skill in order; '' stands for all skills. */
type Given = { items: QuizAnswer['items']; skill: string }

/**
 * A reader's way through the quiz. `item` is the question that is shown, undefined when all are done; `turn` tells its repetitions apart.
 * It stays until `goOn`, whatever its answer changed. `box` is what `goOn` brings into view. Everything is kept in the browser.
 */
export function useQuiz({ items, skill }: Given) {
  const kept = useKept('quiz')
  const [own, setOwn] = useState<QuizProgress | null>(null)
  const progress = own ?? kept?.find((k) => k.id === KEY)?.value ?? NO_PROGRESS
  const chosen = skill === '' ? items : items.filter((i) => i.skill === skill)
  const order = chosen.map((i) => i.id)
  // The question stays until the reader goes on, whatever the answer changed.
  const [current, setCurrent] = useState<{ id: string | null; turn: number } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const isRead = kept !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another skill, or what was kept, begins anew
  useEffect(() => {
    if (isRead) setCurrent({ id: nextItem(progress, order), turn: progress.turn })
  }, [isRead, skill])
  const answer = (id: string, isRight: boolean) => {
    const next = answered(progress, id, isRight)
    setOwn(next)
    void readerStore().update('quiz', KEY, (now) => answered(now ?? NO_PROGRESS, id, isRight))
  }
  const goOn = () => {
    setCurrent({ id: nextItem(progress, order), turn: progress.turn })
    box.current?.scrollIntoView({ block: 'start' })
    box.current?.focus({ preventScroll: true })
  }
  const item = items.find((i) => i.id === (current === null ? order[0] : current.id))
  const restart = () => {
    setOwn(NO_PROGRESS)
    setCurrent({ id: nextItem(NO_PROGRESS, order), turn: 0 })
    void readerStore().remove('quiz', KEY)
  }
  return { progress, chosen, order, item, turn: current?.turn ?? 0, box, answer, goOn, restart }
}
