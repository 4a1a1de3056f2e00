import type { CaseText } from './case-text.ts'

/** The size of most words of a wide picture: the others name theirs. */
export const COMMON_SIZE = 12

/** Words at their place; years and values of an axis are ticks. */
export function Words({ at, quiet = false }: { at: CaseText; quiet?: boolean }) {
  const tick = at.role === 'tick' ? ' tick' : ''
  return (
    <text
      className={`case-t case-t-${at.role}${tick}`}
      x={at.x}
      y={at.y}
      textAnchor={at.anchor === 'start' ? undefined : at.anchor}
      fontSize={at.size === COMMON_SIZE ? undefined : at.size}
      aria-hidden={quiet ? true : undefined}
    >
      {at.text}
    </text>
  )
}
