import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { SourceLine } from './source-line.tsx'
import { countryName } from './country.ts'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Policies and rulings that bear on the company, with what they say and where it stands. */
export function Policies({ policies }: { policies: readonly PolicyAnswer[] }) {
  const { locale, m } = useI18n(VOCABULARY)
  return (
    <ul className="companies-policies">
      {policies.map((policy) => (
        <li key={policy.id}>
          <h4>
            <AppLink to={paths.policy(policy.id)}>
              <Verbatim>{plainText(policy.title)}</Verbatim>
            </AppLink>
          </h4>
          <p className="companies-fine small quiet">
            {countryName(policy.country, m)}
            {'\u00a0· '}
            {m.vocabulary.policyLevel[policy.level]}
            {'\u00a0· '}
            {m.vocabulary.policyStatus[policy.status]}
            {'\u00a0· '}
            <time dateTime={policy.date}>{formatDate(policy.date, locale, 'short')}</time>
          </p>
          <p className="measure">
            <Rich text={policy.summary} />
          </p>
          {policy.sources.map((source) => (
            <p className="companies-fine small quiet" key={source.id}>
              <SourceLine source={source} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
