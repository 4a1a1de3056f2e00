import { namespace } from '#i18n/namespace.ts'

/** Words of a claim's panel and page. */
export const CLAIM = namespace('claim', {
  en: async () => (await import('./en.ts')).claim,
  'zh-Hans': async () => (await import('./zh-hans.ts')).claim,
  'zh-Hant': async () => (await import('./zh-hant.ts')).claim,
})
