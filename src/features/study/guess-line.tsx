import { Rich } from '#blocks/text/rich.tsx'
import { lineLayout } from '#domain/study/line-layout.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { type GuessProps, guessText } from './guess-props.ts'
import { GuessRange } from './guess-range.tsx'
import { NumberLink } from './number-link.tsx'

/** Room of a name in the plot's units: a Chinese character is about as wide as it is high. */
const nameWidth = (name: string): number => Array.from(name).reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 12 : 7), 6)

/** The last point of a line, to be placed after given ones. The box of the slider over it is cut to the same measures (study.css). */
export function GuessLine({ it, guess, onGuess, isShown }: GuessProps) {
  const { locale, m } = useI18n(STUDY)
  const { predict } = m.study
  const colon = locale === 'en' ? ': ' : '：'
  const plot = lineLayout(
    it.given.map((g) => ({ date: g.number.asOf, value: g.number.value })),
    it.actual.asOf,
    it.scale,
    Math.max(...it.given.map((g) => nameWidth(plainText(g.label)))),
    isShown,
  )
  const last = plot.given.at(-1)
  const at = plot.y(guess ?? (it.scale.low + it.scale.high) / 2)
  const end = (y: number, className: string) => (
    <>
      {last ? <line x1={last.x} y1={last.y} x2={plot.x} y2={y} className={`${className} study-line-last`} /> : null}
      <circle cx={plot.x} cy={y} r={isShown ? 6 : 10} className={className} />
    </>
  )
  return (
    <div>
      <div className="study-line">
        <svg viewBox={`0 0 ${plot.width} ${plot.height}`} aria-hidden="true" data-count="">
          {plot.ticks.map((t) => (
            <g key={t.value}>
              <line x1={plot.left} x2={plot.width} y1={t.y} y2={t.y} className="study-grid" />
              <text x={plot.left} y={t.y - 4} className="study-tick">
                {guessText(it, t.value, locale)}
              </text>
            </g>
          ))}
          <polyline points={plot.given.map((p) => `${p.x},${p.y}`).join(' ')} className="study-line-given" />
          {plot.given.map((p, i) => (
            <g key={it.given[i]?.number.asOf}>
              <circle cx={p.x} cy={p.y} r="4" className="study-dot-given" />
              {p.isNamed ? (
                <text x={p.x} y={plot.height - 8} className="study-x" textAnchor={p.anchor}>
                  {plainText(it.given[i]?.label ?? [])}
                </text>
              ) : null}
            </g>
          ))}
          {end(at, guess === null ? 'study-dot-unset' : 'study-dot-guess')}
          {isShown ? end(plot.y(it.actual.value), 'study-dot-actual') : null}
        </svg>
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
