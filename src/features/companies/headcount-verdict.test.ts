import { describe, expect, it } from 'vitest'
import type { SeriesAnswer } from '#schema/api-narratives.ts'
import { headcountVerdict } from './headcount-verdict.ts'

const series = (dates: string[], breaks: string[] = []): { headcount: SeriesAnswer; claims: Record<string, never> } => ({
  headcount: {
    id: 's',
    name: [],
    unit: 'employees',
    points: dates.map((asOf, i) => ({ asOf, value: 100 + i, claim: `c-${i}` })),
    breaks: breaks.map((at) => ({ at, kind: 'perimeter' as const, label: [] })),
  },
  claims: {},
})

describe('reading two headcounts against each other', () => {
  it('is not possible when one side has no series', () => {
    expect(headcountVerdict(series(['2020', '2025']), { headcount: null, claims: {} })).toMatchObject({
      verdict: 'not-comparable',
      binding: { reason: 'no-series' },
    })
  })
  it('needs care when a line is cut while both run, and not for a cut before the other begins', () => {
    expect(headcountVerdict(series(['2015', '2025'], ['2024-06']), series(['2020', '2025'])).binding?.reason).toBe('perimeter-break')
    expect(headcountVerdict(series(['2015', '2025'], ['2017']), series(['2020', '2025'])).verdict).toBe('comparable')
  })
  it('needs care when the latest counts are of different dates', () => {
    expect(headcountVerdict(series(['2020', '2024-12']), series(['2020', '2025-12'])).binding?.reason).toBe('dates-differ')
  })
})
