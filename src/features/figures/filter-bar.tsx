import { useQuery } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import { formatCount } from '#i18n/format-count.ts'
import type { FigureFilter, FilterValues } from '#url/figure-search.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { FilterChoice } from './filter-choice.tsx'

type Props = { known: FilterValues; filter: FigureFilter; onChange: (next: Partial<FigureFilter>) => void; shown: number; all: number }

/** Search and three choices over the gallery. */
export function FilterBar({ known, filter, onChange, shown, all }: Props) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY)
  const words = m.figure.gallery
  // Names come with the companies; until they are loaded, the ids are shown.
  const companies = useQuery(resourceQuery('companies', locale)).data?.companies ?? []
  const themes: Readonly<Record<string, string>> = m.vocabulary.theme
  const countries: Readonly<Record<string, string>> = m.vocabulary.countries
  return (
    <div role="search" className="figures-filter no-print">
      <label className="figures-search">
        <span>{words.search}</span>
        <input type="search" value={filter.q} maxLength={80} onChange={(event) => onChange({ q: event.target.value })} />
      </label>
      <FilterChoice
        label={words.country}
        any={words.any}
        value={filter.country}
        options={known.countries.map((id) => ({ id, name: countries[id] ?? id }))}
        onChange={(country) => onChange({ country })}
      />
      <FilterChoice
        label={words.company}
        any={words.any}
        value={filter.company}
        options={known.companies.map((id) => ({ id, name: companies.find((c) => c.id === id)?.name ?? id }))}
        onChange={(company) => onChange({ company })}
      />
      <FilterChoice
        label={words.theme}
        any={words.any}
        value={filter.theme}
        options={known.themes.map((id) => ({ id, name: themes[id] ?? id }))}
        onChange={(theme) => onChange({ theme })}
      />
      <p className="figures-count quiet" role="status" data-count>
        {words.count({ shown: formatCount(shown, locale), all: formatCount(all, locale) })}
      </p>
    </div>
  )
}
