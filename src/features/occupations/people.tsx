import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationAnswer } from '#schema/occupations.ts'
import { formatJobs, formatPercent } from './numbers.ts'

/** How many people work in a group, where that is known; China's open place among them. */
export function People({ answer: { jobs, allJobs, shares } }: { answer: OccupationAnswer }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const { page, countries } = m.occupations
  const known = shares.flatMap(({ country, share }) => (share === null ? [] : [{ country, share }])).sort((a, b) => b.share - a.share)
  return (
    <section>
      <h2>{page.people}</h2>
      <p data-count="">
        {jobs === null
          ? page.noJobs
          : page.usJobs({ jobs: formatJobs(jobs, locale), share: formatPercent((jobs / allJobs) * 100, locale) })}
      </p>
      {known.length === 0 ? null : (
        <>
          <h3>{page.sharesTitle}</h3>
          <ul className="occupations-shares">
            {known.map(({ country, share }) => (
              <li key={country} data-count="">
                {countries.name[country] ?? country}
                {m.shell.colon}
                {formatPercent(share, locale)}
              </li>
            ))}
          </ul>
        </>
      )}
      {shares.some((s) => s.country === 'CHN' && s.share !== null) ? null : (
        <p>
          <span className="occupations-hole cn">{page.notKnown}</span>
        </p>
      )}
    </section>
  )
}
