import type { CitationItem } from '#domain/citation/item.ts'
import type { Entry } from './entry.ts'

/** Every source once, in the order in which the entries name them. */
export const sourceItems = (entries: readonly Entry[]): CitationItem[] => [
  ...new Map(entries.flatMap((e) => e.items).map((item) => [item.id, item])).values(),
]
