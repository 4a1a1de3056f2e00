import { namespace } from '#i18n/namespace.ts'

/** Words of the command palette. */
export const PALETTE = namespace('palette', {
  en: async () => (await import('./en.ts')).palette,
  'zh-Hans': async () => (await import('./zh-hans.ts')).palette,
  'zh-Hant': async () => (await import('./zh-hant.ts')).palette,
})
