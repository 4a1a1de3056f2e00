import { namespace } from '#i18n/namespace.ts'

/** Words of the frame. Every page needs them: they lie in one chunk with the others of that kind. */
export const SHELL = namespace('shell', {
  en: async () => (await import('../en.ts')).messages.shell,
  'zh-Hans': async () => (await import('../zh-hans.ts')).messages.shell,
  'zh-Hant': async () => (await import('../zh-hant.ts')).messages.shell,
})
