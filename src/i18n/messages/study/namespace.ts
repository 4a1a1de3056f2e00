import { namespace } from '#i18n/namespace.ts'

/** Words of cases, their worksheet and the teacher's pages. */
export const STUDY = namespace('study', {
  en: async () => (await import('./en.ts')).study,
  'zh-Hans': async () => (await import('./zh-hans.ts')).study,
  'zh-Hant': async () => (await import('./zh-hant.ts')).study,
})
