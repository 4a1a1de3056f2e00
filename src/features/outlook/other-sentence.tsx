import { memo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { Kept } from '#ui/kept.tsx'
import type { Slot } from '#url/outlook-search.ts'
import { people, share } from './format.ts'
import type { Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

/** The result of the other scenario, short: read where its column is out of view. */
export const Other = memo(function Other({ slot, worked, outcome }: { slot: Slot; worked: Worked; outcome: ScenarioOutcome }) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const value = worked.result[outcome]
  return (
    <p className="outlook-other" data-count="">
      {m.outlook.slot[slot]}
      {m.shell.colon}
      <Kept>
        {m.outlook.other({
          scenario: useScenarioName()(worked),
          people: people(value, locale),
          share: share((100 * value) / worked.base.workforce, locale),
        })}
      </Kept>
    </p>
  )
})
