/** What an item of the quiz trains. */
export const QUIZ_SKILLS = ['status', 'speaker', 'base', 'comparability', 'break', 'arithmetic', 'scripts', 'article'] as const
export type QuizSkill = (typeof QUIZ_SKILLS)[number]
