import { useMark } from '#blocks/term/use-mark.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Fold } from '#ui/fold.tsx'
import { SourceLine } from './source-line.tsx'
import { formatPercent, formatScore } from './numbers.ts'

/** What each measure asks, its year, its licence, what of it is shown here, and where it is from. */
export function Sources({ answer }: { answer: OccupationsAnswer }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const { sources, measure, asks, ships, licence, fold } = m.occupations
  const { basis, left } = answer
  const mark = useMark()
  const question = (id: keyof typeof asks): string => {
    const text = asks[id]
    const least = id === 'microsoft-balance' ? formatScore(left.microsoft, locale) : formatPercent(left.claudePercent, locale)
    return text.replace('{least}', least)
  }
  const also = [
    { id: 'jobs', source: basis.jobs },
    { id: 'shares', source: basis.shares },
    { id: 'crosswalk', source: basis.crosswalk },
    { id: 'titles', source: basis.titles },
  ] as const
  return (
    <section className="occupations-sources" id="sources">
      <Fold title={sources.title} level={2} words={fold}>
        <ul>
          {answer.measures.map((item) => (
            <li key={item.id}>
              <h3 data-count="">{measure[item.id]}</h3>
              <p data-count="">{mark(question(item.id))}</p>
              <p className="small quiet" data-count="">
                <time dateTime={item.year}>{formatDate(item.year, locale)}</time>
                {'\u00a0· '}
                {sources.licence}
                {m.shell.colon}
                {licence[item.licence]}
                {'\u00a0· '}
                {sources.shown}
                {m.shell.colon}
                {ships[item.ships]}
              </p>
              {item.sources.map((source) => (
                <SourceLine key={source.id} source={source} />
              ))}
            </li>
          ))}
        </ul>
        <p className="small measure">{sources.noLicence}</p>
        <h3>{sources.also}</h3>
        <ul>
          {also.map((row) => (
            <li key={row.id}>
              <p className="small">{sources[row.id]}</p>
              <SourceLine source={row.source} />
            </li>
          ))}
        </ul>
        <p className="small quiet" data-count="">
          {sources.ours}
        </p>
      </Fold>
    </section>
  )
}
