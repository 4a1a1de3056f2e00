import type { CompanyAnswer, ComparisonAnswer } from '#schema/api-screens.ts'

/** Two companies with what stands between them, as the page of a pair shows them. */
export type Pair = Omit<ComparisonAnswer, 'a' | 'b'> & { a: CompanyAnswer; b: CompanyAnswer }
