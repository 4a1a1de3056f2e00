import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow, PairSideAnswer } from '#schema/api-indicators.ts'
import { CopyPair } from './copy-pair.tsx'
import { SideCell } from './side-cell.tsx'
import { TakeRows } from './take.tsx'
import { gapText } from './words.ts'

/** The pair in large: both values, the gap where one may be stated, and when the next value is expected. */
export function PairPanel({ row, version }: { row: IndicatorRow; version: string }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL)
  const words = m.countries.page
  const gap = gapText(row, m, locale)
  return (
    <section className="indicators-pair" aria-label={words.pair}>
      <div className="indicators-sides">
        {(['US', 'CN'] as const).map((country) => (
          <div key={country} className={country === 'US' ? 'us' : 'cn'}>
            <h2>{m.vocabulary.countries[country]}</h2>
            <SideCell side={row[country]} />
          </div>
        ))}
      </div>
      {gap === null ? null : (
        <p className="indicators-gap" data-claim={row.US?.used.claim}>
          {gap}
        </p>
      )}
      <div className="indicators-actions no-print">
        <CopyPair row={row} version={version} /> <TakeRows rows={[row]} version={version} />
      </div>
      <h3>{words.next}</h3>
      <ul className="indicators-next">
        {(['US', 'CN'] as const).flatMap((country) => {
          const side = row[country]
          return side
            ? [
                <li key={country}>
                  {m.vocabulary.countries[country]}
                  {m.shell.colon}
                  <Next side={side} />
                </li>,
              ]
            : []
        })}
      </ul>
    </section>
  )

  function Next({ side: { nextDue } }: { side: PairSideAnswer }) {
    if (!nextDue) return words.nextNone
    return (
      <>
        <time dateTime={nextDue.on}>{formatDate(nextDue.on, locale, 'short')}</time>
        {locale === 'en' ? ', ' : '，'}
        {nextDue.overdue ? words.nextLate : words.nextBy[nextDue.rule]}
      </>
    )
  }
}
