import { namespace } from '#i18n/namespace.ts'

/** Words around saving something to the notebook, and finding it again. */
export const CLIP = namespace('clip', {
  en: async () => (await import('./en.ts')).clip,
  'zh-Hans': async () => (await import('./zh-hans.ts')).clip,
  'zh-Hant': async () => (await import('./zh-hant.ts')).clip,
})
