import { countryClass } from '#blocks/claim/country-class.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { CompanyName } from './company-name.tsx'
import { KeyNumber } from './key-number.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** One of two companies: its name, what happened in a sentence, its lead figure, what drove it, and the way to its own page. */
export function PairSide({ company: { card, claims } }: { company: CompanyAnswer }) {
  const { company: m, shell } = useMessages(COMPANY, SHELL)
  const lead = claims[card.lead]
  return (
    <div className={countryClass(card.country)}>
      <h2 className="companies-pair-name">
        <AppLink to={paths.company(card.id)}>
          <CompanyName card={card} />
        </AppLink>
      </h2>
      <p className="companies-headline">
        <Rich text={card.headline} />
      </p>
      {lead ? <KeyNumber claim={lead} /> : null}
      <p className="companies-pair-drove small quiet">
        {m.mechanism}
        {shell.colon}
        <Rich text={card.mechanism} />
      </p>
      <p className="companies-more no-print">
        <AppLink to={paths.company(card.id)}>
          {m.readCase} <span aria-hidden="true">→</span>
          <span className="visually-hidden"> {card.name}</span>
        </AppLink>
      </p>
    </div>
  )
}
