import type { HandedIn } from '#store/study/work-file.ts'
import type { Marking } from '#schema/study-work.ts'

/** Work that a student handed in, and the name of its file. */
export type Submission = HandedIn & { file: string }

/** A work that nobody has judged yet. */
export const unmarked = ({ work, handedIn, file }: Submission): Marking => ({
  case: work.case,
  name: work.name.trim(),
  title: work.task?.title ?? null,
  file,
  handedIn,
  answers: Object.keys(work.answers).length,
  levels: {},
  comment: '',
})

/** A marking after a change; levels that the change does not name stay. */
export const marked = (now: Marking, change: Partial<Marking>): Marking => ({
  ...now,
  ...change,
  levels: { ...now.levels, ...change.levels },
})

/** The open works after some were opened: one that is opened again takes the place of the first. */
export const withOpened = (open: readonly Submission[], opened: readonly Submission[]): Submission[] => [
  ...open.filter((w) => !opened.some((o) => o.mark === w.mark)),
  ...opened.filter((o, i) => opened.findIndex((other) => other.mark === o.mark) === i),
]

/** Markings kept from before whose works are not open now. */
export const notOpen = (kept: readonly { id: string; value: Marking }[], open: readonly Submission[]): Marking[] =>
  kept.filter((k) => !open.some((w) => w.mark === k.id)).map((k) => k.value)
