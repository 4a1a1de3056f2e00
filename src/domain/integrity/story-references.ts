import type { ReferenceCheck } from './reference-check.ts'

/** What the answers to the questions point at exists; an answer has claims, or says where they were looked for. */
export function questionReferences(check: ReferenceCheck): void {
  const { data } = check
  for (const q of data.questions.values()) {
    check.claims(`questions/${q.id}`, [...Object.values(q.answers).flatMap((a) => a.claims), ...q.safe.flatMap((s) => s.claims)])
    for (const [country, a] of Object.entries(q.answers))
      if (a.claims.length === 0 && !a.notFound) check.say(`questions/${q.id}`, `${country} has neither claims nor notFound`)
  }
}

/** What the article's statements point at exists; no figure has two statements. */
export function statementReferences(check: ReferenceCheck): void {
  const { data } = check
  for (const s of data.statements.values()) {
    check.claims(`article/${s.id}`, [...s.claims, ...s.for, ...s.against])
    check.ids(`article/${s.id}`, data.checks, s.checks, 'check')
    for (const id of s.figures)
      if ([...data.statements.values()].some((other) => other.id !== s.id && other.figures.includes(id)))
        check.say(`article/${s.id}`, `figure "${id}" has two statements`)
    if (s.company !== null) check.ids(`article/${s.id}`, data.companies, [s.company], 'company')
  }
}
