import type { QuizProgress } from '#schema/study-work.ts'

/** After how many other questions an item returns: soon when the answer was wrong, later once it was right. */
const GAPS = [3, 8] as const

export const NO_PROGRESS: QuizProgress = { turn: 0, items: {} }

/** The progress after an answer. An item that was right the first time is done; one that was wrong has to be answered rightly twice. */
export function answered(progress: QuizProgress, id: string, isRight: boolean): QuizProgress {
  const turn = progress.turn + 1
  const old = progress.items[id]
  const streak = isRight ? (old?.streak ?? GAPS.length) + 1 : 0
  const gap = streak > GAPS.length ? undefined : GAPS[streak]
  return {
    turn,
    items: {
      ...progress.items,
      [id]: {
        right: (old?.right ?? 0) + Number(isRight),
        wrong: (old?.wrong ?? 0) + Number(!isRight),
        streak,
        due: gap === undefined ? null : turn + gap,
        first: old?.first ?? isRight,
      },
    },
  }
}

/**
 * The item to ask next: one that is due (the longest waiting first), else one never asked, in the given order, else the one that is due
 * soonest. Null when all are done. What is not in the list any more is never asked.
 */
export function nextItem(progress: QuizProgress, order: readonly string[]): string | null {
  const waiting = order
    .flatMap((id) => {
      const due = progress.items[id]?.due
      return due === undefined || due === null ? [] : [{ id, due }]
    })
    .sort((a, b) => a.due - b.due)
  const [soonest] = waiting
  if (soonest && soonest.due <= progress.turn) return soonest.id
  return order.find((id) => progress.items[id] === undefined) ?? soonest?.id ?? null
}

/** Items that will be asked again. */
export const toReview = (progress: QuizProgress, order: readonly string[]): number =>
  order.filter((id) => typeof progress.items[id]?.due === 'number').length
