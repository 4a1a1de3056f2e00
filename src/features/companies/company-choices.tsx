import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { paths } from '#url/paths.ts'
import { CompanyName } from './company-name.tsx'
import { countryName } from './country.ts'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The companies with a page, as links. */
export function CompanyChoices() {
  const { locale, m } = useI18n(COMPANY, VOCABULARY, SHELL)
  return (
    <QueryView query={useQuery(resourceQuery('companies', locale))} resource="companies">
      {(all) => (
        <ul className="companies-choices">
          {all.companies.map((c) => (
            <li key={c.id}>
              <AppLink to={paths.company(c.id)}>
                <CompanyName card={c} />
              </AppLink>{' '}
              <span className="quiet small">{countryName(c.country, m)}</span>
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  )
}
