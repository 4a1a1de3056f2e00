import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { placeOfDocument } from './place-of-document.ts'
import { screenFault } from './lazy-screen.tsx'
import { createAppRouter } from './routes.tsx'
import { takeUpPlace } from '#blocks/navigation/kept-place.ts'
import { toleratePageTranslation } from './translated-page.ts'
import { captureStatic } from '#charts/static-store.ts'
import { readEmbedded, withEmbedded } from '#data/embedded.ts'
import { httpPort } from '#data/http-port.ts'
import { openPort } from '#data/port.ts'
import { createQueryClient } from '#data/query-client.ts'
import { settled } from '#data/settled.ts'
import { openMessages } from '#i18n/namespace.ts'
import { upgradeSearch } from '#url/upgrade.ts'

/**
 * Makes the page live: takes over what the build drew, or draws what the address asks for.
 * @param onLive called when the page answers to clicks and keys
 */
export async function start(container: HTMLElement, onLive: () => void): Promise<void> {
  const upgraded = upgradeSearch(location.search)
  if (upgraded !== location.search) history.replaceState(history.state, '', location.pathname + upgraded + location.hash)
  toleratePageTranslation()
  const isPrerendered = container.firstElementChild !== null
  const embedded = readEmbedded()
  // A page without the block that says what it is can be read, not taken over.
  if (isPrerendered && embedded === null) return onLive()
  const queries = createQueryClient()
  const { locale, copy } = placeOfDocument(isPrerendered ? embedded : null)
  await openPort(withEmbedded(embedded, httpPort), locale)
  const router = createAppRouter(queries, locale, { copy })
  captureStatic(container)
  if (!document.querySelector('.status-patterns')) void import('./sprite.tsx').then((module) => module.insertSprite(container))
  await Promise.all([openMessages(locale), router.load()])
  // A loader gives up waiting after a while and shows the screen loading. A page that came with its content has to meet the same content.
  if (isPrerendered) await settled(queries)
  // The page that came is worth more than a message that its code did not.
  if (isPrerendered && screenFault()) return onLive()
  const app = <App router={router} queries={queries} locale={locale} />
  if (isPrerendered) hydrateRoot(container, app)
  else {
    document.documentElement.lang = locale
    createRoot(container).render(app)
  }
  takeUpPlace()
  // Hydration is done when the effects of its first pass have run.
  requestAnimationFrame(() => setTimeout(onLive))
}
