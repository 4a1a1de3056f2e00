import { memo, useCallback, useMemo, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { ScenarioBounds } from '#domain/scenario/rules.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_PARAMETERS, type ScenarioOutcome, type ScenarioParameter } from '#schema/outlook.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import type { Slot } from '#url/outlook-search.ts'
import { ScenarioChoice } from './scenario-choice.tsx'
import { Fold } from './fold.tsx'
import { Formula } from './formula.tsx'
import { settingsOf, type Worked } from './model.ts'
import { afterMove } from './parameter-value.ts'
import { ParameterRow } from './parameter-row.tsx'
import { Against, Sentence } from './sentence.tsx'
import { Other } from './other-sentence.tsx'
import { Tornado } from './tornado.tsx'
import type { SetScenario } from './use-scenarios.ts'

type Props = {
  slot: Slot
  worked: Worked
  /** The other scenario and its slot: where the two stand one below the other, its result is said here, too. */
  other: { slot: Slot; worked: Worked }
  /** The same a little later, for what takes longer to draw. */
  settled: Worked
  outcome: ScenarioOutcome
  answer: OutlookAnswer
  bounds: ScenarioBounds
  onChange: SetScenario
}

/** One scenario: whose people and which preset, its result with the tornado always beside the sliders, and the formula. */
export const ScenarioColumn = memo(function ScenarioColumn({ slot, worked, other, settled, outcome, answer, bounds, onChange }: Props) {
  const words = useMessages(OUTLOOK).outlook
  const { scenario, of, preset, values } = worked
  const settings = useMemo(() => settingsOf(of), [of])
  const [origins, setOrigins] = useState(false)
  const choose = (next: { country?: string; preset?: string }) => onChange(slot, (now) => ({ ...now, ...next, moved: {} }), true)
  const set = useCallback(
    (parameter: ScenarioParameter, value: number) =>
      onChange(slot, (now) => ({ ...now, moved: afterMove(settings, now.moved, parameter, value) })),
    [slot, settings, onChange],
  )
  return (
    <section className={of.country === 'US' ? 'outlook-column us' : 'outlook-column cn'} aria-label={words.slot[slot]}>
      <ScenarioChoice slot={slot} scenario={scenario} answer={answer} onChoose={choose} />
      <p className="outlook-preset">
        {worked.isOwn ? (
          <>
            <strong>{words.ownFrom({ preset: plainText(preset.name) })}</strong>{' '}
            <Button onClick={() => onChange(slot, (now) => ({ ...now, moved: {} }), true)}>{words.reset}</Button>
          </>
        ) : (
          <Rich text={preset.summary} />
        )}
      </p>
      <Against worked={settled} outcome={outcome} claims={answer.claims} />
      <div className="outlook-stay">
        <Sentence worked={worked} outcome={outcome} claims={answer.claims} />
        <Other {...other} outcome={outcome} />
        <Tornado worked={settled} outcome={outcome} />
      </div>
      <button type="button" className="fold-button" aria-expanded={origins} onClick={() => setOrigins(!origins)}>
        {origins ? words.origins.hide : words.origins.show}
      </button>
      <div className="outlook-parameters" data-folded={origins ? undefined : ''}>
        {SCENARIO_PARAMETERS.map((p) => {
          const setting = settings.get(p)
          return setting ? (
            <ParameterRow key={p} setting={setting} value={values[p]} bounds={bounds[p]} claims={answer.claims} onChange={set} />
          ) : null
        })}
      </div>
      <Fold title={words.formula} level={4}>
        <Formula worked={settled} />
      </Fold>
    </section>
  )
})
