import type { IndicatorRow } from '#schema/api-indicators.ts'
import type { PageRestsAnswer } from '#schema/page-rests.ts'
import type { Status } from '#schema/vocabulary.ts'

/** Most sources that a brief names. */
const NAMED = 3

/** What rests on one document in a brief, and how many of its verdicts. */
export type BriefRests = PageRestsAnswer & { verdicts: number }
const weight = (r: BriefRests) => r.verdicts + r.claims.reduce((sum, c) => sum + c.count, 0)

/** The documents on which a selection of pairs rests most: values that fall without each, and verdicts that change. Each value counts once. */
export function restsOf(rows: readonly IndicatorRow[]): BriefRests[] {
  const found = new Map<string, { about: IndicatorRow['rests'][number]; fallen: Map<string, Status | null>; verdicts: number }>()
  for (const row of rows)
    for (const about of row.rests) {
      const entry = found.get(about.source) ?? { about, fallen: new Map<string, Status | null>(), verdicts: 0 }
      for (const { country, to } of about.falls) {
        const claim = row[country]?.used.claim
        if (claim !== undefined) entry.fallen.set(claim, to)
      }
      if (about.verdict !== null) entry.verdicts += 1
      found.set(about.source, entry)
    }
  return [...found.values()]
    .map(({ about: { source, publisher, title, language }, fallen, verdicts }): BriefRests => {
      const kinds = [...new Set(fallen.values())].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
      const claims = kinds.map((to) => ({ to, count: [...fallen.values()].filter((t) => t === to).length }))
      return { source, publisher, title, language, claims, sentences: 0, verdicts }
    })
    .sort((a, b) => weight(b) - weight(a) || (a.source < b.source ? -1 : 1))
    .slice(0, NAMED)
}
