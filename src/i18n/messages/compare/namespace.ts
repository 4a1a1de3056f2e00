import { namespace } from '#i18n/namespace.ts'

/** Words of the comparison. */
export const COMPARE = namespace('compare', {
  en: async () => (await import('./en.ts')).compare,
  'zh-Hans': async () => (await import('./zh-hans.ts')).compare,
  'zh-Hant': async () => (await import('./zh-hant.ts')).compare,
})
