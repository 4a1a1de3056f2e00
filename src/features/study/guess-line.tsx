import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { LinePlot } from './line-plot.tsx'
import { type GuessProps, guessText } from './guess-props.ts'
import { GuessRange } from './guess-range.tsx'
import { NumberLink } from './number-link.tsx'

/** The last point of a line, to be placed after given ones. The box of the slider over it is cut to the same measures (study.css). */
export function GuessLine({ it, guess, onGuess, isShown }: GuessProps) {
  const { locale, m } = useI18n(STUDY, SHELL)
  const { predict } = m.study
  const { colon } = m.shell
  return (
    <div>
      <div className="study-line">
        <LinePlot it={it} guess={guess} isShown={isShown} />
        {isShown ? null : <GuessRange it={it} guess={guess} onGuess={onGuess} />}
      </div>
      <p className="study-line-key">
        {isShown ? null : <Rich text={it.label} />}
        <strong data-count="" className={isShown ? 'study-key-guess' : ''}>
          {predict.yours}
          {colon}
          {guess === null ? predict.none : guessText(it, guess, locale)}
        </strong>
        {isShown ? (
          <span className="study-key-actual">
            {predict.actual}
            {colon}
            <NumberLink number={it.actual} />
          </span>
        ) : null}
      </p>
      <details className="study-given">
        <summary>{predict.given}</summary>
        <ul>
          {it.given.map((g) => (
            <li key={g.number.asOf}>
              <Rich text={g.label} />
              {colon}
              <NumberLink number={g.number} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
