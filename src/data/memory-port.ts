import type { Core } from '#core/core.ts'
import { DataError } from './errors.ts'
import type { DataPort } from './port.ts'

/** The core in the same thread: the build, and later a reader's own data. What does not exist is said as a server would say it. */
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
