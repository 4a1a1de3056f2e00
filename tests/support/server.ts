import { setupServer } from 'msw/node'
import { createHandlers } from '#mock-api/handlers.ts'
import { type Core, createCore } from '#core/core.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import type { Fault } from '#mock-api/fault.ts'

declare global {
  var sharedCore: Core | undefined
}
/** Made once per worker: it never changes, and reading the content takes longer than many a test. */
globalThis.sharedCore ??= createCore({ content: readContentFiles('mock-data'), pairsOf: characterPairs })
export const core = globalThis.sharedCore
export const { data: dataset, version } = core

let fault: Fault | null = null
/** Asks the mock for a fault, as `?mock=` does in development; null ends it. */
export function askForFault(next: Fault | null): void {
  fault = next
}

/** The same handlers that development uses, over the same core. */
export const server = setupServer(...createHandlers(core, () => fault))
