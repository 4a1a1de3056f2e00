import { namespace } from '#i18n/namespace.ts'

/** Words of the page about the project. */
export const ABOUT = namespace('about', {
  en: async () => (await import('./en.ts')).about,
  'zh-Hans': async () => (await import('./zh-hans.ts')).about,
  'zh-Hant': async () => (await import('./zh-hant.ts')).about,
})
