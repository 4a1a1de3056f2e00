import { namespace } from '#i18n/namespace.ts'

/** Words of the companies' pages. */
export const COMPANY = namespace('company', {
  en: async () => (await import('./en.ts')).company,
  'zh-Hans': async () => (await import('./zh-hans.ts')).company,
  'zh-Hant': async () => (await import('./zh-hant.ts')).company,
})
