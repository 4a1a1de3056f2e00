import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { claimsOfPoint, namedPoints, statementOfClaim, statementOfCompany, statementOfFigure, type ToldStatement } from './as-told.ts'

const CLAIMS = ['a', 'b', 'c', 'd'] as const
const told = (id: string, order: number, over: Partial<ToldStatement> = {}): ToldStatement => ({
  id,
  order,
  company: null,
  claims: [],
  figures: [],
  ...over,
})

/** A figure that draws the given claims, as far as statements look at it. */
const figure = (claims: readonly string[], theme = 'jobs'): FigureSpec =>
  ({
    id: 'jobs-lost',
    theme,
    panels: [{ id: 'p', series: [{ id: 's', points: claims.map((claim) => ({ x: '2025', y: 1, claims: [claim] })) }] }],
  }) as unknown as FigureSpec // reason: only what statements read

describe('the statement that a figure draws', () => {
  test('is the one that makes most of its claims, the earlier where they are equal', () => {
    const statements = [
      told('late', 2, { claims: ['a', 'b'] }),
      told('early', 1, { claims: ['b', 'c'] }),
      told('one', 0, { claims: ['a'] }),
    ]
    expect(statementOfFigure(figure(['a', 'b', 'd']), statements)).toBe('late')
    expect(statementOfFigure(figure(['b']), statements)).toBe('early')
    expect(statementOfFigure(figure(['d']), statements)).toBeNull()
  })
  test('is the one that names it, whatever it draws', () => {
    const statements = [told('most', 1, { claims: ['a', 'b'] }), told('names', 2, { figures: ['jobs-lost'] })]
    expect(statementOfFigure(figure(['a', 'b']), statements)).toBe('names')
    expect(statementOfFigure(figure(['a', 'b'], 'evidence'), statements)).toBe('names')
    expect(statementOfFigure(figure(['a', 'b'], 'evidence'), statements.slice(0, 1))).toBeNull()
  })
  test('does not depend on the order in which the statements are given, and makes a drawn claim', () => {
    const statement = fc.record({ claims: fc.subarray([...CLAIMS]), order: fc.nat({ max: 50 }) })
    fc.assert(
      fc.property(
        fc.uniqueArray(statement, { selector: (s) => s.order, maxLength: 6 }),
        fc.subarray([...CLAIMS], { minLength: 1 }),
        (given, drawn) => {
          const statements = given.map((s) => told(`s${s.order}`, s.order, { claims: s.claims }))
          const found = statementOfFigure(figure(drawn), statements)
          expect(statementOfFigure(figure(drawn), [...statements].reverse())).toBe(found)
          const made = (s: ToldStatement) => s.claims.filter((c) => drawn.some((d) => d === c)).length
          const best = Math.max(0, ...statements.map(made))
          expect(found === null).toBe(best === 0)
          if (found !== null) expect(made(statements.find((s) => s.id === found) ?? told('', 0))).toBe(best)
        },
      ),
    )
  })
})

test('a claim and a company belong to the first statement about them', () => {
  const statements = [told('second', 2, { claims: ['a'], company: 'acme' }), told('first', 1, { claims: ['a', 'b'], company: 'acme' })]
  expect([statementOfClaim('a', statements), statementOfClaim('b', statements), statementOfClaim('z', statements)]).toEqual([
    'first',
    'first',
    null,
  ])
  expect([statementOfCompany('acme', statements), statementOfCompany('other', statements)]).toEqual(['first', null])
})

test('a point rests on its own claims and on those it was computed from; its name says where it stands', () => {
  const point = {
    x: '2025',
    y: 1,
    status: 'documented' as const,
    claims: ['a'],
    derivation: { operation: 'share' as const, inputs: ['b.low', 'c'] },
  }
  expect(claimsOfPoint(point)).toEqual(['a', 'b', 'c'])
  expect(claimsOfPoint({ x: '2025', y: null, status: 'documented' })).toEqual([])
  expect(namedPoints(figure(['a', 'b'])).map((p) => p.name)).toEqual(['p/s:0', 'p/s:1'])
})
