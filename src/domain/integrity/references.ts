import type { Dataset } from '#schema/dataset.ts'
import { ReferenceCheck } from './reference-check.ts'
import { companyReferences } from './company-references.ts'
import { questionReferences, statementReferences } from './story-references.ts'
import { openingReferences } from './opening-references.ts'
import { deckReferences } from './deck-references.ts'
import type { Problem } from './problem.ts'
import { usesProblems } from './sources.ts'

/** What companies, questions, the opening, the article, policies and terms point at exists. */
export function referenceProblems(data: Dataset): Problem[] {
  const check = new ReferenceCheck(data)
  companyReferences(check)
  questionReferences(check)
  openingReferences(check)
  statementReferences(check)
  deckReferences(check)
  for (const p of data.policies.values()) {
    check.claims(`policies/${p.id}`, p.claims)
    check.problems.push(...usesProblems(`policies/${p.id}`, p.sources, data))
  }
  for (const t of data.terms.values()) {
    check.claims(`terms/${t.id}`, t.claims)
    check.ids(`terms/${t.id}`, data.terms, t.related, 'term')
  }
  return check.problems
}
