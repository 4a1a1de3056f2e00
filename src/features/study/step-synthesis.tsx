import { fields, textOf } from '#domain/study/work.ts'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { Stance } from './stance.tsx'
import type { StepProps } from './step-props.ts'
import { TextField } from './text-field.tsx'

/** What holds on both sides; and the stance once more. */
export function SynthesisStep(props: StepProps) {
  const { work, answer } = props
  const { synthesis } = useMessages(STUDY).study
  const own = [
    [synthesis.yourA, textOf(work, fields.argue)],
    [synthesis.yourB, textOf(work, fields.swap)],
  ] as const
  return (
    <>
      {own.map(([title, text]) =>
        text === '' ? null : (
          <details key={title} className="study-own">
            <summary>{title}</summary>
            <p data-count="">{text}</p>
          </details>
        ),
      )}
      <TextField
        label={synthesis.text}
        hint={synthesis.hint}
        rows={4}
        value={textOf(work, fields.synthesis)}
        onSave={(text) => answer(fields.synthesis, text)}
      />
      <Stance {...props} when="after" />
    </>
  )
}
