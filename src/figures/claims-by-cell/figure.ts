import type { Dataset } from '#schema/dataset.ts'
import type { FigurePanel, FigureRole } from '#schema/figure-spec.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import { gridCell, type GridRow } from '#domain/grid.ts'
import { countPoint } from '../build/derived.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

const ROWS: readonly GridRow[] = ['replacement', 'empowerment', 'neither']
const ROLE: Record<Status, FigureRole> = {
  supported: 'accent',
  documented: 'neutral',
  reported: 'neutral',
  contested: 'muted',
  unsupported: 'muted',
}

function side(data: Dataset, which: 'supports' | 'complicates'): FigurePanel {
  const cells = ROWS.flatMap((row) =>
    ['US', 'CN'].map((country) => ({
      x: `text:${row}-${country.toLowerCase()}`,
      claims: gridCell([...data.claims.values()], row, country, data)[which],
    })),
  )
  const series = STATUSES.map((status) =>
    ownSeries(
      status,
      `status:${status}`,
      null,
      cells.flatMap(({ x, claims }) => {
        const ids = claims.filter((c) => c.status === status).map((c) => c.id)
        // The first status keeps its zeros: they keep the rows in order, and “none supported” is worth reading.
        return ids.length || status === STATUSES[0] ? [countPoint(ids, x, status)] : []
      }),
      ROLE[status],
    ),
  )
  return panel({ id: which, label: `text:${which}`, unit: 'items', series: series.filter((s) => s.points.length > 0) })
}

export const figure: FigureDefinition = {
  id: 'claims-by-cell',
  build: (data) =>
    figureSpec({
      id: 'claims-by-cell',
      kind: 'stacked-share',
      theme: 'evidence',
      finding: [
        'supports/documented@text:replacement-us',
        'supports/documented@text:replacement-cn',
        'complicates/documented@text:replacement-us',
        'complicates/documented@text:replacement-cn',
      ],
      panels: [side(data, 'supports'), side(data, 'complicates')],
    }),
}
