import { useQuery } from '@tanstack/react-query'
import { FigureById } from '#blocks/figure/lazy-figure.tsx'
import { AppLink, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { paths } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { themesOf } from './groups.ts'
import { PairPanel } from './pair-panel.tsx'
import { VerdictPanel } from './verdict-panel.tsx'

type Props = { row: IndicatorRow; all: readonly IndicatorRow[]; other: string | null }

/** Chooses a second measure; the choice is in the address. */
export function Pin({ row, all, other }: Props) {
  const { m } = useI18n(COUNTRIES, VOCABULARY)
  const words = m.countries.page
  const setSearch = useSetSearch()
  const themes = themesOf(all)
  return (
    <div className="indicators-pin no-print">
      <label>
        <span>{words.pin}</span>
        <select value={other ?? ''} onChange={(event) => setSearch({ with: event.target.value || null }, { replace: true })}>
          <option value="">{words.pinNone}</option>
          {themes.map((theme) => (
            <optgroup key={theme} label={m.vocabulary.theme[theme]}>
              {all
                .filter((i) => i.theme === theme && i.id !== row.id)
                .map((i) => (
                  <option key={i.id} value={i.id}>
                    {plainText(i.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {other === null ? null : (
        <>
          <Button onClick={() => setSearch({ with: null }, { replace: true })}>{words.unpin}</Button>{' '}
          <AppLink to={paths.indicatorBrief() + withSearch('', { items: `${row.id},${other}` })}>{words.brief}</AppLink>
        </>
      )}
    </div>
  )
}

/** The second measure with its own pair and verdict, and why the two are not subtracted. */
export function Pinned({ id }: { id: string }) {
  const { locale, m } = useI18n(COUNTRIES, SHELL)
  const words = m.countries.page
  const query = useQuery(resourceQuery('indicators/:id', locale, { id }))
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  return (
    <QueryView query={query} resource={`indicators/${id}`}>
      {({ row }) => (
        <div data-pinned={id}>
          <p>
            <b>
              {words.cross}
              {m.shell.stop}
            </b>
            {words.crossText}
          </p>
          <div className="indicators-grid">
            <div className="indicators-main">
              <FigureById id={indicatorFigureId(id)} headingLevel={2} />
            </div>
            <aside className="indicators-aside">
              <PairPanel row={row} version={version} />
              <VerdictPanel row={row} />
            </aside>
          </div>
        </div>
      )}
    </QueryView>
  )
}
