import { QUIZ_SKILLS, type QuizSkill } from '#schema/quiz.ts'
import type { Dataset } from '#schema/dataset.ts'
import { articleItems, speakerItems, statusItems } from './from-claims.ts'
import { baseItems, breakItems, comparabilityItems, scriptItems } from './from-numbers.ts'
import { arithmeticItems } from './from-arithmetic.ts'
import type { QuizItem } from './item.ts'

/** How many items of each skill; fewer where the dataset does not give as many. */
const WANTED: Record<QuizSkill, number> = {
  status: 8,
  speaker: 6,
  base: 6,
  comparability: 6,
  break: 6,
  arithmetic: 8,
  scripts: 6,
  article: 10,
}

const MAKERS: Record<QuizSkill, (data: Dataset, enough: number) => QuizItem[]> = {
  status: statusItems,
  speaker: speakerItems,
  base: baseItems,
  comparability: comparabilityItems,
  break: breakItems,
  arithmetic: arithmeticItems,
  scripts: scriptItems,
  article: articleItems,
}

/** The quiz: items of every skill, made from the dataset, the skills in turn. */
export function makeQuiz(data: Dataset): QuizItem[] {
  const bySkill = QUIZ_SKILLS.map((skill) => MAKERS[skill](data, WANTED[skill]))
  const longest = Math.max(...bySkill.map((items) => items.length))
  return Array.from({ length: longest }, (_, round) => bySkill.flatMap((items) => items.slice(round, round + 1))).flat()
}
