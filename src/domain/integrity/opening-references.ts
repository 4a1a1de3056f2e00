import type { ReferenceCheck } from './reference-check.ts'

/** What the rows of the opening point at exists; a cell without a number says where one was looked for. */
export function openingReferences(check: ReferenceCheck): void {
  const { data } = check
  for (const row of data.opening.values()) {
    const where = `opening/${row.id}`
    check.claims(
      where,
      row.pair.claims.flatMap((id) => id ?? []),
    )
    for (const { told, evidence } of Object.values(row.cells)) {
      check.claims(where, evidence.claims)
      check.ids(where, data.statements, [told.statement], 'statement')
      for (const { number } of [...told.marks, ...evidence.marks]) {
        if (number && 'check' in number) check.ids(where, data.checks, [number.check], 'check')
        if (number && 'claim' in number) check.numbers(where, [number.claim])
      }
      if (evidence.marks.every((mark) => mark.number === null) && !evidence.search)
        check.say(where, 'a cell without a number says where one was looked for (search)')
    }
  }
}
