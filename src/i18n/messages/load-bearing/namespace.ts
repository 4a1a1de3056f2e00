import { namespace } from '#i18n/namespace.ts'

/** Words of the page on what the argument rests on. */
export const LOAD_BEARING = namespace('loadBearing', {
  en: async () => (await import('./en.ts')).loadBearing,
  'zh-Hans': async () => (await import('./zh-hans.ts')).loadBearing,
  'zh-Hant': async () => (await import('./zh-hant.ts')).loadBearing,
})
