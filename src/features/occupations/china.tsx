import { Sentences } from '#blocks/text/sentences.tsx'
import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { SourceAnswer } from '#schema/api.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Fold } from '#ui/fold.tsx'
import { formatPercent, formatShare } from './numbers.ts'

/** What is known of occupations in China, what is missing, and how to fill it. */
export function China({ answer: { china } }: { answer: OccupationsAnswer }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const words = m.occupations.china
  const { mix, families } = china
  const total = families.titles.reduce((sum, n) => sum + n, 0) + families.left.titles
  return (
    <section className="occupations-china cn">
      <h2>{words.title}</h2>
      <div className="occupations-china-parts">
        <div>
          <Fold title={words.mix} level={3} words={m.occupations.fold}>
            <table className="occupations-mix">
              <thead>
                <tr>
                  <td />
                  {mix.counts.map((c) => (
                    <th key={c.id} scope="col">
                      <time dateTime={c.asOf}>{formatDate(c.asOf, locale)}</time> {words.kind[c.scope]}
                      {m.shell.listComma}
                      {words.scope[c.scope]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {mix.groups.map((name, i) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {mix.counts.map((c) => (
                      <td key={c.id}>
                        <Bar share={(c.shares[i] ?? 0) / Math.max(...c.shares)} text={formatPercent(c.shares[i] ?? 0, locale)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="small quiet">{words.notComparable}</p>
            {mix.counts.map((c) => (
              <SourceLine key={c.id} source={c.source} />
            ))}
          </Fold>
          <div className="occupations-missing">
            <h3>{words.hole}</h3>
            <p>{words.holeText}</p>
            <h4>{words.fill}</h4>
            <ol>
              {words.steps.map((step) => (
                <li key={step} data-count="">
                  {step}
                </li>
              ))}
            </ol>
          </div>
        </div>
        <div>
          <Fold title={words.families} level={3} words={m.occupations.fold}>
            <p className="small" data-count="">
              {words.familiesLead({ titles: formatCount(total, locale), families: formatCount(families.names.length, locale) })}
            </p>
            <table className="occupations-families">
              <caption>{words.negative}</caption>
              <tbody>
                {families.names.map((name, i) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>
                      <Bar share={families.negative[i] ?? 0} text={formatShare(families.negative[i] ?? 0, locale)} />
                    </td>
                    <td className="small quiet" data-count="">
                      {words.titles({ count: formatCount(families.titles[i] ?? 0, locale) })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="small quiet" data-count="">
              <Sentences>
                {words.familiesCaution}
                {words.familiesLeft({
                  families: formatCount(families.left.families, locale),
                  titles: formatCount(families.left.titles, locale),
                  least: formatCount(families.left.least, locale),
                })}
              </Sentences>
            </p>
            <SourceLine source={families.source} />
          </Fold>
        </div>
      </div>
    </section>
  )
}

function Bar({ share, text }: { share: number; text: string }) {
  return (
    <span className="occupations-share">
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect x="0" y="0" width={(share * 100).toFixed(1)} height="3" className="occupations-bar" />
      </svg>
      <span data-count="">{text}</span>
    </span>
  )
}

/** A document: who published it, its title in its own language, where it can be opened. */
export function SourceLine({ source }: { source: SourceAnswer }) {
  return (
    <p className="small occupations-source" data-count="">
      {source.publisher} <cite lang={titleLanguage(source)}>{source.title}</cite>
      {source.locator === null ? null : ` · ${source.locator}`} <SourceAddresses source={source} />
    </p>
  )
}
