import { namespace } from '#i18n/namespace.ts'

/** Words of what is handed over: PowerPoint, handout, link. */
export const GIVE = namespace('give', {
  en: async () => (await import('./en.ts')).give,
  'zh-Hans': async () => (await import('./zh-hans.ts')).give,
  'zh-Hant': async () => (await import('./zh-hant.ts')).give,
})
