import type { Locale } from '#i18n/locales.ts'
import { DatasetAnswer } from '#schema/api-narratives.ts'
import { DataError } from './errors.ts'
import { parseAnswer } from './parse-answer.ts'
import type { DataPort } from './port.ts'
import { resourceUrl } from './resource-url.ts'

/** Whether the browser knows that it is offline. When it says "online" it may be wrong. There is no `navigator` in a build. */
const isOffline = () => typeof navigator !== 'undefined' && navigator.onLine === false

/** Throws DataError: offline, network, http with its status, or schema when the body is not JSON. An aborted request is not a failure. */
async function read(locale: Locale, resource: string, signal?: AbortSignal): Promise<unknown> {
  // The network may fail before the answer or in the middle of it.
  const failed = (cause: unknown) =>
    cause instanceof DOMException && cause.name === 'AbortError'
      ? cause
      : new DataError({ kind: isOffline() ? 'offline' : 'network', resource }, { cause })
  const response = await fetch(resourceUrl(locale, resource), signal ? { signal } : {}).catch((cause: unknown) => {
    throw failed(cause)
  })
  if (!response.ok) throw new DataError({ kind: 'http', resource, status: response.status })
  const text = await response.text().catch((cause: unknown) => {
    throw failed(cause)
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DataError({ kind: 'schema', resource, path: '', problem: 'not JSON' }, { cause })
  }
}

/** The emitted files, or any server that speaks the same paths (VITE_API_URL). */
export const httpPort: DataPort = {
  read,
  version: async (locale) => parseAnswer(DatasetAnswer, await read(locale, 'dataset'), 'dataset').version,
  isHttp: true,
}
