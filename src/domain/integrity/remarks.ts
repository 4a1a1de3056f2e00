import type { SearchLog } from '#schema/company-case.ts'
import type { Dataset, Wording } from '#schema/dataset.ts'
import { hasEnglish } from './foreign.ts'
import type { Problem } from './problem.ts'

/** Remarks of records without an id of their own: places searched, and places in a source that a single claim names. */
function remarksOf(data: Dataset): Set<string> {
  const logs: (SearchLog | undefined)[] = [
    ...[...data.claims.values()].map((c) => c.search),
    ...[...data.series.values()].map((s) => s.search),
    ...[...data.companies.values()].flatMap((c) => [
      c.headcountSearch,
      ...c.questions.map((q) => q.notFound),
      ...c.case.numbers.map((n) => n.blank?.search),
    ]),
    ...[...data.questions.values()].flatMap((q) => Object.values(q.answers).map((a) => a.notFound)),
    ...[...data.narratives.values()].flatMap((n) => Object.values(n.cells).map((cell) => cell.search)),
    ...[...data.opening.values()].flatMap((row) => Object.values(row.cells).map((cell) => cell.evidence.search)),
  ]
  const uses = [...data.claims.values(), ...data.series.values()].flatMap((r) => r.sources)
  return new Set([...logs.flatMap((log) => log?.places ?? []), ...uses.flatMap((use) => use.locator ?? [])])
}

/**
 * Checks that each remark in English words has wording in every other language, and that no other wording exists. A search query stays as
 * it was typed.
 */
export function remarkProblems(locale: string, { remarks }: Wording, data: Dataset): Problem[] {
  const recorded = remarksOf(data)
  const unworded = locale === 'en' ? [] : [...recorded].filter((remark) => hasEnglish(remark) && !(remark in remarks))
  return [
    ...unworded.map((remark) => ({ where: 'remarks', what: `no wording in ${locale} for "${remark}"` })),
    ...Object.keys(remarks)
      .filter((remark) => !recorded.has(remark))
      .map((remark) => ({ where: 'remarks', what: `wording in ${locale} for "${remark}", which no record says` })),
  ]
}
