import type { CompanyCard } from '#schema/api-narratives.ts'

/** Two ids of companies, as they are chosen in two lists. */
export type PairChoice = readonly [a: string, b: string]

/** What is chosen at first: the first company and the first one of another country; where there is none, the second. */
export function firstChoice(companies: readonly Pick<CompanyCard, 'id' | 'country'>[]): PairChoice {
  const [first, second] = companies
  const other = companies.find((c) => c.country !== first?.country) ?? second ?? first
  return [first?.id ?? '', other?.id ?? '']
}

/** The choice after one of the lists changed. Choosing what the other list has swaps the two, so that they always differ. */
export function chosenIn(list: 0 | 1, id: string, [a, b]: PairChoice): PairChoice {
  if (id === (list === 0 ? b : a)) return [b, a]
  return list === 0 ? [id, b] : [a, id]
}
