import { setupWorker } from 'msw/browser'
import { createHandlers } from './handlers.ts'
import { loadContent } from '#core/load-content.ts'
import { globContentFiles } from './read-glob.ts'
import { parseFault } from './fault.ts'
import { contentVersion } from '#core/version.ts'

/** Starts the mock worker (development only). Resolves when it answers: nothing may render before. */
export async function startMock(): Promise<void> {
  const files = globContentFiles()
  const handlers = createHandlers(loadContent(files), contentVersion(files), () =>
    parseFault(new URLSearchParams(location.search).get('mock')),
  )
  const base = import.meta.env.BASE_URL
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } },
  })
}
