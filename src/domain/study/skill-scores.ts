import type { QuizProgress } from '#schema/study-work.ts'

/** Answers of the quiz to one skill: items there are, asked, right at the first try, and known now. */
export type SkillScore<S extends string> = { skill: S; items: number; asked: number; first: number; known: number }

/** Score by skill: items, how many were asked, right at the first try, and known by now. Skills in the order of the items. */
export function skillScores<S extends string>(items: readonly { id: string; skill: S }[], progress: QuizProgress): SkillScore<S>[] {
  return [...new Set(items.map((i) => i.skill))].map((skill) => {
    const mine = items.filter((i) => i.skill === skill)
    const asked = mine.flatMap((i) => progress.items[i.id] ?? [])
    return {
      skill,
      items: mine.length,
      asked: asked.length,
      first: asked.filter((p) => p.first).length,
      known: asked.filter((p) => p.due === null).length,
    }
  })
}
