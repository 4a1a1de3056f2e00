import { StaticPlot } from '#charts/frame/plot-picture.tsx'
import { CARD } from '#charts/layout/card.ts'
import { staticCardKey, staticPlot } from '#charts/static-store.ts'
import type { FigureListItem } from '#schema/api.ts'
import { DrawnPreview } from './drawn-preview.tsx'

type Props = { item: Pick<FigureListItem, 'id' | 'picture'> }

/** The picture on a figure's card: the one that the page brought from the build, or drawn here once it comes into view. */
export function FigurePreview({ item }: Props) {
  const key = staticCardKey(item.picture)
  return staticPlot(key) === undefined ? (
    <DrawnPreview id={item.id} />
  ) : (
    <StaticPlot className="figures-preview" plotKey={key} width={CARD.width} />
  )
}
