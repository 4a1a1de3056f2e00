import { namespace } from '#i18n/namespace.ts'

/** Words of adding to a deck, on every page that can. */
export const DECK = namespace('deck', {
  en: async () => (await import('./en.ts')).deck,
  'zh-Hans': async () => (await import('./zh-hans.ts')).deck,
  'zh-Hant': async () => (await import('./zh-hant.ts')).deck,
})
