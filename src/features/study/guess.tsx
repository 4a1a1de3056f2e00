import { useId, useState } from 'react'
import { parseTyped } from '#domain/study/prediction.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { GuessBars } from './guess-bars.tsx'
import { GuessLine } from './guess-line.tsx'
import type { GuessProps } from './guess-props.ts'

/** A number to be guessed: by dragging, by keys, or typed. */
export function Guess(props: GuessProps) {
  const { locale, m } = useI18n(STUDY)
  const { it, guess, isShown, onGuess } = props
  const isOutside = guess !== null && (guess < it.scale.low || guess > it.scale.high)
  return (
    <div className={isShown ? 'study-guess study-shown' : 'study-guess'}>
      {it.kind === 'line' ? <GuessLine {...props} /> : <GuessBars {...props} />}
      {isShown ? null : (
        <>
          <p className="study-hint">{it.kind === 'line' ? m.study.predict.hintLine : m.study.predict.hintBars}</p>
          <Typed onGuess={onGuess} />
        </>
      )}
      <p role="status" className="study-outside">
        {isOutside ? m.study.predict.outside : ''}
      </p>
      <span className="visually-hidden" data-count="">
        {it.given.map((g) => m.study.predict.bar({ label: plainText(g.label), value: g.number.text })).join(locale === 'en' ? '; ' : '；')}
      </span>
    </div>
  )
}

function Typed({ onGuess }: Pick<GuessProps, 'onGuess'>) {
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
