import { useMessages } from '#i18n/context.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import type { PolicyPageAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { PolicyHead } from './policy-head.tsx'
import { PolicySources } from './policy-sources.tsx'
import { Duties } from './duties.tsx'

/** One policy: its facts, its text and duties, its documents, and the claims and companies that name it. */
export function PolicyPage({ answer: { policy, claims } }: { answer: PolicyPageAnswer }) {
  const m = useMessages(POLICIES)
  const cited = policy.claims.flatMap((id) => claims[id] ?? [])
  return (
    <article className={policy.country === 'US' ? 'policies-page us' : 'policies-page cn'}>
      <PolicyHead policy={policy} />
      <section>
        <h2>{m.policies.what}</h2>
        <p className="measure">
          <Rich text={policy.summary} />
        </p>
      </section>
      <section>
        <h2>{m.policies.asks}</h2>
        <Duties policy={policy} />
      </section>
      <PolicySources policy={policy} />
      {cited.length > 0 ? (
        <section>
          <h2>{m.policies.evidence}</h2>
          <ul className="policies-list">
            {cited.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim.id}>
                  <Rich text={claim.label} />
                </ClaimLink>{' '}
                <StatusLine status={claim.status} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {policy.companies.length > 0 ? (
        <section>
          <h2>{m.policies.companies}</h2>
          <ul className="policies-list">
            {policy.companies.map((c) => (
              <li key={c.id}>
                <AppLink to={paths.company(c.id)}>{c.name}</AppLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}
