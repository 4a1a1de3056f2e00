import type { Dataset } from '#schema/dataset.ts'
import { parseClaimRef, quantityOf } from '../quantity-of.ts'
import { caseProblems } from './company-case.ts'
import type { Exhibit } from '#schema/deck.ts'
import { exhibitsOf } from '../deck/exhibits.ts'
import type { Problem } from './problem.ts'
import { usesProblems } from './sources.ts'

/** What companies, questions, the opening, the article, policies and terms point at exists. */
export function referenceProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  const claims = (where: string, ids: readonly string[]) => {
    for (const id of ids) if (!data.claims.has(id)) problems.push({ where, what: `unknown claim "${id}"` })
  }
  const numbers = (where: string, refs: readonly string[]) => {
    for (const ref of refs) {
      const { id, key } = parseClaimRef(ref)
      const claim = data.claims.get(id)
      if (!claim) problems.push({ where, what: `unknown claim "${id}"` })
      else if (!quantityOf(claim, key)) problems.push({ where, what: `claim "${ref}" has no such value` })
    }
  }
  const from = (where: string, map: ReadonlyMap<string, unknown>, ids: readonly string[], kind: string) => {
    for (const id of ids) if (!map.has(id)) problems.push({ where, what: `unknown ${kind} "${id}"` })
  }
  for (const c of data.companies.values()) {
    const where = `companies/${c.id}`
    claims(where, [
      c.lead,
      ...c.timeline,
      ...c.reasons.stated,
      ...c.reasons.other,
      ...c.questions.flatMap((q) => q.claims),
      ...c.safe.flatMap((s) => s.claims),
    ])
    from(where, data.series, [...c.series, ...(c.headcountSeries ? [c.headcountSeries] : [])], 'series')
    from(where, data.policies, c.policies, 'policy')
    problems.push(...caseProblems(c, data))
    const questions = c.questions.map((q) => q.id)
    for (const id of new Set(questions.filter((q, i) => questions.indexOf(q) !== i)))
      problems.push({ where, what: `question "${id}" is answered twice` })
    if (c.headcountSeries === null && !c.headcountSearch)
      problems.push({ where, what: 'no headcount series: say where it was looked for (headcountSearch)' })
    for (const q of c.questions)
      if (q.claims.length === 0 && !q.notFound) problems.push({ where, what: `question "${q.id}" has neither claims nor notFound` })
  }
  for (const q of data.questions.values()) {
    claims(`questions/${q.id}`, [...Object.values(q.answers).flatMap((a) => a.claims), ...q.safe.flatMap((s) => s.claims)])
    for (const [country, a] of Object.entries(q.answers))
      if (a.claims.length === 0 && !a.notFound)
        problems.push({ where: `questions/${q.id}`, what: `${country} has neither claims nor notFound` })
  }
  for (const row of data.opening.values()) {
    const where = `opening/${row.id}`
    claims(
      where,
      row.pair.claims.flatMap((id) => id ?? []),
    )
    for (const { told, evidence } of Object.values(row.cells)) {
      claims(where, evidence.claims)
      from(where, data.statements, [told.statement], 'statement')
      for (const { number } of [...told.marks, ...evidence.marks]) {
        if (number && 'check' in number) from(where, data.checks, [number.check], 'check')
        if (number && 'claim' in number) numbers(where, [number.claim])
      }
      if (evidence.marks.every((mark) => mark.number === null) && !evidence.search)
        problems.push({ where, what: 'a cell without a number says where one was looked for (search)' })
    }
  }
  for (const s of data.statements.values()) {
    claims(`article/${s.id}`, [...s.claims, ...s.for, ...s.against])
    from(`article/${s.id}`, data.checks, s.checks, 'check')
    for (const id of s.figures)
      if ([...data.statements.values()].some((other) => other.id !== s.id && other.figures.includes(id)))
        problems.push({ where: `article/${s.id}`, what: `figure "${id}" has two statements` })
    if (s.company !== null) from(`article/${s.id}`, data.companies, [s.company], 'company')
  }
  for (const deck of data.decks.values()) {
    const where = `decks/${deck.id}`
    const shown = deck.slides.flatMap(exhibitsOf)
    const idsOf = (kind: Exhibit['kind']) => shown.flatMap((e) => (e.kind === kind ? e.id : []))
    claims(where, idsOf('claim'))
    from(where, data.companies, idsOf('company'), 'company')
    from(where, data.questions, idsOf('question'), 'question')
    const slides = deck.slides.map((s) => s.id)
    for (const id of new Set(slides.filter((s, i) => slides.indexOf(s) !== i))) problems.push({ where, what: `slide "${id}" stands twice` })
  }
  for (const p of data.policies.values()) {
    claims(`policies/${p.id}`, p.claims)
    problems.push(...usesProblems(`policies/${p.id}`, p.sources, data))
  }
  for (const t of data.terms.values()) {
    claims(`terms/${t.id}`, t.claims)
    from(`terms/${t.id}`, data.terms, t.related, 'term')
  }
  return problems
}
