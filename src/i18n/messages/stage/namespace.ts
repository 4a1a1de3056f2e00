import { namespace } from '#i18n/namespace.ts'

/** Words of the stage. */
export const STAGE = namespace('stage', {
  en: async () => (await import('./en.ts')).stage,
  'zh-Hans': async () => (await import('./zh-hans.ts')).stage,
  'zh-Hant': async () => (await import('./zh-hant.ts')).stage,
})
