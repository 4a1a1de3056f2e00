import { namespace } from '#i18n/namespace.ts'

/** Words of the screens that compare countries. */
export const COUNTRIES = namespace('countries', {
  en: async () => (await import('./en.ts')).countries,
  'zh-Hans': async () => (await import('./zh-hans.ts')).countries,
  'zh-Hant': async () => (await import('./zh-hant.ts')).countries,
})
