import { namespace } from '#i18n/namespace.ts'

/** Words about what the browser keeps for the reader. */
export const STORE = namespace('store', {
  en: async () => (await import('./en.ts')).store,
  'zh-Hans': async () => (await import('./zh-hans.ts')).store,
  'zh-Hant': async () => (await import('./zh-hant.ts')).store,
})
