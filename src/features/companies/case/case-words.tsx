import type { CaseText } from './case-text.ts'

/** Words at their place; years and values of an axis are ticks. */
export function Words({ at, quiet = false }: { at: CaseText; quiet?: boolean }) {
  const tick = at.role === 'tick' ? ' tick' : ''
  return (
    <text
      className={`case-t case-t-${at.role}${tick}`}
      x={at.x}
      y={at.y}
      textAnchor={at.anchor}
      fontSize={at.size}
      aria-hidden={quiet ? true : undefined}
    >
      {at.text}
    </text>
  )
}
