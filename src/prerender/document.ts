import { escapeHtml } from '#domain/escape-html.ts'
import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Sprite } from '#app/sprite.tsx'
import { CODE_ID } from '#app/page-code.ts'
import { PLAIN_ID } from '#app/plain-page.ts'
import { documentTitle, type HeadTag, headTags, type PageHead } from '#blocks/navigation/head-tags.ts'
import { EMBEDDED_ID, embeddedText } from '#data/embedded.ts'
import { type Locale, localeInfo } from '#i18n/locales.ts'
import type { Messages } from '#i18n/messages/en.ts'
import { BASE, href } from '#url/paths.ts'
import type { Carried } from './pages.ts'

/** What all pages of a build share. */
export type Site = {
  /** index.html as Vite built it. */
  template: string
  /** Script that runs before the first paint, for pages that have it in them, and its file below the deployment for those that link it. */
  boot: string
  bootFile: string
  /** The part of the stylesheet that a page needs for its first paint. */
  criticalCss: (html: string) => string
  /** Address of the deployment without trailing slash, or null when not known at build time. */
  url: string | null
  /** Origin of another API server, or null. */
  apiOrigin: string | null
}

/** The hatches, the same on every page. */
const SPRITE_MARKUP = renderToStaticMarkup(createElement(Sprite))

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The content security policy: everything from this site; the boot script and the page's own style by their hashes, where they stand in the
 * page. Who may frame the page is in the _headers file.
 */
function contentSecurityPolicy({ boot, apiOrigin }: Pick<Site, 'boot' | 'apiOrigin'>, style: string | null): string {
  return [
    "default-src 'none'",
    `script-src 'self'${style === null ? '' : ` ${sha256(boot)}`}`,
    `style-src 'self'${style === null ? '' : ` ${sha256(style)}`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${apiOrigin === null ? '' : ` ${apiOrigin}`}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

const VOID_TAGS: readonly string[] = ['meta', 'link']

/** An element of the head as HTML. */
function tagText({ tag, attributes, text = '' }: HeadTag): string {
  const open = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)].join(' ')
  return VOID_TAGS.includes(tag) ? `<${open}>` : `<${open}>${text}</${tag}>`
}

/** What services and search engines read that do not run the app. Where pages are many, it adds the rest (sizes, the site's name) itself. */
const isNeededAtOnce = ({ tag, attributes: { name, property } }: HeadTag): boolean =>
  tag !== 'meta' || name !== undefined || /^og:(?:title|description|image|url)$/.test(property ?? '')

/** Policy, title, what the page says of itself, and the boot script. */
function headText({ path, locale, head, style, isPlain }: Page & { style: string | null }, messages: Messages, site: Site): string {
  const tags = headTags({ path, locale, head, shell: messages.shell }, site.url)
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(site, style))}">`,
    `<title>${escapeHtml(documentTitle(head, messages.shell))}</title>`,
    ...(style === null ? tags.filter(isNeededAtOnce) : tags).map(tagText),
    // A frame without an origin may not fetch it; where the app draws the page, it is not installed from the first moment.
    ...(isPlain || path.startsWith('/embed/')
      ? []
      : [
          `<link rel="manifest" href="${BASE}/manifest.webmanifest">`,
          `<link rel="apple-touch-icon" href="${BASE}/icon-180.png">`,
          '<meta name="theme-color" content="#FBF8F3" media="(prefers-color-scheme: light)">',
          '<meta name="theme-color" content="#0F141A" media="(prefers-color-scheme: dark)">',
        ]),
    style === null ? `<script src="${BASE}/${site.bootFile}"></script>` : `<script>${site.boot}</script>`,
    ...(style === null ? [] : [`<style>${style}</style>`]),
  ].join('\n')
}

type Page = {
  path: string
  locale: Locale
  html: string
  head: PageHead | null
  version: string
  resources: Record<string, unknown>
  /** Scripts that it waits for before it is live, below the deployment, and the file that lists them for all pages of its screen. */
  preload: readonly string[]
  listFile?: string
  /** Stylesheets of its screen, for a page that does not carry its style. */
  styles?: readonly string[]
  carries: Carried
  /** Stands beside the root: the app draws this page anew. */
  isPlain?: boolean
}

