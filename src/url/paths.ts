import { indicatorOfFigure } from './indicator-figure.ts'
import { DEFAULT_LOCALE, isLocale, type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'

/** One string for each parameter of a pattern, in its order: `/companies/$id` takes one. */
type Values<P extends string> = P extends `${string}$${string}/${infer Rest}`
  ? [string, ...Values<`/${Rest}`>]
  : P extends `${string}$${string}`
    ? [string]
    : []

/** Builds paths of one screen; `pattern` is what the route tree matches. */
type PathOf<P extends string> = ((...values: Values<P>) => string) & { readonly pattern: P }

function path<const P extends string>(pattern: P): PathOf<P> {
  const build = (...values: string[]) => {
    let at = 0
    return pattern.replace(/\$[a-z]+/g, () => values[at++] ?? '')
  }
  return Object.assign(build, { pattern })
}

/**
 * Every path of the app, without base and language. Each screen has its pattern here and nowhere else: links are built by these
 * functions, and the route tree (app/routes.tsx) uses the patterns.
 */
export const paths = {
  compare: path('/'),
  companies: path('/companies'),
  company: path('/companies/$id'),
  companyPair: path('/companies/compare/$a/$b'),
  figures: path('/figures'),
  figure: path('/figures/$id'),
  embedFigure: path('/embed/figure/$id'),
  embedOccupations: path('/embed/occupations'),
  evidence: path('/evidence'),
  claim: path('/evidence/$id'),
  indicators: path('/indicators'),
  indicatorBrief: path('/indicators/brief'),
  indicator: path('/indicators/$id'),
  policies: path('/policies'),
  policy: path('/policies/$id'),
  glossary: path('/glossary'),
  term: path('/glossary/$id'),
  notebook: path('/notebook'),
  outlook: path('/outlook'),
  occupations: path('/occupations'),
  occupation: path('/occupations/$code'),
  study: path('/study'),
  debate: path('/study/debate/$id'),
  studyCase: path('/study/$id'),
  studyQuiz: path('/study/quiz'),
  studyAssignment: path('/study/assignment'),
  article: path('/article'),
  checkFile: path('/data/check-file'),
  present: path('/present'),
  presentDeck: path('/present/$deck'),
  presentSlide: path('/present/$deck/$slide'),
  method: path('/method'),
  loadBearing: path('/method/load-bearing'),
  about: path('/about'),
  devUi: path('/dev/ui'),
} as const

/** The page of a figure: an indicator's figure is on the indicator's page. */
export const figurePath = (id: string): string => {
  const indicator = indicatorOfFigure(id)
  return indicator === null ? paths.figure(id) : paths.indicator(indicator)
}

/** Base of the deployment without trailing slash: "" at the root, "/repo/ui" below a path. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Puts the language before a path: `/zh-Hans/companies`. English has no prefix. */
export function withLanguage(bare: string, locale: Locale): string {
  const { prefix } = localeInfo(locale)
  return prefix === '' ? bare : bare === '/' ? `/${prefix}` : `/${prefix}${bare}`
}

/** Adds base and language to a path of the app, which may have a query and a fragment. */
export function href(to: string, locale: Locale): string {
  const [bare, tail] = splitTail(to)
  return BASE + withLanguage(bare, locale) + tail
}

/** Splits off query and fragment. */
function splitTail(to: string): [string, string] {
  const at = to.search(/[?#]/)
  return at < 0 ? [to, ''] : [to.slice(0, at), to.slice(at)]
}

/** Takes the language off a path without base. A trailing slash stays. */
export function withoutLanguage(bare: string): { locale: Locale; path: string } {
  const [, first = '', ...rest] = bare.split('/')
  if (first !== '' && isLocale(first) && first !== DEFAULT_LOCALE) return { locale: first, path: `/${rest.join('/')}` }
  return { locale: DEFAULT_LOCALE, path: bare === '' ? '/' : bare }
}

/** What a pathname (base included) says: the language, and the path of the app without base, language and trailing slash. */
export function parsePathname(pathname: string): { locale: Locale; path: string } {
  const isBelow = BASE !== '' && (pathname === BASE || pathname.startsWith(`${BASE}/`))
  const { locale, path: inner } = withoutLanguage(isBelow ? pathname.slice(BASE.length) : pathname)
  return { locale, path: trimSlash(inner) }
}

/** A path without the slash at its end; the first screen keeps its only one. */
export const trimSlash = (to: string): string => (to.length > 1 && to.endsWith('/') ? to.slice(0, -1) : to)

/** The first part of a path when it looks like a language that the app does not have, e.g. `fr` or `zh-TW`; null otherwise. */
export function unknownLanguage(to: string): string | null {
  const first = to.split('/')[1] ?? ''
  return /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(first) && !isLocale(first) ? first : null
}

/** The same page in every language. */
export const alternates = (to: string): { locale: Locale; href: string }[] => LOCALES.map((l) => ({ locale: l.id, href: href(to, l.id) }))
