import { useMark } from '#blocks/term/use-mark.tsx'
import { STRENGTH_CRITERIA } from '#domain/strongest-evidence.ts'
import { Part } from './part.tsx'
import { Meanings } from './meanings.tsx'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'

/** The criteria by which evidence is chosen, in the order in which the code applies them. */
export function Strongest() {
  const { strongest } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="strongest" heading={strongest.heading}>
      <p>{mark(strongest.lead)}</p>
      <Meanings list="strength" ordered entries={STRENGTH_CRITERIA.map(({ id }) => ({ id, ...strongest.criteria[id] }))} />
      <p>{mark(strongest.note)}</p>
    </Part>
  )
}
