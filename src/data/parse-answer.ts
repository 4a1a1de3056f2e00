import * as v from 'valibot'
import { DataError } from './errors.ts'

const SUPPORTED_VERSION = 1

/** The schema version of an answer. A newer one than this app knows is reported as such, not as a damaged file. */
function schemaVersionOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined
  if ('schemaVersion' in data) return data.schemaVersion
  return 'spec' in data && typeof data.spec === 'object' && data.spec !== null && 'schemaVersion' in data.spec
    ? data.spec.schemaVersion
    : undefined
}

/** Checks an answer against its schema. Throws DataError: `schema` with the JSON path, or `version`. */
export function parseAnswer<T>(schema: v.GenericSchema<unknown, T>, data: unknown, resource: string): T {
  const found = schemaVersionOf(data)
  if (found !== undefined && found !== SUPPORTED_VERSION) throw new DataError({ kind: 'version', resource, found: String(found) })
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new DataError({ kind: 'schema', resource, path: v.getDotPath(issue) ?? '', problem: issue.message })
}
