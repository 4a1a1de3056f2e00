import { setupServer } from 'msw/node'
import { createHandlers } from '#mock-api/handlers.ts'
import { loadContent } from '#mock-api/load-content.ts'
import { readContentFiles } from '#mock-api/read-content.ts'
import type { Trouble } from '#mock-api/trouble.ts'
import { contentVersion } from '#mock-api/version.ts'

const files = readContentFiles('mock-data')
export const dataset = loadContent(files)
export const version = contentVersion(files)

let trouble: Trouble | null = null
/** Asks the mock for trouble, as `?mock=` does in development; null ends it. */
export function askForTrouble(next: Trouble | null): void {
  trouble = next
}

/** The same handlers that development uses, over the same route table. */
export const server = setupServer(...createHandlers(dataset, version, () => trouble))
