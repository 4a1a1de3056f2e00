import { AppLink } from '#blocks/navigation/navigation.tsx'
import { type Standing, STANDINGS } from '#domain/indicator/pair.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { paths } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { countAt, themesOf } from './groups.ts'
import type { Words } from './words.ts'

/** The name of a verdict, or of "only one country", in the words of the language. */
export const standingName = (standing: Standing, m: Words): string =>
  standing === 'one-country' ? m.countries.oneCountry : m.vocabulary.verdict[standing]

/** What can be compared, as a picture: a square for each measure, by theme and verdict. Each cell leads to its rows. */
export function Matrix({ rows }: { rows: readonly IndicatorRow[] }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  const words = m.countries.matrix
  const themes = themesOf(rows)
  return (
    <ScrollBox label={words.caption}>
      <table className="indicators-matrix">
        <caption>
          {words.caption} <span className="indicators-square-note">· {words.square}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            {STANDINGS.map((standing) => (
              <th key={standing} scope="col">
                <Squares count={1} standing={standing} /> {standingName(standing, m)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme}>
              <th scope="row">
                <AppLink to={paths.indicators() + withSearch('', { theme })}>{m.vocabulary.theme[theme]}</AppLink>
              </th>
              {STANDINGS.map((standing) => {
                const n = countAt(rows, theme, standing)
                const [name, verdict] = [m.vocabulary.theme[theme], standingName(standing, m)]
                return (
                  <td key={standing} data-count="" data-standing={standing}>
                    {n === 0 ? (
                      <span className="quiet">–</span>
                    ) : (
                      <AppLink to={paths.indicators() + withSearch('', { theme, verdict: standing })}>
                        <span className="visually-hidden">{words.cell({ count: formatCount(n, locale), theme: name, verdict })}</span>
                        <span aria-hidden="true" className="indicators-squares">
                          <Squares count={n} standing={standing} />
                          <span className="indicators-n">{formatCount(n, locale)}</span>
                        </span>
                      </AppLink>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            {STANDINGS.map((standing) => (
              <td key={standing} data-count="">
                {formatCount(countAt(rows, null, standing), locale)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  )
}

const SIDE = 11
const STEP = 14

/**
 * As many squares as measures: filled, half filled, open, dotted. In the colour of text only, because a verdict belongs to no country and
 * is no praise.
 */
function Squares({ count, standing }: { count: number; standing: Standing }) {
  return (
    <svg
      className={`indicators-square indicators-square-${standing}`}
      width={count * STEP - (STEP - SIDE) + 2}
      height={SIDE + 2}
      viewBox={`-1 -1 ${count * STEP - (STEP - SIDE) + 2} ${SIDE + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, i) => (
        <g key={`${standing}${i * STEP}`}>
          <rect x={i * STEP} y="0" width={SIDE} height={SIDE} />
          {standing === 'with-care' ? <path d={`M${i * STEP} ${SIDE}V0H${i * STEP + SIDE}Z`} /> : null}
        </g>
      ))}
    </svg>
  )
}
