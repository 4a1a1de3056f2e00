import { Sentences } from '#blocks/text/sentences.tsx'
import { memo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { outcomeRange } from '#domain/scenario/range.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { Kept } from '#ui/kept.tsx'
import { people, share } from './format.ts'
import type { Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

type Props = { worked: Worked; outcome: ScenarioOutcome; claims: OutlookAnswer['claims'] }

/** Month of the count of people in work, in words. */
function useBaseDate({ worked, claims }: Pick<Props, 'worked' | 'claims'>): string {
  const { locale } = useI18n(OUTLOOK)
  return formatDate((claims[worked.of.workforce.claim]?.asOf ?? '').slice(0, 7), locale)
}

/** The result in one sentence that names what it is measured against. */
export function Sentence({ worked, outcome, claims }: Props) {
  const { locale, m } = useI18n(OUTLOOK)
  const value = worked.result[outcome]
  return (
    <p className="outlook-sentence" aria-live="polite" data-count="">
      <Kept>
        {m.outlook.result[outcome]({
          scenario: useScenarioName()(worked),
          people: people(value, locale),
          share: share((100 * value) / worked.base.workforce, locale),
          year: String(worked.values.year),
          date: useBaseDate({ worked, claims }),
        })}
      </Kept>
    </p>
  )
}

/** What the result is compared with, and its range when all values are wrong in the same direction. */
export const Against = memo(function Against({ worked, outcome, claims }: Props) {
  const { locale, m } = useI18n(OUTLOOK)
  const { low, high } = outcomeRange(worked.base, worked.spreads, outcome)
  return (
    <p className="outlook-against" data-count="">
      <Sentences>
        <Kept>{m.outlook.baseline({ people: people(worked.base.workforce, locale), date: useBaseDate({ worked, claims }) })}</Kept>
        <Kept>{m.outlook.range({ low: people(low, locale), high: people(high, locale) })}</Kept>
      </Sentences>
    </p>
  )
})
