import type { ReactNode } from 'react'
import type { Status } from '#schema/vocabulary.ts'
import { TermLink } from '#blocks/term/term-link.tsx'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { useMessages } from '#i18n/context.tsx'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'

/**
 * Status as glyph and word, then a dot and the speaker or other children. The word opens its definition and how the claim may be quoted.
 */
export function StatusLine({ status, children }: { status: Status; children?: ReactNode }) {
  const { vocabulary } = useMessages(BASIC_VOCABULARY)
  return (
    <span className="status">
      <StatusGlyph status={status} />
      <span>
        <TermLink term={status} className="status-word status-link status-link-word">
          {vocabulary.statusShort[status]}
        </TermLink>
        {children === undefined ? null : (
          <>
            {'\u00a0· '}
            {children}
          </>
        )}
      </span>
    </span>
  )
}
