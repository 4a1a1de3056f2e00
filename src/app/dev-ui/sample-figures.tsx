import { useQuery } from '@tanstack/react-query'
import { FigureById } from '#blocks/figure/lazy-figure.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useLocale } from '#i18n/context.tsx'
import type { FigureListItem } from '#schema/api.ts'
import { FIGURE_KINDS } from '#schema/figure-spec.ts'

/** The first figure of each kind of chart; kinds that no figure uses yet are named. */
export function SampleFigures() {
  const query = useQuery(resourceQuery('figures', useLocale()))
  return (
    <QueryView query={query} resource="figures">
      {({ figures }) => (
        <div className="dev-ui-figures">
          {FIGURE_KINDS.map((kind) => (
            <Sample key={kind} kind={kind} figure={figures.find((f) => f.kind === kind)} />
          ))}
        </div>
      )}
    </QueryView>
  )
}

function Sample({ kind, figure }: { kind: string; figure: FigureListItem | undefined }) {
  return (
    <section aria-label={kind}>
      <p>
        <code>{kind}</code>
        {figure ? null : <span className="quiet"> — no figure uses this kind; its fixture is in tests/fixtures/figures</span>}
      </p>
      {figure ? <FigureById id={figure.id} /> : null}
    </section>
  )
}
