import * as v from 'valibot'
import { DataError } from './errors.ts'

/** Fetches the text of a resource: path below `api/v1/{locale}/`, without extension. Replaced by the pre-render. */
export type Transport = (locale: string, resource: string, signal?: AbortSignal) => Promise<string>

const API_BASE = `${(import.meta.env.VITE_API_URL ?? import.meta.env.BASE_URL).replace(/\/$/, '')}/api/v1`

export const resourceUrl = (locale: string, resource: string): string => `${API_BASE}/${locale}/${resource}.json`

/** Over HTTP. Throws DataError: network, or http with its status. */
export const httpTransport: Transport = async (locale, resource, signal) => {
  // The network may fail before the answer or in the middle of it; a question that was taken back did not fail.
  const failed = (cause: unknown) =>
    cause instanceof DOMException && cause.name === 'AbortError' ? cause : new DataError({ kind: 'network', resource }, { cause })
  const response = await fetch(resourceUrl(locale, resource), signal ? { signal } : {}).catch((cause: unknown) => {
    throw failed(cause)
  })
  if (!response.ok) throw new DataError({ kind: 'http', resource, status: response.status })
  return response.text().catch((cause: unknown) => {
    throw failed(cause)
  })
}

const SUPPORTED_VERSION = 1

/** A newer schema than this app knows is said as such, not as a broken file. */
function schemaVersionOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined
  if ('schemaVersion' in data) return data.schemaVersion
  return 'spec' in data && typeof data.spec === 'object' && data.spec !== null && 'schemaVersion' in data.spec
    ? data.spec.schemaVersion
    : undefined
}

/** Parses an answer at the boundary. Throws DataError: schema with JSON path, or version. */
export function parseAnswer<T>(schema: v.GenericSchema<unknown, T>, text: string, resource: string): T {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new DataError({ kind: 'schema', resource, path: '', problem: 'not JSON' }, { cause })
  }
  const found = schemaVersionOf(data)
  if (found !== undefined && found !== SUPPORTED_VERSION) throw new DataError({ kind: 'version', resource, found: String(found) })
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new DataError({ kind: 'schema', resource, path: v.getDotPath(issue) ?? '', problem: issue.message })
}
