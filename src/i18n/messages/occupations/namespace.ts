import { namespace } from '#i18n/namespace.ts'

/** Words of the screens of occupations. */
export const OCCUPATIONS = namespace('occupations', {
  en: async () => (await import('./en.ts')).occupations,
  'zh-Hans': async () => (await import('./zh-hans.ts')).occupations,
  'zh-Hant': async () => (await import('./zh-hant.ts')).occupations,
})
