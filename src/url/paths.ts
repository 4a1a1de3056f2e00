import { DEFAULT_LOCALE, isLocale, type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'

/**
 * Every path of the app, without base and language. Screens are named once here; links are built from these functions only.
 */
export const paths = {
  compare: () => '/',
  companies: () => '/companies',
  company: (id: string) => `/companies/${id}`,
  companyPair: (a: string, b: string) => `/companies/compare/${a}/${b}`,
  figures: () => '/figures',
  figure: (id: string) => `/figures/${id}`,
  embedFigure: (id: string) => `/embed/figure/${id}`,
  evidence: () => '/evidence',
  claim: (id: string) => `/evidence/${id}`,
  article: () => '/article',
  method: () => '/method',
  about: () => '/about',
  devUi: () => '/dev/ui',
} as const

/** Base of the deployment without trailing slash: "" at the root, "/repo/ui" below a path. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Adds base and language to a path of the app: `/zh-Hans/companies`. English has no prefix. */
export function href(path: string, locale: Locale): string {
  const { prefix } = localeInfo(locale)
  const [bare = '/', tail = ''] = splitTail(path)
  const whole = prefix === '' ? bare : bare === '/' ? `/${prefix}` : `/${prefix}${bare}`
  return BASE + whole + tail
}

/** Splits off query and fragment. */
function splitTail(path: string): [string, string] {
  const at = path.search(/[?#]/)
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at)]
}

/** What a pathname (base included) says: the language, and the path of the app without base and language. */
export function parsePathname(pathname: string): { locale: Locale; path: string } {
  const inner = BASE !== '' && (pathname === BASE || pathname.startsWith(`${BASE}/`)) ? pathname.slice(BASE.length) : pathname
  const [, first = '', ...rest] = inner.split('/')
  if (first !== '' && isLocale(first) && first !== DEFAULT_LOCALE) return { locale: first, path: trimSlash(`/${rest.join('/')}`) }
  return { locale: DEFAULT_LOCALE, path: trimSlash(inner === '' ? '/' : inner) }
}

const trimSlash = (path: string) => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)

/** True when the first part of a path looks like a language that the app does not have, e.g. /fr or /zh-TW. */
export function unknownLanguage(path: string): string | null {
  const first = path.split('/')[1] ?? ''
  return /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(first) && !isLocale(first) ? first : null
}

/** The same page in every language. */
export const alternates = (path: string): { locale: Locale; href: string }[] =>
  LOCALES.map((l) => ({ locale: l.id, href: href(path, l.id) }))
