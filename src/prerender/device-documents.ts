import { escapeHtml } from '#domain/escape-html.ts'
import { absentItem } from '#offline/absent.ts'
import type { AllMessages } from '#i18n/all-messages.ts'
import { SHELL_PATH } from '#data/embedded.ts'
import { LOCALES, type Locale } from '#i18n/locales.ts'
import { pageDocument, type Site } from './document.ts'

const bare = { version: '', resources: {}, preload: [], carries: { style: false, data: true } } as const

/** The page without content that a device keeps: the browser draws whatever address it is shown at. */
export function shellDocument(messages: AllMessages, site: Site, version: string): string {
  const { siteName, siteDescription } = messages.shell
  const head = { title: siteName, description: siteDescription, robots: 'noindex' as const }
  return pageDocument({ ...bare, path: SHELL_PATH, locale: 'en', html: '', head, version }, messages, { ...site, url: null })
}

/** Says in one language that a page is not on the device, and where it can be read instead; it needs no code. */
export function absentDocument(locale: Locale, messages: AllMessages, site: Site): string {
  const { absent } = messages.device
  const items = LOCALES.map((l) => absentItem(l.id, escapeHtml(absent.readIn({ language: l.name })), l.tag)).join('')
  const html = `<main class="wrap message-page"><h1>${escapeHtml(absent.title)}</h1><p class="lead">${escapeHtml(absent.text)}</p><p>${escapeHtml(absent.kept)}</p><ul>${items}</ul><p>${escapeHtml(absent.back)}</p></main>`
  const head = { title: absent.title, description: absent.text, robots: 'noindex' as const }
  return pageDocument({ ...bare, path: '/404', locale, html, head }, messages, { ...site, url: null }).replace(
    /<script type="(?:module|application\/json)"[^>]*>[\s\S]*?<\/script>/g,
    '',
  )
}
