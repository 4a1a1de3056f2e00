/** Fault that the mock can be asked for: `slow`, `offline`, or a kind with the resource it is for (`fail:claims`). */
export type Fault = { kind: 'slow' | 'offline' | 'fail' | 'missing' | 'malformed' | 'version'; resource: string | null }

const KINDS = ['slow', 'offline', 'fail', 'missing', 'malformed', 'version'] as const

/** Reads `?mock=fail:claims`. Null for words that are not known. */
export function parseFault(value: string | null): Fault | null {
  const [word, resource] = (value ?? '').split(':')
  const kind = KINDS.find((k) => k === word)
  return kind ? { kind, resource: resource || null } : null
}
