import type { ReactNode } from 'react'
import { TermLink } from '#blocks/term/term-link.tsx'
import type { Status } from '#schema/vocabulary.ts'
import { StatusLine } from './status-line.tsx'

/** A status that opens what it means. `children`: what is shown in place of glyph and word. */
export function StatusDefinition({ status, children }: { status: Status; children?: ReactNode }) {
  if (children === undefined) return <StatusLine status={status} />
  return (
    <TermLink term={status} className="status-link">
      {children}
    </TermLink>
  )
}
