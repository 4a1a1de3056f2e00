import { type Comparand, comparability } from '#domain/comparability.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import type { SeriesAnswer } from '#schema/api-narratives.ts'
import type { Verdict } from '#schema/verdict.ts'

type Side = { headcount: SeriesAnswer | null; claims: Readonly<Record<string, ClaimSummary>> }
export type HeadcountVerdict = Pick<Verdict, 'verdict' | 'binding'>

/**
 * Whether two headcount series may be read against each other: the six checks on the latest count of each, with the cuts since the
 * later of the two starts. A missing series is not comparable to anything.
 */
export function headcountVerdict(a: Side, b: Side): HeadcountVerdict {
  const [first, second] = [comparand(a, startOf(b)), comparand(b, startOf(a))]
  if (!first || !second) return { verdict: 'not-comparable', binding: { check: 'definition', reason: 'no-series' } }
  return comparability(first, second)
}

const startOf = (side: Side): string => side.headcount?.points[0]?.asOf ?? ''

function comparand({ headcount, claims }: Side, otherStart: string): Comparand | null {
  const last = headcount?.points.at(-1)
  if (!headcount || !last) return null
  const claim = claims[last.claim]
  return {
    quantity: { value: last.value, unit: headcount.unit },
    from: null,
    asOf: last.asOf,
    scope: claim?.scope ?? null,
    // One indicator defines headcount for every company.
    indicator: { id: 'headcount', sameDefinition: true },
    speakerKind: claim?.speaker.kind ?? 'company',
    status: claim?.status ?? 'documented',
    breaks: headcount.breaks.filter((x) => x.at > otherStart),
  }
}
