import { namespace } from '#i18n/namespace.ts'

/** Words of the page on which teachers make assignments and read what was handed in. */
export const ASSIGNMENT = namespace('assignment', {
  en: async () => (await import('./en.ts')).assignment,
  'zh-Hans': async () => (await import('./zh-hans.ts')).assignment,
  'zh-Hant': async () => (await import('./zh-hant.ts')).assignment,
})
