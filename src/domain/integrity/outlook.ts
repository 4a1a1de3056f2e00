import { lastDay } from '#domain/partial-date.ts'
import { claimsOfOrigin, spreadsOf } from '#domain/scenario/origin.ts'
import { boundsOf, faultsOf } from '#domain/scenario/rules.ts'
import { valuesOf } from '#domain/scenario/range.ts'
import type { Dataset } from '#schema/dataset.ts'
import { SCENARIO_PARAMETERS } from '#schema/outlook.ts'
import { parseClaimRef, quantityOf } from '../quantity-of.ts'
import type { Problem } from './problem.ts'

/**
 * Checks the outlook: presets rest on numbers that exist and fit the arithmetic; every forecast can be scored, and none has a result
 * before its day.
 */
export function outlookProblems({ outlook, claims, info }: Dataset): Problem[] {
  const problems: Problem[] = []
  const bounds = boundsOf(outlook.bounds)
  for (const preset of outlook.presets.values())
    for (const [country, { workforce, settings }] of Object.entries(preset.countries)) {
      const where = `outlook/presets/${preset.id}/${country}`
      const { id, key } = parseClaimRef(workforce)
      const people = claims.get(id)
      if (!people || !quantityOf(people, key)) problems.push({ where, what: `unknown number "${workforce}"` })
      for (const p of SCENARIO_PARAMETERS) {
        const setting = settings[p]
        for (const claim of [...[setting.value, setting.low, setting.high].flatMap(claimsOfOrigin), ...setting.because])
          if (!claims.has(claim)) problems.push({ where: `${where}/${p}`, what: `unknown claim "${claim}"` })
      }
      const spreads = spreadsOf(settings, claims)
      if (!spreads) {
        problems.push({ where, what: 'a number that its claims do not have' })
        continue
      }
      for (const p of SCENARIO_PARAMETERS) {
        const { low, value, high } = spreads[p]
        if (low > value || value > high) problems.push({ where: `${where}/${p}`, what: `${low} … ${value} … ${high} are not in order` })
      }
      for (const fault of faultsOf(valuesOf(spreads), bounds))
        problems.push({ where, what: `${fault.rule}: ${fault.parameters.join(', ')}` })
    }
  // A dataset without an outlook scores nothing.
  if (outlook.forecasts.size === 0) return problems
  for (const claim of claims.values())
    if (claim.forecast && !outlook.forecasts.has(claim.id))
      problems.push({ where: `claims/${claim.id}`, what: 'a forecast without a record in mock-data/outlook/forecasts' })
  for (const f of outlook.forecasts.values()) {
    const where = `outlook/forecasts/${f.id}`
    const claim = claims.get(f.id)
    if (!claim?.forecast) problems.push({ where, what: 'no such claim, or not a forecast' })
    for (const id of f.outcome) if (!claims.has(id)) problems.push({ where, what: `unknown claim "${id}"` })
    const due = f.due === undefined ? claim?.asOf : f.due
    const isDue = due !== null && due !== undefined && lastDay(due) <= lastDay(info.asOf)
    if (isDue && f.result === undefined) problems.push({ where, what: 'has fallen due: say what came (result), or that nothing was found' })
    if (!isDue && f.result !== undefined) problems.push({ where, what: 'has a result before its day' })
  }
  return problems
}
