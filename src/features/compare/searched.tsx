import { formatDate } from '#i18n/format-date.ts'
import type { SearchLog as Log } from '#schema/api-narratives.ts'
import { Slot } from './slot.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/**
 * When something was looked for; opens to show where. Places are names as recorded, with their digits; `brief` leaves them out. `label`
 * replaces the date where the words before it have given one.
 */
export function Searched({ search, brief = false, label }: { search: Log; brief?: boolean; label?: string }) {
  const { locale, m } = useI18n(COMPARE)
  const on = formatDate(search.on, locale, 'short')
  const said = (
    <Slot text={m.compare.searchedOn({ on })} word={on}>
      <time dateTime={search.on}>{on}</time>
    </Slot>
  )
  if (brief) return <p className="compare-searched">{said}</p>
  return (
    <details className="compare-searched">
      <summary>{label ?? said}</summary>
      <ul className="compare-places">
        {search.places.map((place) => (
          <li key={place} data-count="">
            {place}
          </li>
        ))}
      </ul>
    </details>
  )
}
