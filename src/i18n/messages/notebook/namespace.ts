import { namespace } from '#i18n/namespace.ts'

/** Words of the notebook. */
export const NOTEBOOK = namespace('notebook', {
  en: async () => (await import('./en.ts')).notebook,
  'zh-Hans': async () => (await import('./zh-hans.ts')).notebook,
  'zh-Hant': async () => (await import('./zh-hant.ts')).notebook,
})
