import { Rich } from '#blocks/text/rich.tsx'
import { fields, textOf } from '#domain/study/work.ts'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import type { StepProps } from './step-props.ts'
import { TextField } from './text-field.tsx'

/** What nobody has found out yet, and how one could. */
export function UnknownStep({ it, work, answer }: StepProps) {
  const { unknown } = useMessages(STUDY).study
  return (
    <>
      <ul className="study-unknown">
        {it.unknown.map((item) => (
          <li key={plainText(item)}>
            <Rich text={item} />
          </li>
        ))}
      </ul>
      <TextField
        label={unknown.settle}
        hint={unknown.hint}
        value={textOf(work, fields.settle)}
        onSave={(text) => answer(fields.settle, text)}
      />
    </>
  )
}

/** Questions that the teacher put into the link. */
export function QuestionsStep({ task, work, answer }: StepProps) {
  return (task?.questions ?? []).map((question, i) => (
    // A link may ask the same twice.
    <TextField
      key={i}
      label={question}
      value={textOf(work, fields.question(i + 1))}
      onSave={(text) => answer(fields.question(i + 1), text)}
    />
  ))
}
