import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ClaimRecord } from '#schema/dataset.ts'
import { CODINGS, STATUSES } from '#schema/vocabulary.ts'
import { byId, claim, source, speaker } from '../../tests/fixtures/content/records.ts'
import { debate, objectionsTo } from './debate.ts'
import { byStrength } from './strongest-evidence.ts'

const base = { sources: byId(source('acme-filing', { organisation: 'acme' })), speakers: byId(speaker('acme')) }
const dataOf = (claims: readonly ClaimRecord[]) => ({ ...base, claims: byId(...claims) })
const coded = (id: string, replacement: ClaimRecord['coding']['replacement'], over: Partial<ClaimRecord> = {}) =>
  claim(id, { coding: { replacement, empowerment: 'context' }, ...over })
const sides = (claims: readonly ClaimRecord[]) => debate(claims, 'replacement', dataOf(claims))

const lists = fc
  .array(
    fc.record({ coding: fc.constantFrom(...CODINGS), status: fc.constantFrom(...STATUSES), forecast: fc.boolean(), rival: fc.nat(11) }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ coding, status, forecast, rival }, i) =>
      coded(`c${i}`, coding, { status, forecast, disputes: rival < rows.length && rival !== i ? [`c${rival}`] : [] }),
    ),
  )

test('each side holds only claims that are coded so, most solid first; nothing answers itself; counts are those of the claims', () => {
  fc.assert(
    fc.property(lists, (claims) => {
      const data = dataOf(claims)
      const { fits, doubts } = debate(claims, 'replacement', data)
      for (const [side, coding] of [
        [fits, 'supports'],
        [doubts, 'complicates'],
      ] as const) {
        const own = claims.filter((c) => c.coding.replacement === coding)
        expect(side.total).toBe(own.length)
        expect(side.forecasts).toBe(own.filter((c) => c.forecast).length)
        expect(side.best).toEqual([...own].sort(byStrength(data)).slice(0, 3))
        for (const c of side.settle) expect(side.best).toContain(c)
        const { objection } = side
        if (objection === null) continue
        expect(objection.claim.id).not.toBe(objection.to)
        if (objection.to === null) expect(objection.claim.coding.replacement).toBe(coding === 'supports' ? 'complicates' : 'supports')
        else {
          const target = side.best.find((c) => c.id === objection.to)
          expect(target && objectionsTo(target, data)).toContain(objection.claim)
        }
      }
    }),
  )
})

describe('the strongest objection', () => {
  const solid = coded('solid', 'context', { status: 'supported' })
  const weak = coded('weak', 'context', { status: 'unsupported' })
  const other = coded('other', 'complicates')
  it('is the most solid that is recorded against one of the best claims, named on either side', () => {
    const mine = coded('mine', 'supports', { evidence: { for: [], against: ['weak'] } })
    const rival = { ...solid, disputes: ['mine'] }
    expect(sides([mine, rival, weak, other]).fits.objection).toMatchObject({ claim: { id: 'solid' }, to: 'mine' })
  })
  it('is the best claim of the other side where nothing is recorded, and none where there is none', () => {
    expect(sides([coded('mine', 'supports'), other]).fits.objection).toMatchObject({ claim: { id: 'other' }, to: null })
    expect(sides([coded('mine', 'supports')]).fits.objection).toBeNull()
  })
})
