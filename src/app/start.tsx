import type { QueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { plainPage } from './plain-page.ts'
import { placeOfDocument } from './place-of-document.ts'
import { screenFault } from './lazy-screen.tsx'
import { createAppRouter } from './routes.tsx'
import { takeUpPlace } from '#blocks/navigation/kept-place.ts'
import { toleratePageTranslation } from './translated-page.ts'
import { captureStatic } from '#charts/static-store.ts'
import { readEmbedded, withEmbedded, withNamed } from '#data/embedded.ts'
import { httpPort } from '#data/http-port.ts'
import { openPort } from '#data/port.ts'
import { createQueryClient } from '#data/query-client.ts'
import { settled } from '#data/settled.ts'
import { openMessages } from '#i18n/namespace.ts'
import { upgradeSearch } from '#url/upgrade.ts'

/** Whether an answer did not come, or is not what it should be. */
const hasFailed = (queries: QueryClient) =>
  queries
    .getQueryCache()
    .getAll()
    .some((q) => q.state.status === 'error')

/**
 * Makes the page live: takes over what the build drew, or draws what the address asks for.
 * @param onLive called when the page answers to clicks and keys, or will not
 * @returns false when the answers that the page names did not come: it can be read, and trying again may help
 */
export async function start(container: HTMLElement, onLive: () => void): Promise<boolean> {
  const upgraded = upgradeSearch(location.search)
  if (upgraded !== location.search) history.replaceState(history.state, '', location.pathname + upgraded + location.hash)
  const isPrerendered = container.firstElementChild !== null
  const plain = plainPage()
  const isReadable = isPrerendered || plain !== null
  const block = readEmbedded()
  const embedded = block && (await withNamed(block, httpPort).catch(() => null))
  if (isReadable && embedded === null) {
    // A page without the block that says what it is can be read, not taken over.
    onLive()
    return block === null
  }
  toleratePageTranslation()
  const queries = createQueryClient()
  const { locale, copy } = placeOfDocument(isReadable ? embedded : null)
  await openPort(withEmbedded(embedded, httpPort), locale)
  const router = createAppRouter(queries, locale, { copy })
  captureStatic(container)
  if (!document.querySelector('.status-patterns')) void import('./sprite.tsx').then((module) => module.insertSprite(container))
  await Promise.all([openMessages(locale), router.load()])
  // A loader gives up waiting after a while and shows the screen loading. A page that came with its content has to meet the same content.
  if (isReadable) await settled(queries)
  // The page that came is worth more than a message that its code, or what it shows, did not.
  if (isReadable && (screenFault() || hasFailed(queries))) {
    onLive()
    return true
  }
  const app = <App router={router} queries={queries} locale={locale} />
  if (isPrerendered) hydrateRoot(container, app)
  else {
    document.documentElement.lang = locale
    // In one step, so that the page is never there twice, nor gone in between.
    flushSync(() => createRoot(container).render(app))
    plain?.remove()
  }
  takeUpPlace()
  // Hydration is done when the effects of its first pass have run.
  requestAnimationFrame(() => setTimeout(onLive))
  return true
}
