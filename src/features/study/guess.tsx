import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { GuessBars } from './guess-bars.tsx'
import { GuessLine } from './guess-line.tsx'
import type { GuessProps } from './guess-props.ts'
import { TypedGuess } from './typed-guess.tsx'

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
          <TypedGuess onGuess={onGuess} />
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
