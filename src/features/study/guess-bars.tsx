import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { type GuessProps, guessText, placeOn } from './guess-props.ts'
import { GuessRange } from './guess-range.tsx'
import { NumberLink } from './number-link.tsx'

/** A bar to be drawn beside given ones, all on one scale. */
export function GuessBars({ it, guess, onGuess, isShown }: GuessProps) {
  const { locale, m } = useI18n(STUDY, SHELL)
  const { predict } = m.study
  const bar = (value: number, className: string) => (
    <svg className="study-bar" aria-hidden="true">
      <rect className="study-bar-track" width="100%" height="100%" />
      <rect className={className} width={`${placeOn(it.scale, value) * 100}%`} height="100%" />
    </svg>
  )
  return (
    <div className="study-bars">
      {it.given.map((g) => (
        <div key={g.number.claim + (g.number.check ?? '') + g.number.text}>
          <p>
            <Rich text={g.label} /> <NumberLink number={g.number} />
          </p>
          <div className="study-bar-box">{bar(g.number.value, 'study-bar-given')}</div>
        </div>
      ))}
      <div>
        <p>
          <Rich text={it.label} />{' '}
          <strong data-count="">
            {predict.yours}
            {m.shell.colon}
            {guess === null ? predict.none : guessText(it, guess, locale)}
          </strong>
        </p>
        <div className="study-bar-box">
          {bar(guess ?? (it.scale.low + it.scale.high) / 2, guess === null ? 'study-bar-unset' : 'study-bar-guess')}
          {isShown ? null : <GuessRange it={it} guess={guess} onGuess={onGuess} />}
        </div>
      </div>
      {isShown ? (
        <div>
          <p>
            {predict.actual} <NumberLink number={it.actual} />
          </p>
          <div className="study-bar-box">{bar(it.actual.value, 'study-bar-actual')}</div>
        </div>
      ) : null}
    </div>
  )
}
