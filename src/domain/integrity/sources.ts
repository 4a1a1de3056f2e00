import type { SourceUse } from '#schema/content.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Problem } from './problem.ts'

/** Mirrors and aggregators that are never linked: such a source has `readVia` and no url. */
const UNLINKED =
  /(quantisnow|financetom|newsx|wdbo|technophile|whistlebuzz|inbvnews|seo\.ai|hows\.tech|opencapital|reportify|91haoming|jaunt\.com|makes\.news|webull|itiger|daily8|stockwatch|statesmanexaminer|techbuzz|neamco|yuhaojiang|ntd\.com|ntdtv|businessofbusiness|investcroc|stockanalysis|giochionline|fast-edgar|archive\.fm|archive\.ph|kcr\.ahnews)/i

/** Links that may be shown, and copies named without one. */
export function sourceProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const s of data.sources.values()) {
    const where = `sources/${s.id}`
    if (s.url && UNLINKED.test(s.url))
      problems.push({ where, what: `${s.url} is a mirror or aggregator: url null, and name it in readVia` })
    if (s.readVia && /https?:\/\//.test(s.readVia)) problems.push({ where, what: 'readVia names the copy without a link' })
  }
  return problems
}

/** Sources that are used but do not exist. */
export function usesProblems(where: string, uses: readonly SourceUse[], data: Dataset): Problem[] {
  return uses.filter((u) => !data.sources.has(u.source)).map((u) => ({ where, what: `unknown source "${u.source}"` }))
}
