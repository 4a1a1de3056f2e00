import { AppLink } from '#blocks/navigation/navigation.tsx'
import type { CompanyCard } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { CompanyName } from './company-name.tsx'
import { countryClass } from '#blocks/claim/country-class.ts'
import { inOrder } from './pair-order.ts'

/** Links from one company to its comparison with each of the others. */
export function CompareWith({ card, companies }: { card: CompanyCard; companies: readonly CompanyCard[] }) {
  const order = companies.map((c) => c.id)
  return (
    <ul className="companies-with">
      {companies
        .filter((c) => c.id !== card.id)
        .map((c) => (
          <li key={c.id} className={countryClass(c.country)}>
            <AppLink to={paths.companyPair(...inOrder(card.id, c.id, order))}>
              <CompanyName card={c} />
            </AppLink>
          </li>
        ))}
    </ul>
  )
}
