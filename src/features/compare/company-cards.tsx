import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useMessages } from '#i18n/context.tsx'
import type { CompanyCard, NarrativesAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { paths } from '#url/paths.ts'
import { Footing } from './claim-item.tsx'
import { SeriesPicture } from './picture.tsx'
import { Searched } from './searched.tsx'
import { SIDES } from './sides.ts'

const WIDTH = 200
const HEIGHT = 44

/** The companies of the article, a card each. */
export function CompanyCards({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages()
  return (
    <section className="section compare-five" aria-labelledby="companies-heading">
      <h2 id="companies-heading">{compare.companies.heading}</h2>
      <p className="quiet measure">{compare.companies.lead}</p>
      {answer.companies.length === 0 ? <p className="compare-empty">{compare.empty}</p> : null}
      <ul className="compare-cards">
        {answer.companies.map((card) => (
          <Card key={card.id} card={card} lead={answer.claims[card.lead]} />
        ))}
      </ul>
    </section>
  )
}

function Card({ card, lead }: { card: CompanyCard; lead: ClaimBrief | undefined }) {
  const { compare, vocabulary } = useMessages()
  const side = SIDES.find((s) => s.country === card.country) ?? SIDES[0]
  return (
    <li className={`compare-card ${side.role}`}>
      <p className="compare-card-country">{vocabulary.countries[side.country]}</p>
      <h3>
        <AppLink to={paths.company(card.id)}>
          {card.name}
          {card.otherName === card.name ? null : <span className="compare-card-other"> {card.otherName}</span>}
        </AppLink>
      </h3>
      <p className="compare-card-headline">
        <Rich text={card.headline} />
      </p>
      <div className="compare-card-picture">
        {card.headcount && card.headcount.points.length > 1 ? (
          <>
            <p>{compare.companies.sparkline}</p>
            <SeriesPicture series={card.headcount} role={side.role} status="documented" width={WIDTH} height={HEIGHT} />
          </>
        ) : (
          <>
            <p>{card.headcount ? compare.companies.onePoint : compare.companies.notFound}</p>
            {card.headcountSearch ? <Searched search={card.headcountSearch} brief /> : null}
          </>
        )}
      </div>
      <p className="compare-card-mechanism">
        <Rich text={card.mechanism} />
      </p>
      {lead ? <Footing claim={lead} /> : null}
    </li>
  )
}
