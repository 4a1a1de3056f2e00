import { namespace } from '#i18n/namespace.ts'

/** Words of the screen of policies. */
export const POLICIES = namespace('policies', {
  en: async () => (await import('./en.ts')).policies,
  'zh-Hans': async () => (await import('./zh-hans.ts')).policies,
  'zh-Hant': async () => (await import('./zh-hant.ts')).policies,
})
