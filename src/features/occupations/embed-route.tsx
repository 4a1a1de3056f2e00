import './occupations.css'
import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { readOccupationsSearch } from '#url/occupations-search.ts'
import { href, paths } from '#url/paths.ts'
import { layoutScatter } from './scatter-layout.ts'
import { ScatterPicture } from './scatter-picture.tsx'
import { KINDS, SIZES } from './sizes.ts'
import { useGroupRows } from './use-group-rows.ts'
import { useScatter } from './use-scatter.ts'

/** `/embed/occupations`: the picture of the occupations for other people's pages. Everything is in the HTML: it needs no script. */
export function OccupationsEmbedScreen() {
  const { locale, m } = useI18n(OCCUPATIONS)
  const query = useQuery(resourceQuery('occupations', locale))
  usePageHead({ title: m.occupations.title, description: m.occupations.description, robots: 'noindex' })
  return (
    <main className="embed">
      <QueryView query={query} resource="occupations">
        {(answer) => <Picture answer={answer} />}
      </QueryView>
    </main>
  )
}

function Picture({ answer }: { answer: OccupationsAnswer }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { view } = readOccupationsSearch(new URLSearchParams(), { weights: [], majors: [] })
  const parts = useScatter(answer, view)
  const { credit } = useGroupRows(answer, view)
  return (
    <div className="occupations">
      <figure className="occupations-scatter embed-figure" data-count="">
        <figcaption>
          <h1 className="embed-title">{parts.title}</h1>
          <p>{parts.subtitle}</p>
        </figcaption>
        {KINDS.map((kind) => (
          <ScatterPicture
            key={kind}
            kind={kind}
            layout={layoutScatter(parts.dots, { ranks: parts.ranks }, SIZES[kind])}
            words={parts.words}
            active={null}
            xText={parts.xText}
            yText={parts.yText}
          />
        ))}
        <p className="small quiet">{parts.note}</p>
        <p className="small quiet">{credit}</p>
        <p className="embed-foot">
          <a href={href(paths.occupations(), locale)} target="_blank" rel="noopener">
            {m.occupations.take.open}
          </a>
        </p>
      </figure>
    </div>
  )
}
