import { derive, isDerivation } from '#domain/arithmetic.ts'
import { breaksBetween, compareClaims } from '#domain/comparand.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import { originsOf } from '#domain/status-test.ts'
import type { Dataset } from '#schema/dataset.ts'
import { numberOf } from '../number-of.ts'
import type { BreakAnswer, QuizItem, QuizOption } from './item.ts'

/** Numbers nearer than this are the same number to a reader. */
const SAME = 0.02
const isSame = (a: number, b: number) => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE)

/** The claims that an item is about. */
export const claimsAbout = (item: QuizItem, data: Dataset) =>
  item.about.flatMap((ref) => {
    const id = 'claim' in ref ? parseClaimRef(ref.claim).id : data.checks.get(ref.check)?.inputs.map((i) => parseClaimRef(i).id)[0]
    return data.claims.get(id ?? '') ?? []
  })

/** What changed in a series between the dates of the item's two points. */
function breakOf(item: QuizItem, data: Dataset): BreakAnswer | null {
  const series = data.series.get(item.subject)
  const [from, to] = claimsAbout(item, data)
  if (!series || !from || !to) return null
  return breaksBetween(series, from.asOf, to.asOf)[0]?.kind ?? 'none'
}

/** The speakers that may be named for a claim: the one who says it, and those that all its sources trace to. */
export const voicesOf = (id: string, data: Dataset): Set<string> => {
  const claim = data.claims.get(id)
  if (!claim) return new Set()
  const organisations = claim.sources.flatMap((use) => data.sources.get(use.source)?.organisation ?? [])
  return new Set([...originsOf(claim, data), ...organisations, data.speakers.get(claim.speaker)?.organisation ?? claim.speaker])
}

/**
 * Whether an answer is right, read from the dataset alone: the generators do not say which one is. Null where the dataset does not have
 * what the item is about.
 */
export function isRight(item: QuizItem, option: QuizOption, data: Dataset): boolean | null {
  const claim = data.claims.get(item.subject)
  switch (option.kind) {
    case 'status':
      return claim ? claim.status === option.status : null
    case 'speaker':
      return claim ? claim.speaker === option.speaker : null
    case 'finding': {
      const statement = data.statements.get(item.subject)
      return statement ? statement.finding === option.finding : null
    }
    case 'verdict': {
      const [a, b] = claimsAbout(item, data)
      return a && b ? compareClaims(a, b, data).verdict === option.verdict : null
    }
    case 'break': {
      const answer = breakOf(item, data)
      return answer === null ? null : answer === option.answer
    }
    case 'base': {
      const check = data.checks.get(item.subject)
      const stated = check ? derive(check, data.claims) : null
      const other = check?.inputs[0] ? derive({ operation: 'share', inputs: [check.inputs[0], option.ref] }, data.claims) : null
      if (!stated || !other || !isDerivation(stated) || !isDerivation(other)) return null
      return isSame(stated.result.value, other.result.value)
    }
    case 'number': {
      const number = item.skill === 'scripts' ? numberOf({ claim: item.subject }, data) : numberOf({ check: item.subject }, data)
      return number ? isSame(number.value, option.value) : null
    }
  }
}

/** Positions of the right answers of an item. A valid item has exactly one. */
export const rightAnswers = (item: QuizItem, data: Dataset): number[] =>
  item.options.flatMap((option, i) => (isRight(item, option, data) ? [i] : []))
