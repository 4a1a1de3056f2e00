import { namespace } from '#i18n/namespace.ts'

/** Words of a debate sheet. */
export const DEBATE = namespace('debate', {
  en: async () => (await import('./en.ts')).debate,
  'zh-Hans': async () => (await import('./zh-hans.ts')).debate,
  'zh-Hant': async () => (await import('./zh-hant.ts')).debate,
})
