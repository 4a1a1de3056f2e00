import { compareClaims } from '#domain/comparand.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import type { Verdict } from '#schema/verdict.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import { gridCell, type GridRow } from '../grid.ts'
import { mostSolidStatus } from '../status-test.ts'
import type { Standing } from './standing.ts'

/** What is taken away: a source (its document is wrong) or a claim (its number is wrong). */
export type Removal = { kind: 'source' | 'claim'; id: string }
/** A claim that falls to a weaker status; null: nothing is left that it rests on. */
export type FallenClaim = { id: string; from: Status; to: Status | null }
/** A sentence that nothing carries any more; `owner` is the company or question that it belongs to. */
export type FallenSentence = { of: 'company' | 'question'; owner: string; id: string }
/** A cell of the grid that then has another strongest claim, or none (null). */
export type ChangedCell = { row: GridRow; country: string; side: 'supports' | 'complicates'; from: string; to: string | null }
/** A pair that is compared, and its verdict then; null: one of the two is gone. */
export type ChangedVerdict = { a: string; b: string; from: Verdict['verdict']; to: Verdict['verdict'] | null }
/** What no longer stands when a document or speaker is taken away. */
export type Falling = {
  claims: FallenClaim[]
  /** Points of series among the fallen: they are not counted as claims. */
  points: number
  sentences: FallenSentence[]
  cells: ChangedCell[]
  verdicts: ChangedVerdict[]
  /** Declared arithmetic that cannot be worked out any more. */
  checks: string[]
}

/** How many things fall, for the ranking. Points of series do not count. */
export const weight = ({ claims, sentences, cells, verdicts, checks }: Falling): number =>
  claims.length + sentences.length + cells.length + verdicts.length + checks.length

const rank = (status: Status) => STATUSES.indexOf(status)

/** The status of a claim without a source; null when no source is left. A contested or unsupported claim keeps its status. */
export function statusWithout(claim: ClaimRecord, source: string, data: Dataset): Status | null {
  const sources = claim.sources.filter((u) => u.source !== source)
  if (sources.length === 0) return null
  const allowed = mostSolidStatus({ sources, speaker: claim.speaker }, data)
  return rank(allowed) > rank(claim.status) ? allowed : claim.status
}

/**
 * What falls when a source or a claim is taken away: claims by the tests of status, sentences that are safe only while each of their
 * claims stands as it does, the strongest items of the grid's cells, verdicts on pairs, and declared arithmetic.
 */
export function whatFalls(removal: Removal, data: Dataset, standing: Standing): Falling {
  const touched = removal.kind === 'claim' ? [removal.id] : (standing.bySource.get(removal.id) ?? [])
  const then = new Map<string, ClaimRecord | null>()
  for (const id of touched) {
    const claim = data.claims.get(id)
    if (!claim) continue
    const status = removal.kind === 'claim' ? null : statusWithout(claim, removal.id, data)
    if (status !== claim.status)
      then.set(id, status === null ? null : { ...claim, status, sources: claim.sources.filter((u) => u.source !== removal.id) })
  }
  const has = (id: string) => then.has(id)
  const fallen = removal.kind === 'claim' ? [] : [...then].flatMap(([id, to]) => fellOf(id, to, data))
  return {
    claims: fallen.filter(({ id }) => data.claims.get(id)?.point === null),
    points: fallen.filter(({ id }) => data.claims.get(id)?.point !== null).length,
    sentences: standing.sentences.filter((s) => s.claims.some(has)).map(({ of, owner, id }) => ({ of, owner, id })),
    cells: changedCells(then, data, standing),
    verdicts: standing.pairs.filter(({ a, b }) => has(a) || has(b)).flatMap((pair) => changedVerdict(pair, then, data)),
    checks: standing.checks.filter((c) => c.claims.some((id) => then.get(id) === null)).map((c) => c.id),
  }
}

function fellOf(id: string, to: ClaimRecord | null, data: Dataset): FallenClaim[] {
  const from = data.claims.get(id)?.status
  return from ? [{ id, from, to: to?.status ?? null }] : []
}

/** Only a cell whose strongest claim falls can get another one, because no claim rises. */
function changedCells(then: ReadonlyMap<string, ClaimRecord | null>, data: Dataset, standing: Standing): ChangedCell[] {
  const shaken = standing.cells.filter((c) => c.strongest !== null && then.has(c.strongest))
  if (shaken.length === 0) return []
  const claims = [...data.claims.values()].flatMap((c) => (then.has(c.id) ? (then.get(c.id) ?? []) : c))
  return shaken.flatMap(({ row, country, side, strongest }) => {
    const to = gridCell(claims, row, country, data)[side][0]?.id ?? null
    return strongest === null || to === strongest ? [] : [{ row, country, side, from: strongest, to }]
  })
}

function changedVerdict(pair: Standing['pairs'][number], then: ReadonlyMap<string, ClaimRecord | null>, data: Dataset): ChangedVerdict[] {
  const now = (id: string) => (then.has(id) ? (then.get(id) ?? null) : (data.claims.get(id) ?? null))
  const [a, b] = [now(pair.a), now(pair.b)]
  const to = a && b ? compareClaims(a, b, data, pair.since).verdict : null
  return to === pair.verdict ? [] : [{ a: pair.a, b: pair.b, from: pair.verdict, to }]
}
