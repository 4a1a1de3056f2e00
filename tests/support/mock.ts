import type { HttpHandler } from 'msw'
import type { Core } from '#core/core.ts'
import type { Fault } from '#mock-api/fault.ts'
import { createHandlers } from '#mock-api/handlers.ts'
import { CORE } from './content.ts'

/** The core of the real content, the handlers over it that development uses too, and what makes them answer with a fault. */
export type Mock = { core: Core; handlers: HttpHandler[]; askForFault: (fault: Fault | null) => void }

/** Makes a mock. It keeps each answer that it wrote. */
export function createMock(): Mock {
  let fault: Fault | null = null
  return {
    core: CORE,
    handlers: createHandlers(CORE, () => fault),
    askForFault: (next) => {
      fault = next
    },
  }
}
