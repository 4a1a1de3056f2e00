import type { ClaimAnswer } from '#schema/api.ts'
import { paths } from '#url/paths.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { countryClass } from './country-class.ts'
import { useMessages } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

const COUNTRIES = ['US', 'CN', 'WLD'] as const

/** Country and, with a link, company, above the claim's title. */
export function ClaimKicker({ answer }: { answer: ClaimAnswer }) {
  const { vocabulary } = useMessages(VOCABULARY)
  const { country, company } = answer.claim
  const known = COUNTRIES.find((c) => c === country)
  const name = answer.usedIn.find((u) => u.kind === 'company' && u.id === company)?.label
  return (
    <p className={`claim-kicker ${countryClass(country)}`}>
      <span className="claim-kicker-country">{known ? vocabulary.countries[known] : country}</span>
      {company === null || name === undefined ? null : (
        <>
          {'\u00a0· '}
          <AppLink to={paths.company(company)}>{name}</AppLink>
        </>
      )}
    </p>
  )
}
