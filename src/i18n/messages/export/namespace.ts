import { namespace } from '#i18n/namespace.ts'

/** Words of what leaves the page as an image or a file. */
export const EXPORTING = namespace('exporting', {
  en: async () => (await import('./en.ts')).exporting,
  'zh-Hans': async () => (await import('./zh-hans.ts')).exporting,
  'zh-Hant': async () => (await import('./zh-hant.ts')).exporting,
})
