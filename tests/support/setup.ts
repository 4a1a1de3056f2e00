import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { askForFault, server } from './server.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(async () => {
  // What a screen still fetches would otherwise arrive among the modules of the next file.
  await vi.dynamicImportSettled()
  server.close()
  // Files of a worker share the libraries, which take longest to load. The app's own modules, and what they remember, are new for each.
  vi.resetModules()
})
afterEach(() => {
  server.resetHandlers()
  askForFault(null)
})
