import type { Dataset } from '#schema/dataset.ts'
import type { Status } from '#schema/vocabulary.ts'
import { type FallenSentence, statusWithout } from './what-falls.ts'
import type { Standing } from './standing.ts'

/**
 * What a page loses without one source: its claims that fall, by the status they fall to, and its safe sentences that can no longer be
 * said.
 */
export type PageFall = { source: string; claims: { to: Status | null; count: number }[]; sentences: number }

const weightOf = (fall: PageFall): number => fall.sentences + fall.claims.reduce((sum, c) => sum + c.count, 0)

/** How many claims fall to each status; claims left without a source come last. */
function byStatus(fallen: readonly (Status | null)[]): PageFall['claims'] {
  const kinds = [...new Set(fallen)].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
  return kinds.map((to) => ({ to, count: fallen.filter((f) => f === to).length }))
}

/**
 * The sources on which a page rests most: for each source of its claims, which of them would have to fall without it by the tests of
 * status, and which of its safe sentences would go. Those that take
 * most safe sentences first, then those that take most claims; sources without which nothing falls are left out.
 */
export function pageFalls(
  claims: readonly string[],
  isOwn: (sentence: FallenSentence) => boolean,
  data: Dataset,
  standing: Standing,
): PageFall[] {
  const own = standing.sentences.filter(isOwn)
  const all = [...new Set([...claims, ...own.flatMap((s) => s.claims)])].flatMap((id) => data.claims.get(id) ?? [])
  const shown = new Set(claims)
  const sources = [...new Set(all.flatMap((c) => c.sources.map((s) => s.source)))]
  return sources
    .map((source): PageFall => {
      const fallen = all
        .filter((c) => c.sources.some((s) => s.source === source))
        .map((c) => ({ id: c.id, from: c.status, to: statusWithout(c, source, data) }))
        .filter(({ from, to }) => from !== to)
      const ids = new Set(fallen.map((f) => f.id))
      return {
        source,
        claims: byStatus(fallen.filter((f) => shown.has(f.id)).map((f) => f.to)),
        sentences: own.filter((s) => s.claims.some((id) => ids.has(id))).length,
      }
    })
    .filter((fall) => weightOf(fall) > 0)
    .sort((a, b) => b.sentences - a.sentences || weightOf(b) - weightOf(a) || (a.source < b.source ? -1 : 1))
}
