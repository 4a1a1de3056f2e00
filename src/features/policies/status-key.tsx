import { useMessages } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { StatusGlyph } from './status-glyph.tsx'

/** Statuses that look alike share one entry of the key. */
const LOOKS: readonly (readonly PolicyAnswer['status'][])[] = [
  ['in-force'],
  ['enacted'],
  ['bill', 'proposal'],
  ['plan', 'guidance'],
  ['ruling'],
  ['vetoed'],
]

/** What the shapes mean, for the statuses that occur. */
export function StatusKey({ used }: { used: ReadonlySet<PolicyAnswer['status']> }) {
  const { vocabulary } = useMessages(VOCABULARY)
  return (
    <p className="policies-key">
      {LOOKS.map((look) => look.filter((status) => used.has(status))).map(([first, ...rest]) =>
        first === undefined ? null : (
          <span key={first}>
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
              <StatusGlyph status={first} x={10} y={10} />
            </svg>
            {[first, ...rest].map((status) => vocabulary.policyStatus[status]).join(' · ')}
          </span>
        ),
      )}
    </p>
  )
}
