import * as v from 'valibot'
import { DataError } from './errors.ts'

const SUPPORTED_VERSION = 1

/** A newer schema than this app knows is said as such, not as a broken file. */
function schemaVersionOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined
  if ('schemaVersion' in data) return data.schemaVersion
  return 'spec' in data && typeof data.spec === 'object' && data.spec !== null && 'schemaVersion' in data.spec
    ? data.spec.schemaVersion
    : undefined
}

/** Holds an answer to its schema at the boundary. Throws DataError: schema with JSON path, or version. */
export function parseAnswer<T>(schema: v.GenericSchema<unknown, T>, data: unknown, resource: string): T {
  const found = schemaVersionOf(data)
  if (found !== undefined && found !== SUPPORTED_VERSION) throw new DataError({ kind: 'version', resource, found: String(found) })
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new DataError({ kind: 'schema', resource, path: v.getDotPath(issue) ?? '', problem: issue.message })
}
