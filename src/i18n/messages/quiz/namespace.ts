import { namespace } from '#i18n/namespace.ts'

/** Words of the quiz. */
export const QUIZ = namespace('quiz', {
  en: async () => (await import('./en.ts')).quiz,
  'zh-Hans': async () => (await import('./zh-hans.ts')).quiz,
  'zh-Hant': async () => (await import('./zh-hant.ts')).quiz,
})
