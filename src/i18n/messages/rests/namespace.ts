import { namespace } from '#i18n/namespace.ts'

/** What a page loses when one document is wrong. */
export const RESTS = namespace('rests', {
  en: async () => (await import('./en.ts')).rests,
  'zh-Hans': async () => (await import('./zh-hans.ts')).rests,
  'zh-Hant': async () => (await import('./zh-hant.ts')).rests,
})
