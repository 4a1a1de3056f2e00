import { namespace } from '#i18n/namespace.ts'

/** The model's words that every page needs; the others come with VOCABULARY. Every page needs them: they lie in one chunk with the others of that kind. */
export const BASIC_VOCABULARY = namespace('vocabulary', {
  en: async () => (await import('../en.ts')).messages.vocabulary,
  'zh-Hans': async () => (await import('../zh-hans.ts')).messages.vocabulary,
  'zh-Hant': async () => (await import('../zh-hant.ts')).messages.vocabulary,
})
