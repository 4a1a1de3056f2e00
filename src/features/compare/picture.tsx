import type { MouseEvent } from 'react'
import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { MiniBars } from '#charts/mini-bars.tsx'
import { pagePalette } from '#charts/palette.ts'
import { Sparkline } from '#charts/sparkline.tsx'
import type { OpeningCellAnswer, SeriesAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { Status } from '#schema/vocabulary.ts'
import type { Side } from './sides.ts'

/** Prefix of the hatch patterns that small pictures of this page refer to. */
export const PATTERNS = 'compare'

const WIDTH = 320
const HEIGHT = 48
const BAR_HEIGHT = 24

/** A series in small, cut where its breaks are. `status` is that of its last point. */
export function SeriesPicture({
  series,
  role,
  status,
  width = WIDTH,
  height = HEIGHT,
}: {
  series: SeriesAnswer
  role: Side['role']
  status: Status
  width?: number
  height?: number
}) {
  const last = series.points.length - 1
  const points = series.points.map((p, i) => ({ x: p.asOf, y: p.value, claims: [p.claim], ...(i === last ? { status } : {}) }))
  return (
    <Sparkline points={points} breaks={series.breaks.map((b) => b.at)} role={role} width={width} height={height} palette={pagePalette} />
  )
}

type Props = {
  picture: NonNullable<OpeningCellAnswer['picture']>
  role: Side['role']
  status: Status
  claims: Readonly<Record<string, ClaimBrief>>
}

/** The small picture of a cell. The number beside it is the way in for keyboards; a click on a mark opens that mark's claim. */
export function CellPicture({ picture, role, status, claims }: Props) {
  const setSearch = useSetSearch()
  const open = (event: MouseEvent<HTMLDivElement>) => {
    const marked = event.target instanceof Element ? event.target.closest('[data-claims]') : null
    const claim = marked?.getAttribute('data-claims')?.split(' ')[0]
    if (claim) setSearch({ claim })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the picture is hidden from assistive technology and repeats the link beside it
    <div className="compare-picture" onClick={open}>
      {picture.kind === 'series' ? (
        <SeriesPicture series={picture.series} role={role} status={status} />
      ) : (
        <MiniBars
          values={picture.bars.map((b) => ({ value: b.value, status: claims[b.claim]?.status ?? status, claims: [b.claim] }))}
          role={role}
          width={WIDTH}
          height={picture.bars.length === 1 ? BAR_HEIGHT : HEIGHT}
          palette={pagePalette}
          max={picture.max}
          idPrefix={PATTERNS}
          direction={picture.bars.length === 1 ? 'across' : 'up'}
        />
      )}
    </div>
  )
}
