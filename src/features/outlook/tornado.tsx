import { memo } from 'react'
import { tornado } from '#domain/scenario/tornado.ts'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { people, plain } from './format.ts'
import type { Worked } from './model.ts'
import { layoutTornado, TORNADO_WIDTH } from './tornado-layout.ts'

/**
 * How far the outcome moves when one value goes to its low and to its high end. Bars share one scale; the line is the result with the
 * present values.
 */
export const Tornado = memo(function Tornado({ worked, outcome }: { worked: Worked; outcome: ScenarioOutcome }) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const words = m.outlook
  const bars = tornado(worked.base, worked.spreads, outcome)
  const { placed, now, still } = layoutTornado(bars, worked.result[outcome])
  const unit = (p: string) => (p === 'pace' ? '' : '%')
  return (
    <figure className="outlook-tornado">
      <figcaption>
        <strong>{words.tornado}</strong>
        <span className="quiet outlook-end"> {words.tornadoMore({ outcome: words.outcome[outcome] })}</span>
      </figcaption>
      <ul>
        {placed.map(({ parameter, from, to, low, high }) => {
          const spread = worked.spreads[parameter]
          const ends = `${plain(spread.low, locale)}–${plain(spread.high, locale)}${unit(parameter)}`
          return (
            <li key={parameter} data-count="">
              <span className="outlook-bar-name">
                {words.parameter[parameter]} <span className="quiet outlook-end">{ends}</span>
              </span>
              <span className="outlook-bar-ends">
                {people(from, locale)} – {people(to, locale)}
              </span>
              <svg viewBox={`0 0 ${TORNADO_WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect x="0" y="4.5" width={TORNADO_WIDTH} height="1" className="outlook-axis" />
                <rect x={low.x} y="1" width={low.width} height="8" className="outlook-bar-low" />
                <rect x={high.x} y="1" width={high.width} height="8" className="outlook-bar-high" />
                <rect x={now} y="0" width="2" height="10" className="outlook-now" />
              </svg>
            </li>
          )
        })}
      </ul>
      {still.length === 0 ? null : (
        <p className="outlook-still">
          {words.noEffect}
          {m.shell.colon}
          {still.map((p) => words.parameter[p]).join('\u00a0· ')}
        </p>
      )}
    </figure>
  )
})
