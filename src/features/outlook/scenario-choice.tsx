import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Slot } from '#url/outlook-search.ts'
import { findPreset, type Worked } from './model.ts'

const COUNTRIES = ['US', 'CN'] as const

type Props = {
  slot: Slot
  scenario: Worked['scenario']
  answer: OutlookAnswer
  onChoose: (next: { country?: string; preset?: string }) => void
}

/** Whose people a scenario is about, and which preset it starts from. A country without the preset cannot be chosen. */
export function ScenarioChoice({ slot, scenario, answer, onChoose }: Props) {
  const { m } = useI18n(OUTLOOK, VOCABULARY)
  const words = m.outlook
  return (
    <div className="outlook-choose">
      <h3>{words.slot[slot]}</h3>
      <label>
        <span>{words.country}</span>
        <select value={scenario.country} onChange={(event) => onChoose({ country: event.target.value })}>
          {COUNTRIES.filter((country) => findPreset(answer, { country, preset: scenario.preset })).map((country) => (
            <option key={country} value={country}>
              {m.vocabulary.countries[country]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.preset}</span>
        <select value={scenario.preset} onChange={(event) => onChoose({ preset: event.target.value })}>
          {answer.presets.map((p) => (
            <option key={p.id} value={p.id}>
              {plainText(p.name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
