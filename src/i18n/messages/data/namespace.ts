import { namespace } from '#i18n/namespace.ts'

/** Words for waiting and for what could not be had. Every page needs them: they lie in one chunk with the others of that kind. */
export const DATA = namespace('data', {
  en: async () => (await import('../en.ts')).messages.data,
  'zh-Hans': async () => (await import('../zh-hans.ts')).messages.data,
  'zh-Hant': async () => (await import('../zh-hant.ts')).messages.data,
})
