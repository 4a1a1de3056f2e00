import { namespace } from '#i18n/namespace.ts'

/** Words of the page that checks a file from here. */
export const FILES = namespace('files', {
  en: async () => (await import('./en.ts')).files,
  'zh-Hans': async () => (await import('./zh-hans.ts')).files,
  'zh-Hant': async () => (await import('./zh-hant.ts')).files,
})
