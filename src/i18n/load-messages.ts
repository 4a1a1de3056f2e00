import type { Locale } from './locales.ts'
import type { Messages } from './messages/en.ts'

const LOADERS: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages/en.ts'),
  'zh-Hans': () => import('./messages/zh-hans.ts'),
  'zh-Hant': () => import('./messages/zh-hant.ts'),
}

/** The catalogue of a language, as a chunk of its own. */
export const loadMessages = async (locale: Locale): Promise<Messages> => (await LOADERS[locale]()).messages
