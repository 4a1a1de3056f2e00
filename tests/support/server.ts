import { setupServer } from 'msw/node'
import { createHandlers } from '#mock-api/handlers.ts'
import { loadContent } from '#core/load-content.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import type { Fault } from '#mock-api/fault.ts'
import { contentVersion } from '#core/version.ts'

const files = readContentFiles('mock-data')
export const dataset = loadContent(files)
export const version = contentVersion(files)

let fault: Fault | null = null
/** Asks the mock for a fault, as `?mock=` does in development; null ends it. */
export function askForFault(next: Fault | null): void {
  fault = next
}

/** The same handlers that development uses, over the same route table. */
export const server = setupServer(...createHandlers(dataset, version, () => fault))
