import type { ReactNode } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { paths } from '#url/paths.ts'
import type { Status } from '#schema/vocabulary.ts'
import { StatusLine } from './status-line.tsx'

/** Where the method says what a status means. */
export const statusPath = (status: Status): string => `${paths.method()}#status-${status}`

/** A status that leads to its definition. `children`: what is shown in place of glyph and word. */
export function StatusDefinition({ status, children }: { status: Status; children?: ReactNode }) {
  return (
    <AppLink to={statusPath(status)} className="status-link">
      {children ?? <StatusLine status={status} />}
    </AppLink>
  )
}
