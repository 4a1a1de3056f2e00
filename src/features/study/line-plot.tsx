import { lineLayout } from '#domain/study/line-layout.ts'
import { useLocale } from '#i18n/context.tsx'
import { plainText } from '#schema/rich-text.ts'
import { type GuessProps, guessText } from './guess-props.ts'

/** Room of a name in the plot's units: a Chinese character is about as wide as it is high. */
const nameWidth = (name: string): number => Array.from(name).reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 12 : 7), 6)

/** The given points of a line, the guess as its next point, and the actual one once it is shown. Decorative: the words say the same. */
export function LinePlot({ it, guess, isShown }: Omit<GuessProps, 'onGuess'>) {
  const locale = useLocale()
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
  )
}
