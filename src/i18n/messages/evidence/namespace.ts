import { namespace } from '#i18n/namespace.ts'

/** Words of the ledger. */
export const EVIDENCE = namespace('evidence', {
  en: async () => (await import('./en.ts')).evidence,
  'zh-Hans': async () => (await import('./zh-hans.ts')).evidence,
  'zh-Hant': async () => (await import('./zh-hant.ts')).evidence,
})
