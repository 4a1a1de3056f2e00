import type { CaseAnswer } from '#schema/api-study.ts'
import type { Task, WorkValue, StudyWork } from '#schema/study-work.ts'

/** What every step gets: the case, the assignment if there is one, the reader's work, and how an answer is kept. */
export type StepProps = {
  it: CaseAnswer
  task: Task | null
  work: StudyWork
  answer: (field: string, value: WorkValue) => void
}
