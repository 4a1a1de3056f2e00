import { Sentences } from '#blocks/text/sentences.tsx'
import { useMemo } from 'react'
import { useMark } from '#blocks/term/use-mark.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { EXPOSURES, type OccupationsAnswer } from '#schema/occupations.ts'
import { Fold } from '#ui/fold.tsx'
import { ScrollBox } from '#ui/scroll-box.tsx'
import type { OccupationView } from '#url/occupations-search.ts'
import { agreement, correlations, furthestApart, levelOf } from './groups.ts'
import { inSentence } from './in-sentence.ts'
import { formatRho } from './numbers.ts'
import { shadeOf } from './marks.ts'

/** Above this correlation two orders are called much the same. */
const ALIKE = 0.7
const NAMED = 3

/** Rank correlations of all measures as a half table, with a sentence that sums them up. */
export function Agreement({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const mark = useMark()
  const { agree, measure } = m.occupations
  const level = levelOf(answer, view.level)
  const cells = useMemo(() => correlations(answer, level), [answer, level])
  const { today, older } = agreement(cells)
  const words = ({ low, high }: { low: number; high: number }) => ({ low: formatRho(low, locale), high: formatRho(high, locale) })
  const cell = (a: string, b: string) => cells.find((c) => c.a === a && c.b === b)
  return (
    <section className="occupations-agree">
      <h2>{agree.title}</h2>
      <p className="measure" data-count="">
        <Sentences>
          {today.low >= ALIKE ? agree.alike(words(today)) : agree.mixed(words(today))}
          {older.high < 0
            ? agree.opposite({
                ...words(older),
                names: inSentence(furthestApart(answer, level, NAMED), locale, m.shell.listComma),
              })
            : agree.weak(words(older))}
          {agree.built}
        </Sentences>
      </p>
      <Fold title={agree.caption({ count: formatCount(level.codes.length, locale) })} level={3} words={m.occupations.fold} isHeadForPhones>
        <ScrollBox label={agree.title}>
          <table className="occupations-matrix">
            <caption data-count="">{agree.caption({ count: formatCount(level.codes.length, locale) })}</caption>
            <thead>
              <tr>
                <td />
                {EXPOSURES.slice(0, -1).map((b) => (
                  <th key={b} scope="col" data-count="">
                    {measure[b]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {EXPOSURES.slice(1).map((a, i) => (
                <tr key={a}>
                  <th scope="row" data-count="">
                    {measure[a]}
                  </th>
                  {EXPOSURES.slice(0, -1).map((b, j) => {
                    const found = j <= i ? cell(a, b) : undefined
                    if (!found) return <td key={b} className="occupations-empty" />
                    const rho = formatRho(found.rho, locale)
                    return (
                      <td key={b} className={`occupations-rho occupations-rho-${shadeOf(found.rho)}`} data-count="">
                        <span title={agree.cell({ a: measure[a], b: measure[b], rho, n: formatCount(found.n, locale) })}>{rho}</span>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Fold>
      <p className="small quiet measure" data-count="">
        {mark(agree.method)}
      </p>
    </section>
  )
}
