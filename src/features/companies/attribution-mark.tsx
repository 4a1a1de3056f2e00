import type { Attribution } from '#schema/vocabulary.ts'
import { useMessages } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Whether AI is named: filled where an actor names it, half where data show it, crossed where it is denied, empty where it is not named. */
export function AttributionMark({ attribution }: { attribution: Attribution | null }) {
  const { vocabulary } = useMessages(VOCABULARY)
  if (attribution === null) return null
  return (
    <p className="companies-attribution">
      <AttributionGlyph attribution={attribution} /> {vocabulary.attribution[attribution]}
    </p>
  )
}

/** The diamond alone, beside its words. */
export function AttributionGlyph({ attribution }: { attribution: Attribution }) {
  const named = attribution === 'named-before' || attribution === 'named-after'
  return (
    <svg className="companies-attribution-glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M6 .9 11.1 6 6 11.1.9 6Z" fill={named ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.3" />
      {attribution === 'shown-by-data' ? <path d="M6 .9 6 11.1.9 6Z" fill="currentColor" /> : null}
      {attribution === 'denied' ? <path d="M3.4 3.4 8.6 8.6M8.6 3.4 3.4 8.6" stroke="currentColor" strokeWidth="1.3" /> : null}
    </svg>
  )
}
