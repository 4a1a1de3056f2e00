import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useMessages } from '#i18n/company-words.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { CompanyName } from './company-name.tsx'
import { countryClass, countryName } from './country.ts'
import { Headcount } from './headcount.tsx'
import { KeyNumber } from './key-number.tsx'

/** Opening of a company's page: who it is, what happened in a few sentences, its lead figure, mechanism and headcount. */
export function CompanyHead({ company }: { company: CompanyAnswer }) {
  const m = useMessages()
  const { card } = company
  const lead = company.claims[card.lead]
  return (
    <header className={`companies-head ${countryClass(card.country)}`}>
      <div className="companies-head-words">
        <p className="companies-kicker">
          <AppLink to={paths.companies()}>{m.company.otherCases}</AppLink> <span aria-hidden="true">/</span>{' '}
          <span className="companies-country">{countryName(card.country, m)}</span>
        </p>
        <h1>
          <CompanyName card={card} />
        </h1>
        <p className="lead">
          <Rich text={company.summary} />
        </p>
        <p className="companies-mechanism">
          <span className="quiet">{m.company.mechanism}</span> <Rich text={card.mechanism} />
        </p>
      </div>
      <div className="companies-head-figures">
        {lead ? (
          <div>
            <h2 className="companies-label">{m.company.leadFigure}</h2>
            <KeyNumber claim={lead} />
          </div>
        ) : null}
        <div>
          <h2 className="companies-label">{m.company.headcount}</h2>
          <Headcount card={card} claims={company.claims} width={360} height={72} />
          {company.headcountNote ? (
            <p className="small quiet">
              <Rich text={company.headcountNote} />
            </p>
          ) : null}
        </div>
      </div>
    </header>
  )
}
