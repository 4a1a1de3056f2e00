import { namespace } from '#i18n/namespace.ts'

/** Words of the glossary and of a term’s page. */
export const GLOSSARY = namespace('glossary', {
  en: async () => (await import('./en.ts')).glossary,
  'zh-Hans': async () => (await import('./zh-hans.ts')).glossary,
  'zh-Hant': async () => (await import('./zh-hant.ts')).glossary,
})
