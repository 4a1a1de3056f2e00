import { useMessages } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'

/** The mark of a status, its middle at x and y: filled when it holds, hollow when it does not yet, another shape for a court, crossed out when it failed. */
export function StatusGlyph({ status, x, y }: { status: PolicyAnswer['status']; x: number; y: number }) {
  switch (status) {
    case 'in-force':
      return <circle cx={x} cy={y} r="7" className="policies-mark" />
    case 'enacted':
      return (
        <>
          <circle cx={x} cy={y} r="6" className="policies-mark-hollow" />
          <path d={`M${x} ${y - 6}a6 6 0 0 0 0 12z`} className="policies-mark" />
        </>
      )
    case 'ruling':
      return <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} className="policies-mark" />
    case 'vetoed':
      return <path d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`} className="policies-mark-line" />
    case 'bill':
    case 'proposal':
      return <circle cx={x} cy={y} r="6" className="policies-mark-hollow" />
    case 'plan':
    case 'guidance':
      return <rect x={x - 6} y={y - 6} width="12" height="12" className="policies-mark-hollow" />
  }
}

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
