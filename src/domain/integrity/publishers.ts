import type { Dataset, Wording } from '#schema/dataset.ts'
import { hasChinese } from './foreign.ts'
import type { Problem } from './problem.ts'

/** Checks that a publisher with a name in one language has one in each, and that every name belongs to a publisher of the content. */
export function publisherProblems(locale: string, { publishers, sources }: Wording, data: Dataset): Problem[] {
  const recorded = new Set([...data.sources.values()].map((s) => s.publisher))
  const unworded =
    locale === 'en'
      ? [...data.sources.values()].filter((s) => hasChinese(s.publisher) && !(s.publisher in publishers) && !sources[s.id]?.publisher)
      : []
  return [
    ...unworded.map((s) => ({ where: `sources/${s.id}`, what: `no name in ${locale} for the publisher "${s.publisher}"` })),
    ...Object.keys(publishers)
      .filter((name) => !recorded.has(name))
      .map((name) => ({ where: 'publishers', what: `a name in ${locale} for "${name}", which no source bears` })),
  ]
}
