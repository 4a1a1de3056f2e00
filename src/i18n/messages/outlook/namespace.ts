import { namespace } from '#i18n/namespace.ts'

/** Words of the outlook: the scenario and the forecasts. */
export const OUTLOOK = namespace('outlook', {
  en: async () => (await import('./en.ts')).outlook,
  'zh-Hans': async () => (await import('./zh-hans.ts')).outlook,
  'zh-Hant': async () => (await import('./zh-hant.ts')).outlook,
})
