import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { CompanyName } from './company-name.tsx'
import { countryName } from './country.ts'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Opening of a company's page: where one is, its name in both scripts, and what the picture shows. */
export function CompanyHead({ company }: { company: CompanyAnswer }) {
  const m = useMessages(COMPANY, VOCABULARY, SHELL)
  const { card } = company
  return (
    <header className="case-head">
      <p className="case-crumbs">
        <AppLink to={paths.companies()}>{m.company.otherCases}</AppLink> <span aria-hidden="true">/</span> {countryName(card.country, m)}
        {'\u00a0· '}
        <span className="case-drove">
          {m.company.mechanism}
          {m.shell.colon}
          <Rich text={card.mechanism} />
        </span>
      </p>
      <h1>
        <CompanyName card={card} />
      </h1>
      <p className="case-finding">
        <Rich text={company.case.finding} />
      </p>
    </header>
  )
}
