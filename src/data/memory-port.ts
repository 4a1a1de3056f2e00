import type { Core } from '#core/core.ts'
import { DataError } from './errors.ts'
import type { DataPort } from './port.ts'

/** The core in the same thread, used by the build. For a resource that does not exist it rejects as a server would, with status 404. */
export function memoryPort(core: Core): DataPort {
  return {
    version: async () => core.version,
    read: async (locale, resource) => {
      const answer = core.answer(locale, resource)
      if (answer === null) throw new DataError({ kind: 'http', resource, status: 404 })
      return answer
    },
    isHttp: false,
  }
}
