import type { StudyWork } from '#schema/study-work.ts'
import { fields } from './work.ts'

/** What a student's work is judged by, in the order of the case. */
export const CRITERIA = ['explain', 'source', 'others', 'argue', 'synthesis'] as const
export type Criterion = (typeof CRITERIA)[number]

const STARTS: Record<Criterion, readonly string[]> = {
  explain: ['predict-', 'why-', 'again-'],
  source: ['who-', 'status-'],
  others: ['others-'],
  argue: [fields.side, 'argue-', 'swap-'],
  synthesis: [fields.synthesis, fields.settle, 'stance-'],
}

/** The fields of a work that a criterion looks at, in the order in which they were answered; `null`: the teacher's own questions. */
export function fieldsFor(work: StudyWork, criterion: Criterion | null): string[] {
  const starts = criterion === null ? ['question-'] : STARTS[criterion]
  return Object.entries(work.answers)
    .filter(([field]) => starts.some((start) => field.startsWith(start)))
    .sort(([, a], [, b]) => Date.parse(firstAt(a)) - Date.parse(firstAt(b)))
    .map(([field]) => field)
}

const firstAt = (answer: StudyWork['answers'][string]): string => answer.earlier[0]?.at ?? answer.at

/** Minutes from the first answer to the last, pauses of more than half an hour left out. */
export function minutesAtWork(work: StudyWork): number {
  const times = Object.values(work.answers)
    .flatMap((a) => [a.at, ...a.earlier.map((e) => e.at)])
    .map((t) => Date.parse(t))
    .sort((a, b) => a - b)
  const steps = times.slice(1).map((t, i) => t - (times[i] ?? t))
  return Math.round(steps.filter((ms) => ms <= 30 * 60_000).reduce((sum, ms) => sum + ms, 0) / 60_000)
}
