import { LOCALE_IDS } from '#i18n/locales.ts'
import { BASE, href, paths } from '#url/paths.ts'

/** Screens made to be framed by others (figure embeds), and those that are not published. */
const FRAMED_OR_UNPUBLISHED = new Set(['', 'embed', 'dev'])

/** First parts of all other screens' paths: nobody else may frame them. */
const SCREENS = [...new Set(Object.values(paths).map((path) => path.pattern.split('/')[1] ?? ''))]
  .filter((part) => !FRAMED_OR_UNPUBLISHED.has(part))
  .map((part) => `/${part}`)

const rule = (path: string, ...headers: string[]) => [path, ...headers.map((h) => `  ${h}`)].join('\n')

/**
 * The `_headers` file: what a page's own meta tag cannot say, for hosts that read such a file.
 * Hosts join what several matching rules say about one header, so each header stands in one rule per address only: a policy for
 * everything and a wider one for embeds would both hold, and forbid the embeds.
 */
export function headersFile(): string {
  const unframed = LOCALE_IDS.flatMap((locale) => [
    ...new Set([href(paths.compare(), locale), `${href(paths.compare(), locale).replace(/\/$/, '')}/`]),
    ...SCREENS.map((screen) => href(screen, locale)).flatMap((path) => [path, `${path}/*`]),
  ])
  return `${[
    rule(
      `${BASE}/*`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Permissions-Policy: camera=(), microphone=(), geolocation=()',
    ),
    ...unframed.map((path) => rule(path, "Content-Security-Policy: frame-ancestors 'self'")),
    // The list of what a device keeps stands in it: an old one would keep an old release.
    rule(`${BASE}/sw.js`, 'Cache-Control: no-cache'),
    // A figure framed in a sandbox has no origin: without this its fonts and its code are refused.
    rule(`${BASE}/assets/*`, 'Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *'),
    rule(`${BASE}/api/*`, 'Access-Control-Allow-Origin: *'),
  ].join('\n')}\n`
}
