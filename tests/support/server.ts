import { setupServer } from 'msw/node'
import type { Mock } from './mock.ts'

declare global {
  var sharedMock: Mock | undefined
}
/** Made once per worker, with the modules that it needs: it never changes, and reading the content takes longer than many a test. */
globalThis.sharedMock ??= (await import('./mock.ts')).createMock()
const mock = globalThis.sharedMock
export const { core } = mock
export const { data: dataset, version } = core

/** Asks the mock for a fault, as `?mock=` does in development; null ends it. */
export const { askForFault } = mock

/** The same handlers that development uses, over the same core. */
export const server = setupServer(...mock.handlers)
