import type { Dataset, Wording } from '#schema/dataset.ts'
import { hasChinese, hasEnglish } from './foreign.ts'
import type { Problem } from './problem.ts'

/** What a source's record describes is readable in every language, and nothing is worded that is not there. */
export function sourceWordingProblems(locale: string, { sources }: Wording, data: Dataset): Problem[] {
  const isForeign = locale === 'en' ? hasChinese : hasEnglish
  const problems: Problem[] = []
  for (const id of Object.keys(sources))
    if (!data.sources.has(id)) problems.push({ where: `sources/${id}`, what: `wording in ${locale} for an unknown record` })
  for (const s of data.sources.values()) {
    const words = sources[s.id] ?? {}
    const described = { copy: s.copy?.publisher ?? null, locator: s.locator, title: s.title.startsWith('[') ? s.title : null }
    for (const [part, text] of Object.entries(described)) {
      const isWorded = part in words
      if (text === null && isWorded)
        problems.push({ where: `sources/${s.id}`, what: `wording in ${locale} for a ${part} that describes nothing` })
      if (text !== null && !isWorded && isForeign(text))
        problems.push({ where: `sources/${s.id}`, what: `no wording in ${locale} for the ${part} "${text}"` })
    }
  }
  return problems
}
