import type { Dataset } from '#schema/dataset.ts'
import { isPartialDate } from '#schema/primitives.ts'
import { parseClaimRef, quantityOf } from '../quantity-of.ts'
import { literalText, parseTemplate } from '../template.ts'
import type { Problem } from './problem.ts'

/** Placeholders that a claim's own wording may use without naming the claim. */
const OWN = new Set(['value', 'low', 'high', 'asOf', 'saidOn', 'from'])

/** Every placeholder of a text stands for something that exists. */
export function placeholderProblems(where: string, locale: string, template: string, data: Dataset): Problem[] {
  const problems: Problem[] = []
  const say = (what: string) => problems.push({ where: `${where} (${locale})`, what })
  if (/[{}]/.test(literalText(template))) say('a brace that is not part of a placeholder')
  const [collection, rest = ''] = where.split('/')
  const claim = collection === 'claims' ? data.claims.get(rest.split('.')[0] ?? '') : undefined
  for (const part of parseTemplate(template)) {
    if (part.kind === 'text') continue
    const { name, argument } = part
    if (name === 'claim' && argument) {
      const { id, key } = parseClaimRef(argument)
      const other = data.claims.get(id)
      if (!other) say(`{claim:${argument}}: unknown claim`)
      else if (!quantityOf(other, key)) say(`{claim:${argument}}: that claim has no such value`)
    } else if (name === 'check' && argument) {
      if (!data.checks.has(argument)) say(`{check:${argument}}: unknown check`)
    } else if (name === 'date' && argument) {
      if (!isPartialDate(argument)) say(`{date:${argument}}: a date is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD`)
    } else if (claim && argument === null && (OWN.has(name) || name.startsWith('also.'))) {
      const missing = name.startsWith('also.')
        ? !claim.also[name.slice(5)]
        : name === 'value'
          ? !claim.quantity
          : name === 'low' || name === 'high'
            ? !quantityOf(claim, name)
            : name === 'saidOn'
              ? !claim.saidOn
              : name === 'from'
                ? !claim.from
                : false
      if (missing) say(`{${name}}: this claim has no such value`)
    } else say(`{${name}${argument ? `:${argument}` : ''}}: unknown placeholder here`)
  }
  return problems
}
