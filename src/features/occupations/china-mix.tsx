import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Fold } from '#ui/fold.tsx'
import { formatPercent } from './numbers.ts'
import { ShareBar } from './share-bar.tsx'
import { SourceLine } from './source-line.tsx'
import { partsOfLargest } from './marks.ts'

/** What postings ask for by group, in each of the counts that exist. Each count has its own scale: they cannot be compared. */
export function ChinaMix({ mix }: { mix: OccupationsAnswer['china']['mix'] }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const words = m.occupations.china
  return (
    <Fold title={words.mix} level={3} words={m.occupations.fold}>
      <table className="occupations-mix">
        <thead>
          <tr>
            <td />
            {mix.counts.map((c) => (
              <th key={c.id} scope="col">
                <time dateTime={c.asOf}>{formatDate(c.asOf, locale)}</time>
                {m.shell.sentenceGap}
                {words.kind[c.scope]}
                {m.shell.comma}
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
                  <ShareBar share={partsOfLargest(c.shares)[i] ?? 0} text={formatPercent(c.shares[i] ?? 0, locale)} />
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
  )
}
