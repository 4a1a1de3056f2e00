import type { Dataset } from '#schema/dataset.ts'
import { type Falling, type Removal, weight, whatFalls } from './what-falls.ts'
import { type Standing, standingOf } from './standing.ts'

/** A document or speaker that is taken away, what falls with it, and how much that weighs. */
export type Ranked = { removal: Removal; falling: Falling; weight: number }

const standings = new WeakMap<Dataset, Standing>()
/** The state of a dataset before anything is taken away, worked out once. */
export function standingFor(data: Dataset): Standing {
  const known = standings.get(data)
  if (known) return known
  const made = standingOf(data)
  standings.set(data, made)
  return made
}

/** Sources or claims by how much falls without them, most first; what nothing rests on is left out. Ties are settled by id. */
export function ranking(kind: Removal['kind'], data: Dataset): Ranked[] {
  const standing = standingFor(data)
  const ids = kind === 'source' ? [...data.sources.keys()] : [...data.claims.values()].filter((c) => c.point === null).map((c) => c.id)
  return ids
    .map((id): Ranked => {
      const removal = { kind, id }
      const falling = whatFalls(removal, data, standing)
      return { removal, falling, weight: weight(falling) }
    })
    .filter((r) => r.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.removal.id < b.removal.id ? -1 : 1))
}
