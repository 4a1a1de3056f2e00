import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { formatComputed, formatExact, formatFull } from '#i18n/format-value.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { unitWord } from '#i18n/units.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { Step } from './shapes.ts'

/** What a quotient is multiplied by, in the formula. */
function timesOf({ result, second }: Step): number {
  if (result.unit === 'per-million-people') return 1_000_000
  return result.unit === 'percent' || result.unit === 'index' ? 100 : second.value === 0 ? 0 : 1
}

/** The arithmetic of a changed figure for the newest value of each country, each number a link to its claim. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  if (steps.length === 0) return null
  return (
    <div className="indicators-steps small">
      <h2 className="indicators-small-title">{m.countries.page.steps}</h2>
      <ul>
        {steps.map((step) => {
          const { country, x, first, second, result } = step
          const times = timesOf(step)
          return (
            <li key={country} data-claims={`${first.claim} ${second.claim}`} data-claim={first.claim}>
              {m.vocabulary.countries[country]} <time dateTime={x}>{formatDate(x, locale, 'short')}</time>{' '}
              <ClaimLink claim={first.claim}>{formatFull(first, locale)}</ClaimLink> ÷{' '}
              <ClaimLink claim={second.claim}>{formatFull(second, locale)}</ClaimLink>
              {times === 1 ? '' : ` × ${formatExact({ value: times, unit: 'items' }, locale)}`} ={' '}
              <b>
                {formatComputed(result, locale)}
                {result.unit === 'per-million-people'
                  ? (locale === 'en' ? ' ' : '') + (unitWord(result.unit, result.value, locale) ?? '')
                  : ''}
              </b>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
