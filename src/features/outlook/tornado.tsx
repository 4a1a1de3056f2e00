import { memo } from 'react'
import { tornado } from '#domain/scenario/tornado.ts'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { people, plain } from './format.ts'
import type { Worked } from './model.ts'

const WIDTH = 360

/**
 * How far the outcome moves when one value goes to its low and to its high end. Bars share one scale; the line is the result with the
 * present values.
 */
export const Tornado = memo(function Tornado({ worked, outcome }: { worked: Worked; outcome: ScenarioOutcome }) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const words = m.outlook
  const bars = tornado(worked.base, worked.spreads, outcome)
  const [moving, still] = [bars.filter((b) => b.width > 0), bars.filter((b) => b.width === 0)]
  const value = worked.result[outcome]
  const top = Math.max(value, ...bars.flatMap((b) => [b.atLow, b.atHigh])) || 1
  const x = (n: number) => (n / top) * WIDTH
  const unit = (p: string) => (p === 'pace' ? '' : '%')
  return (
    <figure className="outlook-tornado">
      <figcaption>
        <strong>{words.tornado}</strong>
        <span className="quiet outlook-end"> {words.tornadoMore({ outcome: words.outcome[outcome] })}</span>
      </figcaption>
      <ul>
        {moving.map((bar) => {
          const [from, to] = [Math.min(bar.atLow, bar.atHigh), Math.max(bar.atLow, bar.atHigh)]
          const ends = `${plain(bar.from.low, locale)}–${plain(bar.from.high, locale)}${unit(bar.parameter)}`
          return (
            <li key={bar.parameter} data-count="">
              <span className="outlook-bar-name">
                {words.parameter[bar.parameter]} <span className="quiet outlook-end">{ends}</span>
              </span>
              <span className="outlook-bar-ends">
                {people(from, locale)} – {people(to, locale)}
              </span>
              <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect x="0" y="4.5" width={WIDTH} height="1" className="outlook-axis" />
                <rect x={x(from)} y="1" width={Math.max(2, x(Math.min(value, to)) - x(from))} height="8" className="outlook-bar-low" />
                <rect
                  x={x(Math.max(value, from))}
                  y="1"
                  width={Math.max(0, x(to) - x(Math.max(value, from)))}
                  height="8"
                  className="outlook-bar-high"
                />
                <rect x={Math.min(WIDTH - 2, x(value) - 1)} y="0" width="2" height="10" className="outlook-now" />
              </svg>
            </li>
          )
        })}
      </ul>
      {still.length === 0 ? null : (
        <p className="outlook-still">
          {words.noEffect}
          {m.shell.colon}
          {still.map((b) => words.parameter[b.parameter]).join('\u00a0· ')}
        </p>
      )}
    </figure>
  )
})
