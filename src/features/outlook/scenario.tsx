import { useMemo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_OUTCOMES } from '#schema/outlook.ts'
import { Notice } from '#ui/notice.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { OutlookNotice } from '#url/outlook-search.ts'
import { ByYear } from './by-year.tsx'
import { Difference } from './difference.tsx'
import { plain } from './format.ts'
import { knownOf, workOut } from './model.ts'
import { ScenarioColumn } from './scenario-column.tsx'
import { useScenarios } from './use-scenarios.ts'

/** Two scenarios side by side: the picture by year, sliders with what the result depends on, the difference. */
export function ScenarioPart({ answer }: { answer: OutlookAnswer }) {
  const { m } = useI18n(OUTLOOK)
  const words = m.outlook
  const known = useMemo(() => knownOf(answer), [answer])
  const { scenarios, show, notices, setScenario, setShow, swap } = useScenarios(known)
  const [a, b] = [workOut(answer, scenarios.a), workOut(answer, scenarios.b)]
  if (!a || !b) return null
  return (
    <>
      {notices.map((n) => (
        <Refused key={n.parameter} notice={n} />
      ))}
      <p className="outlook-label">
        <strong>{words.arithmetic}</strong> {words.arithmeticMore}
      </p>
      <Segmented
        label={words.show}
        value={show}
        options={SCENARIO_OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
        onChange={setShow}
      />
      <ByYear scenarios={[a, b]} outcome={show} bounds={known.bounds} />
      <div className="outlook-columns">
        <ScenarioColumn
          slot="a"
          worked={a}
          outcome={show}
          answer={answer}
          bounds={known.bounds}
          onChange={(s, now) => setScenario('a', s, now)}
        />
        <ScenarioColumn
          slot="b"
          worked={b}
          outcome={show}
          answer={answer}
          bounds={known.bounds}
          onChange={(s, now) => setScenario('b', s, now)}
        />
      </div>
      <Difference a={a} b={b} outcome={show} onSwap={swap} />
    </>
  )
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
