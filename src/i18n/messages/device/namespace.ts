import { namespace } from '#i18n/namespace.ts'

/** Words about what lies on the device for use without a network. */
export const DEVICE = namespace('device', {
  en: async () => (await import('./en.ts')).device,
  'zh-Hans': async () => (await import('./zh-hans.ts')).device,
  'zh-Hant': async () => (await import('./zh-hant.ts')).device,
})
