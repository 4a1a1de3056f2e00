import { namespace } from '#i18n/namespace.ts'

/** Words of the method's page. */
export const METHOD = namespace('method', {
  en: async () => (await import('./en.ts')).method,
  'zh-Hans': async () => (await import('./zh-hans.ts')).method,
  'zh-Hant': async () => (await import('./zh-hant.ts')).method,
})
