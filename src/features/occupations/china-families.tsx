import { Sentences } from '#blocks/text/sentences.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Fold } from '#ui/fold.tsx'
import { formatShare } from './numbers.ts'
import { ShareBar } from './share-bar.tsx'
import { SourceLine } from './source-line.tsx'

/** Job families of postings, with the share that is negative and how many titles each stands on; what is left out is counted below. */
export function ChinaFamilies({ families }: { families: OccupationsAnswer['china']['families'] }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const words = m.occupations.china
  const total = families.titles.reduce((sum, n) => sum + n, 0) + families.left.titles
  return (
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
                <ShareBar share={families.negative[i] ?? 0} text={formatShare(families.negative[i] ?? 0, locale)} />
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
  )
}
