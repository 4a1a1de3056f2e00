import { contentKey } from '#domain/content-key.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { QuizItem, QuizOption } from './item.ts'
import { rightAnswers } from './right.ts'

/** Puts things in an order that looks random but is the same every time. */
export const mixed = <T>(list: readonly T[], seed: string): T[] =>
  list
    .map((item) => ({ item, key: contentKey([seed, item]) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)

/** Takes from the groups in turn until there are enough, so that no group fills the list. */
export function inTurn<T>(list: readonly T[], groupOf: (item: T) => string, enough: number): T[] {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item])
  const taken: T[] = []
  for (let round = 0; taken.length < enough; round += 1) {
    const row = [...groups.values()].flatMap((group) => group.slice(round, round + 1))
    if (row.length === 0) break
    taken.push(...row)
  }
  return taken.slice(0, enough)
}

/** Keeps items that have exactly one right answer, at least two wrong ones, and no answer twice. */
export const good = (items: readonly QuizItem[], data: Dataset): QuizItem[] =>
  items.filter((item) => {
    const texts = new Set(item.options.map((o) => JSON.stringify(o)))
    return item.options.length >= 3 && texts.size === item.options.length && rightAnswers(item, data).length === 1
  })

/** Claims that the cases read: what a student has met. */
export const claimsRead = (data: Dataset): string[] => [
  ...new Set([...data.cases.values()].sort((a, b) => a.order - b.order).flatMap((c) => c.evidence)),
]

/** Wrong numbers beside the right one, each at least a twelfth away from every other; in order of size. */
export function spread(right: Extract<QuizOption, { kind: 'number' }>, wrong: readonly number[]): QuizOption[] {
  const kept = [right.value]
  for (const value of wrong) {
    const isFar = kept.every((k) => Math.abs(k - value) > Math.max(Math.abs(k), Math.abs(value)) / 12)
    if (Number.isFinite(value) && value !== 0 && Math.sign(value) === Math.sign(right.value) && isFar && kept.length < 4) kept.push(value)
  }
  return kept.sort((a, b) => a - b).map((value) => ({ ...right, value }))
}
