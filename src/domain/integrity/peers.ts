import type { Dataset } from '#schema/dataset.ts'
import { PAIR_COUNTRIES } from '../indicator/pair.ts'
import type { Problem } from './problem.ts'

const TWO: ReadonlySet<string> = new Set(PAIR_COUNTRIES)
const WORLD = 'WLD'

/**
 * The peers of the two countries are the same for every measure: a series of another country is one of theirs, its speaker is the one who
 * speaks for one of the two, and its dates are dates of the two.
 */
export function peerProblems(data: Dataset): Problem[] {
  const { peers } = data.info
  const problems: Problem[] = []
  if (peers && !data.claims.has(peers.basis)) problems.push({ where: 'dataset.json', what: `peers: unknown claim "${peers.basis}"` })
  for (const indicator of data.indicators.values()) {
    const all = indicator.series.flatMap((id) => data.series.get(id) ?? [])
    const two = all.filter((s) => TWO.has(s.country))
    const dates = new Set(two.flatMap((s) => s.points.map((p) => p.asOf)))
    for (const s of all.filter((one) => !TWO.has(one.country) && one.country !== WORLD)) {
      const say = (what: string) => problems.push({ where: `series/${s.id}`, what })
      if (!peers?.countries.includes(s.country))
        say(`"${s.country}" is none of the peers in dataset.json: they are the same for every measure`)
      if (!two.some((t) => t.speaker === s.speaker)) say(`"${s.speaker}" speaks for neither of the two: a peer has the same publisher`)
      for (const p of s.points.filter((point) => !dates.has(point.asOf)))
        say(`point ${p.asOf}: neither of the two has a value of that date`)
    }
  }
  return problems
}
