import { Sentences } from '#blocks/text/sentences.tsx'
import { useDeferredValue, useMemo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_OUTCOMES } from '#schema/outlook.ts'
import { Notice } from '#ui/notice.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { type OutlookNotice, type Scenarios, type Slot, SLOTS } from '#url/outlook-search.ts'
import { ByYear } from './by-year.tsx'
import { Difference } from './difference.tsx'
import { plain } from './format.ts'
import { knownOf, type Worked, workOut } from './model.ts'
import { ScenarioColumn } from './scenario-column.tsx'
import { useScenarios } from './use-scenarios.ts'

/**
 * Two scenarios side by side: the picture by year, sliders with what the result depends on, the difference. A moved slider is drawn
 * at once; its result, pictures and tables follow when there is time between two keys.
 */
export function ScenarioPart({ answer }: { answer: OutlookAnswer }) {
  const { m } = useI18n(OUTLOOK)
  const words = m.outlook
  const known = useMemo(() => knownOf(answer), [answer])
  const { scenarios, show, notices, setScenario, setShow, swap } = useScenarios(known)
  const now = useWorked(answer, scenarios)
  const later = useWorked(answer, useDeferredValue(scenarios))
  const others = useOthers(later)
  if (!now || !later || !others) return null
  return (
    <>
      {notices.map((n) => (
        <Refused key={n.parameter} notice={n} />
      ))}
      <p className="outlook-label">
        <Sentences>
          <strong>{words.arithmetic}</strong>
          {words.arithmeticMore}
        </Sentences>
      </p>
      <Segmented
        label={words.show}
        value={show}
        options={SCENARIO_OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
        onChange={setShow}
      />
      <ByYear a={later.a} b={later.b} outcome={show} bounds={known.bounds} />
      <div className="outlook-columns">
        {SLOTS.map((slot) => (
          <ScenarioColumn
            key={slot}
            slot={slot}
            worked={now[slot]}
            other={others[slot]}
            settled={later[slot]}
            outcome={show}
            answer={answer}
            bounds={known.bounds}
            onChange={setScenario}
          />
        ))}
      </div>
      <Difference a={later.a} b={later.b} outcome={show} onSwap={swap} />
    </>
  )
}

/** What each column says of the other: the settled result, so that a moved slider draws one column. */
function useOthers(later: Readonly<Record<Slot, Worked>> | null) {
  const [a, b] = [later?.a, later?.b]
  return useMemo(() => (a && b ? ({ a: { slot: 'b', worked: b }, b: { slot: 'a', worked: a } } as const) : null), [a, b])
}

/** Both scenarios worked out, each again only when it has changed; null when a preset is not in the answer. */
function useWorked(answer: OutlookAnswer, { a, b }: Scenarios): Readonly<Record<Slot, Worked>> | null {
  const first = useMemo(() => workOut(answer, a), [answer, a])
  const second = useMemo(() => workOut(answer, b), [answer, b])
  return first && second ? { a: first, b: second } : null
}

function Refused({ notice }: { notice: OutlookNotice }) {
  const { locale, m } = useI18n(OUTLOOK)
  const { parameter, value, rule, min = 0, max = 0 } = notice
  return (
    <Notice>
      <p data-count="">{m.outlook.refused[rule]({ parameter, value, min: plain(min, locale), max: plain(max, locale) })}</p>
    </Notice>
  )
}
