import './app/app.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createAppRouter } from './app/routes.tsx'
import { captureStatic } from './charts/static-store.ts'
import { httpTransport } from './data/client.ts'
import { readEmbedded, withEmbedded } from './data/embedded.ts'
import { setTransport } from './data/resource.ts'
import { createQueryClient } from './data/query-client.ts'
import { loadMessages } from './i18n/load-messages.ts'
import { parsePathname } from './url/paths.ts'

async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('./mock-api/browser.ts')).startMock()
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no #root')
  setTransport(withEmbedded(readEmbedded(), httpTransport))
  const queries = createQueryClient()
  const router = createAppRouter(queries)
  const { locale } = parsePathname(location.pathname)
  captureStatic(container)
  if (!document.querySelector('.status-patterns')) void import('./app/sprite.tsx').then((module) => module.insertSprite(container))
  const isPrerendered = container.firstElementChild !== null
  // The router then renders on first sight what the page already shows, without a boundary of its own around it.
  if (isPrerendered) router.ssr = { manifest: undefined }
  const [messages] = await Promise.all([loadMessages(locale), router.load()])
  const app = <App router={router} queries={queries} locale={locale} messages={messages} />
  if (isPrerendered) hydrateRoot(container, app)
  else {
    document.documentElement.lang = locale
    createRoot(container).render(app)
  }
}

void start()
