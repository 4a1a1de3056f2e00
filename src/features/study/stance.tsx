import { Rich } from '#blocks/text/rich.tsx'
import { fields, textOf } from '#domain/study/work.ts'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { Choice } from './choice.tsx'
import type { StepProps } from './step-props.ts'

export const STANCES = ['strongly-disagree', 'disagree', 'unsure', 'agree', 'strongly-agree'] as const

/** How far the reader agrees with the case's thesis, before or after. */
export function Stance({ it, work, answer, when }: StepProps & { when: 'before' | 'after' }) {
  const { stance } = useMessages(STUDY).study
  return (
    <Choice
      legend={
        <>
          {stance[when]}
          <q className="study-thesis">
            <Rich text={it.thesis} />
          </q>
        </>
      }
      value={textOf(work, fields[when])}
      options={STANCES.map((value) => ({ value, label: stance.scale[value] }))}
      onChoose={(value) => answer(fields[when], value)}
      isRow
    />
  )
}
