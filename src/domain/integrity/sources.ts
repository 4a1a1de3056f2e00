import type { SourceUse } from '#schema/content.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Problem } from './problem.ts'

/** Mirrors, aggregators and indexes of other people's papers: what stands there is a copy, never the original. */
const MIRRORS =
  /(quantisnow|financetom|newsx|wdbo|technophile|whistlebuzz|inbvnews|seo\.ai|hows\.tech|opencapital|reportify|91haoming|jaunt\.com|makes\.news|webull|itiger|daily8|stockwatch|statesmanexaminer|techbuzz|neamco|yuhaojiang|ntd\.com|ntdtv|businessofbusiness|investcroc|stockanalysis|giochionline|fast-edgar|archive\.fm|archive\.ph|kcr\.ahnews|audioscrape|awesomeagents|pulseaugur|jobripper|repec\.org|pubmed\.|msn\.com|okx\.com|arbiter\.ac)/i

/** Originals and copies are told apart, and every record says what was read. */
export function sourceProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const s of data.sources.values()) {
    const where = `sources/${s.id}`
    if (s.original && MIRRORS.test(s.original.url))
      problems.push({ where, what: `${s.original.url} is a mirror or aggregator: name it in copy, not as the original` })
    if (s.copy && /https?:\/\//.test(s.copy.publisher))
      problems.push({ where, what: 'copy.publisher is a name; the address goes to copy.url' })
    if (!s.original?.opened && s.copy === null)
      problems.push({ where, what: 'nothing was read: either the original was opened, or copy says what was' })
  }
  return problems
}

/** Sources that are used but do not exist. */
export function usesProblems(where: string, uses: readonly SourceUse[], data: Dataset): Problem[] {
  return uses.filter((u) => !data.sources.has(u.source)).map((u) => ({ where, what: `unknown source "${u.source}"` }))
}
