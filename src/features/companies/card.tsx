import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import type { CompanyCard } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { CompanyName } from './company-name.tsx'
import { countryClass } from '#blocks/claim/country-class.ts'
import { countryName } from './country.ts'
import { Headcount } from './headcount.tsx'
import { KeyNumber } from './key-number.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { card: CompanyCard; claims: Readonly<Record<string, ClaimSummary>>; headingLevel?: 2 | 3; withHeadcount?: boolean }

/** A company in a column: what happened, its headcount, the mechanism and its lead figure. */
export function Card({ card, claims, headingLevel = 2, withHeadcount = true }: Props) {
  const m = useMessages(COMPANY, VOCABULARY)
  const lead = claims[card.lead]
  const Heading = `h${headingLevel}` as const
  return (
    <article className={`companies-card ${countryClass(card.country)}`}>
      <p className="companies-kicker">{countryName(card.country, m)}</p>
      <Heading className="companies-card-name">
        <AppLink to={paths.company(card.id)}>
          <CompanyName card={card} />
        </AppLink>
      </Heading>
      <p className="companies-headline">
        <Rich text={card.headline} />
      </p>
      <dl className="companies-facts">
        {lead ? (
          <div>
            <dt>{m.company.leadFigure}</dt>
            <dd>
              <KeyNumber claim={lead} />
            </dd>
          </div>
        ) : null}
        {withHeadcount ? (
          <div>
            <dt>{m.company.headcount}</dt>
            <dd>
              <Headcount card={card} claims={claims} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{m.company.mechanism}</dt>
          <dd>
            <Rich text={card.mechanism} />
          </dd>
        </div>
      </dl>
      <p className="companies-more no-print">
        <AppLink to={paths.company(card.id)}>
          {m.company.readCase} <span aria-hidden="true">→</span>
          <span className="visually-hidden"> {card.name}</span>
        </AppLink>
        <AddToDeck exhibit={{ kind: 'company', id: card.id }} look="quiet" />
      </p>
    </article>
  )
}
