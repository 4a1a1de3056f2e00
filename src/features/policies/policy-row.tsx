import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { Duties } from './duties.tsx'

/** One policy of the table; who cites it is a dash where nobody does. */
export function PolicyRow({ policy: p }: { policy: PolicyAnswer }) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY)
  return (
    <tr className={p.country === 'US' ? 'us' : 'cn'}>
      <th scope="row" data-count="">
        <AppLink to={paths.policy(p.id)}>
          <Rich text={p.title} />
        </AppLink>
        <span className="policies-place">
          {m.vocabulary.countries[p.country === 'US' ? 'US' : 'CN']} · {m.vocabulary.policyLevel[p.level]}
        </span>
      </th>
      <td>
        <time dateTime={p.date}>{formatDate(p.date, locale, 'short')}</time>
      </td>
      <td>{m.vocabulary.policyStatus[p.status]}</td>
      <td>
        <Duties policy={p} />
      </td>
      <td data-count="">
        {p.claims.length === 0 ? (p.companies.length === 0 ? '–' : '') : m.policies.claims({ count: formatCount(p.claims.length, locale) })}
        {p.companies.map((c) => (
          <span key={c.id} className="policies-company">
            <AppLink to={paths.company(c.id)}>{c.name}</AppLink>
          </span>
        ))}
      </td>
    </tr>
  )
}
