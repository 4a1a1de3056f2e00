import { useId, useState } from 'react'
import { parseTyped } from '#domain/study/parse-typed.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { GuessProps } from './guess-props.ts'

/** A field in which a guess is typed as a number; what is no number is said, and not passed on. */
export function TypedGuess({ onGuess }: Pick<GuessProps, 'onGuess'>) {
  const { predict } = useI18n(STUDY).m.study
  const id = useId()
  const [text, setText] = useState('')
  const value = parseTyped(text)
  const isBad = text.trim() !== '' && value === null
  return (
    <div className="study-typed">
      <label htmlFor={id}>{predict.typed}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isBad}
        aria-describedby={`${id}-bad`}
        onChange={(event) => {
          setText(event.target.value)
          const typed = parseTyped(event.target.value)
          if (typed !== null) onGuess(typed)
        }}
      />
      <span id={`${id}-bad`} role="status" className="study-outside" data-count="">
        {isBad ? predict.typedBad : ''}
      </span>
    </div>
  )
}
