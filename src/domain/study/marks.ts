import type { Marking } from '#schema/study-work.ts'
import { CRITERIA, type Criterion } from './criteria.ts'

/** The highest level of a criterion; levels count as points. */
export const TOP_LEVEL = 3

/** Points of a marking: the sum of its levels. What is no criterion any more does not count. */
export const pointsOf = (levels: Marking['levels']): number => CRITERIA.reduce((sum, c) => sum + (levels[c] ?? 0), 0)

/** How many criteria are judged. */
export const judgedOf = (levels: Marking['levels']): number => CRITERIA.filter((c) => levels[c] !== undefined).length

type Head = Record<'name' | 'case' | 'title' | 'handedIn' | 'given' | 'points' | 'most' | 'comment' | 'file', string>

/**
 * Markings as the rows of a table, by assignment and name, under a row of heads. A criterion that is not judged is an empty cell; points
 * are there only when all are judged, so that half a judgement is never taken for a bad one.
 */
export function markTable(markings: readonly Marking[], head: Head, criterion: (c: Criterion) => string): string[][] {
  const sorted = [...markings].sort((a, b) => {
    const [x, y] = [a, b].map((m) => `${m.case}\n${m.title ?? ''}\n${m.name}\n${m.handedIn}`)
    return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1
  })
  return [
    [
      head.name,
      head.case,
      head.title,
      ...CRITERIA.map(criterion),
      head.points,
      head.most,
      head.given,
      head.handedIn,
      head.comment,
      head.file,
    ],
    ...sorted.map((m) => [
      m.name,
      m.case,
      m.title ?? '',
      ...CRITERIA.map((c) => (m.levels[c] === undefined ? '' : String(m.levels[c]))),
      judgedOf(m.levels) === CRITERIA.length ? String(pointsOf(m.levels)) : '',
      String(CRITERIA.length * TOP_LEVEL),
      String(m.answers),
      m.handedIn,
      m.comment,
      m.file,
    ]),
  ]
}
