import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { CompanyCard } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { paths } from '#url/paths.ts'
import { SIDES } from '../sides.ts'
import { CardPicture } from './card-picture.tsx'

/** One company of the article; `lead` is its lead claim, undefined when the answer does not carry it. */
export function ArticleCompany({ card, lead }: { card: CompanyCard; lead: ClaimBrief | undefined }) {
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
