import { useQuery } from '@tanstack/react-query'
import { Figure } from '#blocks/figure/figure-by-id.tsx'
import { AppLink, usePageValue } from '#blocks/navigation/navigation.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import { Notice } from '#ui/notice.tsx'
import { readIndicatorView } from '#url/indicators-search.ts'
import { paths } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { Contested } from './contested.tsx'
import { IndicatorSources } from './indicator-sources.tsx'
import { Controls } from './controls.tsx'
import { PairPanel } from './pair-panel.tsx'
import { Peers } from './peers.tsx'
import { Pin, Pinned } from './pin.tsx'
import { figureAs, shapeName, shapesFor, shownAs, stepsOf, yearsOf } from './shapes.ts'
import { Steps } from './steps.tsx'
import { VerdictPanel } from './verdict-panel.tsx'

/** One measure: its figure, the pair with its verdict, what contradicts it, and a second measure beside it. */
export function IndicatorPage({ answer, figure }: { answer: IndicatorAnswer; figure: FigureAnswer }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL)
  const words = m.countries.page
  const { row, known } = answer
  const search = usePageValue((page) => page.search) ?? ''
  const all = useQuery(resourceQuery('indicators', locale)).data?.indicators
  const view = readIndicatorView(new URLSearchParams(search), row.id, all ? new Set(all.map((i) => i.id)) : null)
  const shown = shownAs(figure.spec, view, known)
  const shape = shown.refused === null ? view.shape : null
  const drawn = figureAs(figure, shown.spec, shape === null ? null : words.shownAs[shapeName(shape, figure.spec)], known)
  const only = row.US && !row.CN ? 'CN' : row.CN && !row.US ? 'US' : null
  return (
    <article className="indicators-page" data-indicator-page={row.id}>
      {view.notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <div className="indicators-grid">
        <div className="indicators-main">
          <Figure
            figure={drawn}
            size="full"
            headingLevel={1}
            controls={<Controls view={view} shapes={shapesFor(figure.spec, known)} years={yearsOf(figure.spec)} shown={shown} />}
          />
          {shape === null ? null : <Steps steps={stepsOf(figure.spec, shown.spec, known)} />}
          {only === null ? null : <p className="small">{words.oneOnly({ country: m.countries.named[only] })}</p>}
          {row.verdict?.verdict === 'not-comparable' ? <p className="small">{words.apart}</p> : null}
          {answer.peers === null ? null : <Peers peers={answer.peers} spec={shown.spec} />}
        </div>
        <aside className="indicators-aside">
          <PairPanel row={row} version={figure.version} />
          <VerdictPanel row={row} />
          <p className="no-print">
            <AppLink to={paths.indicatorBrief() + withSearch('', { items: row.id })}>{words.brief}</AppLink>
          </p>
        </aside>
      </div>
      {answer.contested.length > 0 ? <Contested groups={answer.contested} /> : null}
      <section className="indicators-beside">
        <Pin row={row} all={all ?? []} other={view.other} />
        {view.other === null ? null : <Pinned id={view.other} />}
      </section>
      <IndicatorSources sources={answer.sources} />
    </article>
  )
}
