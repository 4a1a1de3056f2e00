import './app/app.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { switchOnStylesheet } from './app/late-style.ts'
import { placeOfDocument } from './app/place-of-document.ts'
import { screenFault } from './app/lazy-screen.tsx'
import { createAppRouter } from './app/routes.tsx'
import { takeUpPlace } from './blocks/navigation/kept-place.ts'
import { toleratePageTranslation } from './app/translated-page.ts'
import { captureStatic } from './charts/static-store.ts'
import { readEmbedded, withEmbedded } from './data/embedded.ts'
import { httpPort } from './data/http-port.ts'
import { openPort } from './data/port.ts'
import { createQueryClient } from './data/query-client.ts'
import { openMessages } from './i18n/namespace.ts'
import { upgradeSearch } from './url/upgrade.ts'

async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('./mock-api/browser.ts')).startMock()
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no #root')
  // Before anything can fail: the page that came is to look as it should.
  switchOnStylesheet()
  const upgraded = upgradeSearch(location.search)
  if (upgraded !== location.search) history.replaceState(history.state, '', location.pathname + upgraded + location.hash)
  toleratePageTranslation()
  const isPrerendered = container.firstElementChild !== null
  const embedded = readEmbedded()
  // A page without the block that says what it is can be read, not taken over.
  if (isPrerendered && embedded === null) return
  const queries = createQueryClient()
  const { locale, copy } = placeOfDocument(isPrerendered ? embedded : null)
  await openPort(withEmbedded(embedded, httpPort), locale)
  const router = createAppRouter(queries, locale, { copy })
  captureStatic(container)
  if (!document.querySelector('.status-patterns')) void import('./app/sprite.tsx').then((module) => module.insertSprite(container))
  await Promise.all([openMessages(locale), router.load()])
  // The page that came is worth more than a message that its code did not.
  if (isPrerendered && screenFault()) return
  const app = <App router={router} queries={queries} locale={locale} />
  if (isPrerendered) hydrateRoot(container, app)
  else {
    document.documentElement.lang = locale
    createRoot(container).render(app)
  }
  takeUpPlace()
}

void start()
