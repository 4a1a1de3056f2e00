import { namespace } from '#i18n/namespace.ts'

/** Words around figures. */
export const FIGURE = namespace('figure', {
  en: async () => (await import('./en.ts')).figure,
  'zh-Hans': async () => (await import('./zh-hans.ts')).figure,
  'zh-Hant': async () => (await import('./zh-hant.ts')).figure,
})
