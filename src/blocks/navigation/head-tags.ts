import { type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'
import type { Messages } from '#i18n/messages/en.ts'
import { alternates, href } from '#url/paths.ts'
import { shareNames, sharePath } from '#url/share.ts'

/** What a page says of itself: title, description, and further meta tags by name. */
export type PageHead = {
  title: string
  description: string
  meta?: readonly { name: string; content: string }[]
  jsonLd?: unknown
  robots?: 'noindex'
  /** Name of the picture for shared links (url/share.ts); the first page's where there is none. */
  image?: string
}

/** One element of the document's head. */
export type HeadTag = { tag: 'meta' | 'link' | 'script'; attributes: Readonly<Record<string, string>>; text?: string }

/** A selector for every element that `headTags` may make; they are removed before a page writes its own. */
export const MANAGED =
  'meta[name="description"], meta[name="robots"], meta[name^="twitter:"], meta[name^="citation_"], meta[property^="og:"], link[rel="canonical"], link[rel="alternate"][hreflang], script[type="application/ld+json"]'

const named = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } })
const property = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { property: name, content } })
const link = (rel: string, address: string, hreflang?: string): HeadTag => ({
  tag: 'link',
  attributes: { rel, ...(hreflang ? { hreflang } : {}), href: address },
})

/** Title of the document. */
export function documentTitle(head: PageHead | null, { siteName }: Messages['shell']): string {
  return head === null || head.title === siteName ? siteName : `${head.title} · ${siteName}`
}

type Page = { path: string; locale: Locale; head: PageHead | null; shell: Messages['shell'] }

/**
 * Description, canonical and language links, sharing and citation tags, structured data: the same from the build and after navigation in
 * the browser.
 * @param site address of the deployment without trailing slash; null when it is not known, and then no absolute address is written
 */
export function headTags({ path, locale, head, shell }: Page, site: string | null): HeadTag[] {
  const description = head?.description ?? shell.siteDescription
  const absolute = (address: string) => `${site}${address}`
  return [
    named('description', description),
    ...(head?.robots ? [named('robots', head.robots)] : []),
    property('og:title', head?.title ?? shell.siteName),
    property('og:description', description),
    property('og:site_name', shell.siteName),
    property('og:type', 'website'),
    property('og:locale', localeInfo(locale).og),
    ...LOCALES.filter((l) => l.id !== locale).map((l) => property('og:locale:alternate', l.og)),
    // Services read an absolute address. Where the site's own is not known, the picture's address begins at the root of its host.
    property('og:image', `${site ?? ''}${sharePath(head?.image ?? shareNames.home, locale)}`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', head?.title ?? shell.siteName),
    named('twitter:card', 'summary_large_image'),
    ...(site === null
      ? []
      : [
          link('canonical', absolute(href(path, locale))),
          ...alternates(path).map((a) => link('alternate', absolute(a.href), localeInfo(a.locale).tag)),
          link('alternate', absolute(href(path, 'en')), 'x-default'),
          property('og:url', absolute(href(path, locale))),
        ]),
    ...(head?.meta ?? []).map((m) => named(m.name, m.content)),
    ...(head?.jsonLd === undefined
      ? []
      : [
          {
            tag: 'script' as const,
            attributes: { type: 'application/ld+json' },
            text: JSON.stringify(head.jsonLd).replaceAll('<', '\\u003c'),
          },
        ]),
  ]
}
