import { namespace } from '#i18n/namespace.ts'

/** Words of the article's page. */
export const ARTICLE = namespace('article', {
  en: async () => (await import('./en.ts')).article,
  'zh-Hans': async () => (await import('./zh-hans.ts')).article,
  'zh-Hant': async () => (await import('./zh-hant.ts')).article,
})
