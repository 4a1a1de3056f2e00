import { companyClaims } from '../company-claims.ts'
import { caseProblems } from './company-case.ts'
import type { ReferenceCheck } from './reference-check.ts'

/** What companies point at exists; each question is answered once, and what is not known says where it was looked for. */
export function companyReferences(check: ReferenceCheck): void {
  const { data } = check
  for (const c of data.companies.values()) {
    const where = `companies/${c.id}`
    check.claims(where, companyClaims(c))
    check.ids(where, data.series, [...c.series, ...(c.headcountSeries ? [c.headcountSeries] : [])], 'series')
    check.ids(where, data.policies, c.policies, 'policy')
    check.problems.push(...caseProblems(c, data))
    const questions = c.questions.map((q) => q.id)
    for (const id of new Set(questions.filter((q, i) => questions.indexOf(q) !== i))) check.say(where, `question "${id}" is answered twice`)
    if (c.headcountSeries === null && !c.headcountSearch)
      check.say(where, 'no headcount series: say where it was looked for (headcountSearch)')
    for (const q of c.questions)
      if (q.claims.length === 0 && !q.notFound) check.say(where, `question "${q.id}" has neither claims nor notFound`)
  }
}