/** The same elements in fewer bytes: empty shapes closed in their own tag, empty attributes without a value. React escapes quotes in text. */
const shorter = (html: string): string =>
  html.replace(/><\/(?:path|circle|rect|line|polyline|polygon|ellipse)>/g, '/>').replaceAll('=""', '')

/** The stylesheet's link as Vite wrote it. */
const STYLESHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/
/** An embed is always light, like most pages that hold one: a dark box in a light article is worse. */
const EMBED_GROUND = ' data-theme="light"'

/** Names of scripts as app/page-code.ts reads them: `assets/start-abc.js` → `start-abc`. */
export const codeNames = (files: readonly string[]): string[] => files.map((file) => file.replace(/^assets\/(.+)\.js$/, '$1'))

/** Scripts and their imports in the head, as Vite wrote them. */
const SCRIPTS = /\s*<(?:script type="module" crossorigin src="[^"]+"><\/script|link rel="modulepreload" crossorigin href="[^"]+")>/g

/** What a page may show right after it is live, before the whole stylesheet is loaded: the language offer, notices, hatches. */
const SOON =
  '<i class="language-slot language-offer language-offer-why notice notice-info notice-fault notice-title notice-actions button button-plain button-quiet status-patterns wrap loading loading-line loading-panel loading-page">'

/**
 * A whole HTML document of a page. What the first paint needs comes first and in the document itself: style, then content. Data and
 * scripts follow it, so that they do not share the line with it; so does the whole stylesheet, which would be read before the content is
 * drawn. It is asked for as if for print, which holds up nothing, and switched on by the app (app/late-style.ts). Pages of which there are
 * very many link it as usual, and name their answers in place of carrying them: the files of the API beside them are the same
 * (docs/decisions/028).
 */
export function pageDocument(given: Page, messages: Messages, site: Site): string {
  const page = { ...given, html: shorter(given.html) }
  const { locale, path, version } = page
  const named = page.carries.data ? [] : Object.keys(page.resources)
  const block = named.length === 0 ? { resources: page.resources } : { resources: {}, reads: named }
  const data = `<script type="application/json" id="${EMBEDDED_ID}">${embeddedText({ locale, path, version, ...block })}</script>`
  // Pages of which there are very many share the list.
  const isListed = !page.carries.style && page.listFile !== undefined
  const code = isListed ? '' : `<script type="application/json" id="${CODE_ID}">${JSON.stringify(codeNames(page.preload))}</script>`
  const listName = isListed ? `<meta name="${CODE_ID}" content="${page.listFile}">` : ''
  const scripts = (site.template.match(SCRIPTS) ?? []).map((tag) => tag.trim()).join('')
  const sprite = page.html.includes('url(#st-') ? SPRITE_MARKUP : ''
  const style = !page.carries.style ? null : site.criticalCss(sprite + page.html + SOON)
  // An anonymous request for the stylesheet would fail inside a sandboxed frame, whose origin is opaque.
  const link = (href: string) => `<link rel="stylesheet" href="${href}"${style === null ? '' : ` media="print" data-late`}>`
  const late = style === null ? '' : link(STYLESHEET.exec(site.template)?.[1] ?? '')
  const own = style === null ? (page.styles ?? []).map((file) => link(`${BASE}/${file}`)).join('') : ''
  return site.template
    .replace(SCRIPTS, '')
    .replace(STYLESHEET, (_, href: string) => (style === null ? link(href) + own + listName : ''))
    .replace('<html lang="en">', `<html lang="${localeInfo(page.locale).tag}"${page.path.startsWith('/embed/') ? EMBED_GROUND : ''}>`)
    .replace('<!--head-->', () => headText({ ...page, style }, messages, site))
    .replace('<div id="root">', () => `${sprite}<div id="root">`)
    .replace('<!--page--></div>', () => (page.isPlain ? `</div><div id="${PLAIN_ID}">${page.html}</div>` : `${page.html}</div>`))
    .replace('<!--data-->', () => late + data + code + scripts)
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
      carries: { style: false, data: true },
    },
    messages,
    { ...site, url: null },
  ).replace(
    '<div id="root"></div>',
    `<div id="root"></div><noscript><h1>${escapeHtml(messages.shell.notFound.title)}</h1><p>${escapeHtml(messages.shell.notFound.text)}</p><p><a href="${href('/', 'en')}">${escapeHtml(messages.shell.siteName)}</a></p></noscript>`,
  )
}
