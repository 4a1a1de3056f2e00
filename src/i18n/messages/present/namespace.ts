import { namespace } from '#i18n/namespace.ts'

/** Words of the storyboard. */
export const PRESENT = namespace('present', {
  en: async () => (await import('./en.ts')).present,
  'zh-Hans': async () => (await import('./zh-hans.ts')).present,
  'zh-Hant': async () => (await import('./zh-hant.ts')).present,
})
