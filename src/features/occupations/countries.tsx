import { Sentences } from '#blocks/text/sentences.tsx'
import { linearScale, niceTicks } from '#charts/scale/linear.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Fold } from '#ui/fold.tsx'
import type { OccupationView } from '#url/occupations-search.ts'
import { meansOf, shipsOf } from './groups.ts'
import { formatScore } from './numbers.ts'

const CHINA = 'CHN'
const WIDTH = 100

/** One measure weighted by what people of each country do; China's place is drawn open until its shares are known. */
export function Countries({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const { countries, said } = m.occupations
  const name = said[view.measure]
  const rows = meansOf(answer, view.measure)
  const { domain } = niceTicks(
    rows.map((r) => r.mean),
    { zero: true },
  )
  const x = linearScale(domain, [0, WIDTH])
  const isKnown = rows.some((r) => r.code === CHINA)
  return (
    <section className="occupations-countries">
      <Fold title={countries.title} level={2} words={m.occupations.fold}>
        {shipsOf(answer, view.measure).ships === 'ranks' ? (
          <p className="measure" data-count="">
            {countries.ranksOnly({ measure: name })}
          </p>
        ) : (
          <>
            <p className="measure">{countries.lead({ measure: name })}</p>
            <table className="occupations-means">
              <tbody>
                {rows.map((r) => (
                  <tr key={r.code} className={r.code === 'USA' ? 'us' : r.code === CHINA ? 'cn' : undefined}>
                    <th scope="row">{countries.name[r.code] ?? r.code}</th>
                    <td>
                      <svg viewBox={`0 0 ${WIDTH} 3`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <rect x="0" y="0" width={x(r.mean).toFixed(1)} height="3" className="occupations-bar" />
                      </svg>
                    </td>
                    <td className="occupations-number" data-count="">
                      {formatScore(r.mean, locale)}
                    </td>
                  </tr>
                ))}
                {isKnown ? null : (
                  <tr className="cn">
                    <th scope="row">{countries.name[CHINA]}</th>
                    <td colSpan={2}>
                      <span className="occupations-hole">{countries.hole}</span>
                    </td>
                  </tr>
                )}
              </tbody>
            </table>
            <p className="small quiet measure">
              <Sentences>
                {countries.left({ countries: answer.left.peers.map((code) => countries.name[code] ?? code).join(m.shell.listComma) })}
                {countries.source}
              </Sentences>
            </p>
          </>
        )}
      </Fold>
    </section>
  )
}
