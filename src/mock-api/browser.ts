import { setupWorker } from 'msw/browser'
import { createCore } from '#core/core.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { parseFault } from './fault.ts'
import { createHandlers } from './handlers.ts'
import { globContentFiles } from './read-glob.ts'

/** Starts the mock worker (development only). Resolves when it answers: nothing may render before. */
export async function startMock(): Promise<void> {
  const core = createCore({ content: globContentFiles(), pairsOf: characterPairs })
  const handlers = createHandlers(core, () => parseFault(new URLSearchParams(location.search).get('mock')))
  const base = import.meta.env.BASE_URL
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } },
  })
}
