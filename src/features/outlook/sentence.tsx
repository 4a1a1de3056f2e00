import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { outcomeRange } from '#domain/scenario/range.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { people, share } from './format.ts'
import type { Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

/** The result in one sentence that names what it is measured against, and its range. */
export function Sentence({ worked, outcome, claims }: { worked: Worked; outcome: ScenarioOutcome; claims: OutlookAnswer['claims'] }) {
  const { locale, m } = useI18n(OUTLOOK)
  const words = m.outlook
  const scenario = useScenarioName()(worked)
  const asOf = claims[worked.of.workforce.claim]?.asOf ?? ''
  const date = formatDate(asOf.slice(0, 7), locale)
  const { low, value, high } = outcomeRange(worked.base, worked.spreads, outcome)
  const said = words.result[outcome]({
    scenario,
    people: people(value, locale),
    share: share((100 * value) / worked.base.workforce, locale),
    year: String(worked.values.year),
    date,
  })
  return (
    <p className="outlook-sentence" aria-live="polite" data-count="">
      <strong>{said}</strong> {words.range({ low: people(low, locale), high: people(high, locale) })}{' '}
      {words.baseline({ people: people(worked.base.workforce, locale), date })}
    </p>
  )
}
