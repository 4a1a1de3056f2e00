import type { Series } from '#schema/content-series.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import type { FigureRole } from '#schema/figure-spec.ts'

/** The claim of an id. Throws naming the id: a figure that names a record the content lacks is a mistake of the figure. */
export function claimOf(data: Dataset, id: string): ClaimRecord {
  const claim = data.claims.get(id)
  if (!claim) throw new Error(`figure: unknown claim "${id}"`)
  return claim
}

/** The series of an id. Throws naming the id. */
export function seriesOf(data: Dataset, id: string): Series {
  const series = data.series.get(id)
  if (!series) throw new Error(`figure: unknown series "${id}"`)
  return series
}

/** Colour role of a country; anything but the two compared is the world. */
export function roleOf(country: string): FigureRole {
  if (country === 'US') return 'us'
  return country === 'CN' ? 'cn' : 'world'
}
