import type { DataFailure } from '#data/errors.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { DATA } from '#i18n/messages/data/namespace.ts'

export const HTTP_NOT_FOUND = 404

/** What failed, in the reader's language. */
export function failureText(failure: DataFailure, m: MessagesOf<typeof DATA>): string {
  switch (failure.kind) {
    case 'offline':
    case 'network':
    case 'fault':
      return m.data[failure.kind]
    case 'http':
      return failure.status === HTTP_NOT_FOUND ? m.data.missing : m.data.http({ status: failure.status })
    case 'schema':
      return m.data.schema({ resource: failure.resource, path: failure.path })
    case 'version':
      return m.data.version({ found: failure.found })
    case 'stopped':
      return m.data.stopped
  }
}
