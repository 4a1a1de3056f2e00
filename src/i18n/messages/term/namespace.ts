import { namespace } from '#i18n/namespace.ts'

/** Words of a definition that is opened in place. */
export const TERM = namespace('term', {
  en: async () => (await import('./en.ts')).term,
  'zh-Hans': async () => (await import('./zh-hans.ts')).term,
  'zh-Hant': async () => (await import('./zh-hant.ts')).term,
})
