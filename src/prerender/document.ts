import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Sprite } from '#app/sprite.tsx'
import type { PageHead } from '#blocks/navigation/page-head.tsx'
import { EMBEDDED_ID, embeddedText } from '#data/embedded.ts'
import { type Locale, localeInfo } from '#i18n/locales.ts'
import type { Messages } from '#i18n/messages/en.ts'
import { alternates, href } from '#url/paths.ts'

export type Site = {
  /** index.html as Vite built it. */
  template: string
  /** Script that runs before the first paint, inlined. */
  boot: string
  /** Address of the deployment without trailing slash, or null when not known at build time. */
  url: string | null
  /** Origin of another API server, or null. */
  apiOrigin: string | null
}

/** The hatches, the same on every page. */
const SPRITE_MARKUP = renderToStaticMarkup(createElement(Sprite))

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const meta = (name: string, content: string) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`
const property = (name: string, content: string) => `<meta property="${escapeHtml(name)}" content="${escapeHtml(content)}">`

/** The policy: everything from here, the boot script by its hash, no inline style. Frames are ruled by the _headers file. */
function contentSecurityPolicy({ boot, apiOrigin }: Pick<Site, 'boot' | 'apiOrigin'>): string {
  const hash = createHash('sha256').update(boot).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${apiOrigin === null ? '' : ` ${apiOrigin}`}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Title, description, policy, canonical and language links, sharing tags. */
function headTags(path: string, locale: Locale, head: PageHead | null, messages: Messages, site: Site): string {
  const title = head
    ? head.title === messages.shell.siteName
      ? head.title
      : `${head.title} · ${messages.shell.siteName}`
    : messages.shell.siteName
  const description = head?.description ?? messages.shell.siteDescription
  const absolute = (address: string) => `${site.url}${address}`
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(site))}">`,
    `<title>${escapeHtml(title)}</title>`,
    meta('description', description),
    ...(head?.robots ? [meta('robots', head.robots)] : []),
    property('og:title', head?.title ?? title),
    property('og:description', description),
    property('og:site_name', messages.shell.siteName),
    property('og:type', 'website'),
    property('og:locale', localeInfo(locale).tag.replace('-', '_')),
    ...(site.url === null
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(absolute(href(path, locale)))}">`,
          ...alternates(path).map(
            (a) => `<link rel="alternate" hreflang="${localeInfo(a.locale).tag}" href="${escapeHtml(absolute(a.href))}">`,
          ),
          `<link rel="alternate" hreflang="x-default" href="${escapeHtml(absolute(href(path, 'en')))}">`,
          property('og:url', absolute(href(path, locale))),
        ]),
    ...(head?.meta ?? []).map((m) => meta(m.name, m.content)),
    ...(head?.jsonLd === undefined
      ? []
      : [`<script type="application/ld+json">${JSON.stringify(head.jsonLd).replaceAll('<', '\\u003c')}</script>`]),
    `<script>${site.boot}</script>`,
  ].join('\n    ')
}

type Page = {
  path: string
  locale: Locale
  html: string
  head: PageHead | null
  version: string
  resources: Record<string, unknown>
  preload: readonly string[]
}

/** A whole HTML document of a page. */
export function pageDocument(page: Page, messages: Messages, site: Site): string {
  const data = `<script type="application/json" id="${EMBEDDED_ID}">${embeddedText({ locale: page.locale, path: page.path, version: page.version, resources: page.resources })}</script>`
  const preload = page.preload.map((file) => `<link rel="modulepreload" href="${escapeHtml(file)}">`).join('')
  // Chinese pages set their headlines in the system's serif: the Latin one is not worth fetching ahead there.
  const template = page.locale === 'en' ? site.template : site.template.replace(/\s*<link rel="preload"[^>]*source-serif[^>]*>/, '')
  // An anonymous request for the stylesheet would fail inside a sandboxed frame, whose origin is opaque.
  return template
    .replace('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replace('<html lang="en">', `<html lang="${localeInfo(page.locale).tag}">`)
    .replace('<!--head-->', () => headTags(page.path, page.locale, page.head, messages, site))
    .replace('<div id="root">', () => `${SPRITE_MARKUP}<div id="root">`)
    .replace('<!--page-->', () => page.html)
    .replace('<!--data-->', () => data + preload)
}

/** The page for addresses that do not exist: the frame, drawn by the browser because only it knows the address. */
export function notFoundDocument(messages: Messages, site: Site, version: string): string {
  return pageDocument(
    {
      path: '/404',
      locale: 'en',
      html: '',
      head: { title: messages.shell.notFound.title, description: messages.shell.notFound.text, robots: 'noindex' },
      version,
      resources: {},
      preload: [],
    },
    messages,
    { ...site, url: null },
  ).replace(
    '<div id="root"></div>',
    `<div id="root"></div><noscript><h1>${escapeHtml(messages.shell.notFound.title)}</h1><p>${escapeHtml(messages.shell.notFound.text)}</p><p><a href="${href('/', 'en')}">${escapeHtml(messages.shell.siteName)}</a></p></noscript>`,
  )
}
