import type { Locale } from '#i18n/locales.ts'
import { BASE } from './paths.ts'

/** Names of the pictures for shared links. Claims have none of their own: they share their company's, or the first page's (decision 026). */
export const shareNames = {
  home: 'home',
  article: 'article',
  company: (id: string) => `company-${id}`,
  figure: (id: string) => `figure-${id}`,
} as const

/** Where a picture for shared links lies, from the root of the host. */
export const sharePath = (name: string, locale: Locale): string => `${BASE}/share/${locale}/${name}.png`
