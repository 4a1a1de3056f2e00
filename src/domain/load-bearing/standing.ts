import { compareClaims } from '#domain/comparand.ts'
import { lastDay } from '#domain/partial-date.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import type { Verdict } from '#schema/verdict.ts'
import { gridCell, type GridRow } from '../grid.ts'
import type { FallenSentence } from './what-falls.ts'

const ROWS: readonly GridRow[] = ['replacement', 'empowerment', 'neither']
const SIDES = ['supports', 'complicates'] as const

type Cell = { row: GridRow; country: string; side: (typeof SIDES)[number]; strongest: string | null }
/** The parts of the dataset that are the same for every question, worked out once. */
export type Standing = {
  bySource: ReadonlyMap<string, readonly string[]>
  sentences: readonly (FallenSentence & { claims: readonly string[] })[]
  cells: readonly Cell[]
  pairs: readonly { a: string; b: string; since: string | undefined; verdict: Verdict['verdict'] }[]
  checks: readonly { id: string; claims: readonly string[] }[]
}

/** The newest point of a country's series of an indicator, for the whole country. */
function newest(data: Dataset, indicator: string, country: string): ClaimRecord | undefined {
  return [...data.claims.values()]
    .filter((c) => c.indicator === indicator && c.country === country && c.scope === null && c.quantity !== null && !c.forecast)
    .sort((a, b) => lastDay(b.asOf) - lastDay(a.asOf))[0]
}

function pairsOf(data: Dataset): Standing['pairs'] {
  const opening = [...data.opening.values()].map(({ pair }) => ({ a: pair.claims[0], b: pair.claims[1], since: pair.since }))
  const indicators = [...data.indicators.keys()].map((id) => ({
    a: newest(data, id, 'US')?.id ?? null,
    b: newest(data, id, 'CN')?.id ?? null,
    since: undefined,
  }))
  const seen = new Set<string>()
  return [...opening, ...indicators].flatMap(({ a, b, since }) => {
    const [first, second] = [data.claims.get(a ?? ''), data.claims.get(b ?? '')]
    const key = `${a} ${b}`
    if (!first || !second || seen.has(key)) return []
    seen.add(key)
    return [{ a: first.id, b: second.id, since, verdict: compareClaims(first, second, data, since).verdict }]
  })
}

function cellsOf(data: Dataset, claims: readonly ClaimRecord[]): Cell[] {
  const countries = [...new Set([...data.narratives.values()].flatMap((n) => Object.keys(n.cells)))]
  return ROWS.flatMap((row) =>
    countries.flatMap((country) => {
      const cell = gridCell(claims, row, country, data)
      return SIDES.map((side): Cell => ({ row, country, side, strongest: cell[side][0]?.id ?? null }))
    }),
  )
}

/** The state today: sentences called safe, the strongest claims of the cells, pairs with their verdicts, declared arithmetic. */
export function standingOf(data: Dataset): Standing {
  const bySource = new Map<string, string[]>()
  for (const claim of data.claims.values())
    for (const { source } of claim.sources) bySource.set(source, [...(bySource.get(source) ?? []), claim.id])
  const companies = [...data.companies.values()].flatMap((c) =>
    c.safe.filter((s) => s.safe).map((s) => ({ of: 'company' as const, owner: c.id, id: s.id, claims: s.claims })),
  )
  const questions = [...data.questions.values()].flatMap((q) =>
    q.safe.filter((s) => s.safe).map((s) => ({ of: 'question' as const, owner: q.id, id: s.id, claims: s.claims })),
  )
  return {
    bySource,
    sentences: [...companies, ...questions],
    cells: cellsOf(data, [...data.claims.values()]),
    pairs: pairsOf(data),
    checks: [...data.checks.values()].map((c) => ({ id: c.id, claims: c.inputs.map((ref) => parseClaimRef(ref).id) })),
  }
}
