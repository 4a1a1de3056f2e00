import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format.ts'
import type { Search } from '#schema/api-screens.ts'
import { Slot } from './slot.tsx'

/** When and where something was looked for. The places are names as they were recorded, digits included. */
export function Searched({ search }: { search: Search }) {
  const { locale, m } = useI18n()
  const on = formatDate(search.on, locale, 'short')
  return (
    <p className="compare-searched">
      <Slot text={m.claim.searched({ on })} word={on}>
        <time dateTime={search.on}>{on}</time>
      </Slot>{' '}
      <span data-count="">{search.places.join(m.shell.listComma)}</span>
    </p>
  )
}
