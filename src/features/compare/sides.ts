/** The two sides, left and right in every language: the article's order. `role` is the country's class and chart role. */
export const SIDES = [
  { country: 'US', role: 'us' },
  { country: 'CN', role: 'cn' },
] as const
export type Side = (typeof SIDES)[number]
