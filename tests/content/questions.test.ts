import { expect, test } from 'vitest'
import { resolveClaims } from '#core/resolve/ledger.ts'
import { resolveNarratives } from '#core/resolve/narratives.ts'
import { valuesOf } from '#domain/ledger/facets.ts'
import { DATA } from '../figures/dataset.ts'

test('the link under a question leads to as many claims as it says', () => {
  const context = { data: DATA, locale: 'en', version: 'v' } as const
  const { claims } = resolveClaims(context)
  for (const { id, answers } of resolveNarratives(context).questions)
    for (const [country, { found }] of Object.entries(answers)) {
      const listed = claims.filter((c) => c.point === null && c.country === country && valuesOf(c, 'question').includes(id))
      expect([id, country, listed.length]).toEqual([id, country, found])
    }
})
