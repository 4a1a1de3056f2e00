import { formatDate } from '#i18n/format-date.ts'
import type { SearchLog as Log } from '#schema/api-narratives.ts'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** What was searched, where and when, for something that was not found. `open` shows the places at once. */
export function SearchLog({ search, open = false }: { search: Log; open?: boolean }) {
  const { locale, m } = useI18n(COMPANY)
  return (
    <details className="companies-search small" open={open}>
      <summary>
        {m.company.searchLog} · {m.company.searchedOn} <time dateTime={search.on}>{formatDate(search.on, locale, 'short')}</time>
      </summary>
      <ul>
        {search.places.map((place) => (
          <li key={place}>
            <Verbatim>{place}</Verbatim>
          </li>
        ))}
      </ul>
    </details>
  )
}
