import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'
import { ArticleCompany } from './company-card.tsx'

/** The companies of the article: picture, lead number, what it counts, what drove it. */
export function CompanyCards({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages(COMPARE)
  return (
    <section className="section company-cards" aria-labelledby="companies-heading">
      <h2 id="companies-heading">{compare.companies.heading}</h2>
      {answer.companies.length === 0 ? <p className="company-cards-empty">{compare.empty}</p> : null}
      <ul className="company-cards-list">
        {answer.companies.map((card) => (
          <ArticleCompany key={card.id} card={card} lead={answer.claims[card.lead]} />
        ))}
      </ul>
    </section>
  )
}
