import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { CompanyCard, NarrativesAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { paths } from '#url/paths.ts'
import { SIDES } from '../sides.ts'
import { CardPicture } from './card-picture.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** The companies of the article: picture, lead number, what it counts, what drove it. */
export function CompanyCards({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages(COMPARE)
  return (
    <section className="section company-cards" aria-labelledby="companies-heading">
      <h2 id="companies-heading">{compare.companies.heading}</h2>
      {answer.companies.length === 0 ? <p className="company-cards-empty">{compare.empty}</p> : null}
      <ul className="company-cards-list">
        {answer.companies.map((card) => (
          <Card key={card.id} card={card} lead={answer.claims[card.lead]} />
        ))}
      </ul>
    </section>
  )
}

function Card({ card, lead }: { card: CompanyCard; lead: ClaimBrief | undefined }) {
  const side = SIDES.find((s) => s.country === card.country) ?? SIDES[0]
  return (
    <li className={`company-card ${side.role}`}>
      <h3>
        <AppLink to={paths.company(card.id)}>
          {card.name}
          {card.otherName === card.name ? null : <span className="company-card-other"> {card.otherName}</span>}
        </AppLink>
      </h3>
      <CardPicture card={card} lead={lead} role={side.role} />
      <p className="company-card-number">{lead?.value ? <ClaimLink claim={lead.id}>{lead.value.text}</ClaimLink> : null}</p>
      <p className="company-card-label">{lead ? <Rich text={lead.label} /> : null}</p>
      <p className="company-card-mechanism">
        <Rich text={card.mechanism} />
      </p>
      {lead ? <StatusLine status={lead.status} /> : null}
      <p className="company-card-deck no-print">
        <AddToDeck exhibit={{ kind: 'company', id: card.id }} look="quiet" />
      </p>
    </li>
  )
}
