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

/** The scatter as it stands in other people’s pages: without controls, with a way to this site. */
export function EmbedPicture({ answer }: { answer: OccupationsAnswer }) {
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
