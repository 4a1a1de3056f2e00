import type { Dataset } from '#schema/dataset.ts'
import { lastDay } from '../partial-date.ts'
import type { Problem } from './problem.ts'
import { usesProblems } from './sources.ts'

/** Points in order and in one unit, breaks where there are points. */
export function seriesProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const s of data.series.values()) {
    const say = (what: string) => problems.push({ where: `series/${s.id}`, what })
    if (!data.indicators.has(s.indicator)) say(`unknown indicator "${s.indicator}"`)
    if (s.company && !data.companies.has(s.company)) say(`unknown company "${s.company}"`)
    const dates = s.points.map((p) => p.asOf)
    if (dates.some((d, i) => i > 0 && lastDay(d) <= lastDay(dates[i - 1] ?? d)))
      say('points are not in rising order of date, or two share one')
    for (const b of s.breaks) {
      if (!dates.includes(b.at)) say(`break "${b.id}" is at ${b.at}, where there is no point`)
      for (const id of b.claims) if (!data.claims.has(id)) say(`break "${b.id}": unknown claim "${id}"`)
    }
    // Otherwise the points, which inherit speaker and sources, are reported.
    if (s.points.length > 0 && s.points.every((p) => p.claim !== undefined)) {
      if (!data.speakers.has(s.speaker)) say(`unknown speaker "${s.speaker}"`)
      problems.push(...usesProblems(`series/${s.id}`, s.sources, data))
    }
    for (const p of s.points) {
      const claim = p.claim === undefined ? null : data.claims.get(p.claim)
      if (claim === undefined) say(`point ${p.asOf}: unknown claim "${p.claim}"`)
      if (claim && (claim.quantity?.value !== p.value || claim.quantity.unit !== s.unit))
        say(`point ${p.asOf}: claim "${claim.id}" says ${claim.quantity?.value} ${claim.quantity?.unit}, the point ${p.value} ${s.unit}`)
    }
  }
  for (const i of data.indicators.values())
    for (const id of i.comparing ?? [])
      if (!data.claims.has(id)) problems.push({ where: `indicators/${i.id}`, what: `unknown claim "${id}"` })
  for (const i of data.indicators.values())
    for (const id of i.series) {
      const s = data.series.get(id)
      if (!s) problems.push({ where: `indicators/${i.id}`, what: `unknown series "${id}"` })
      else if (i.unit !== null && s.unit !== i.unit)
        problems.push({ where: `indicators/${i.id}`, what: `series "${id}" is in ${s.unit}, the indicator in ${i.unit}` })
      else if (s.indicator !== i.id) problems.push({ where: `indicators/${i.id}`, what: `series "${id}" names indicator "${s.indicator}"` })
    }
  return problems
}
