import type { Check } from '#schema/content.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { QuizItem, QuizOption } from './item.ts'
import { good, inTurn, spread } from './pick.ts'
import { checksOf } from './from-numbers.ts'

/** Wrong results of the usual mistakes: the wrong base, a wrong power of ten, the two numbers swapped. */
const MISTAKES: Record<Check['operation'], (a: number, b: number, right: number) => number[]> = {
  share: (a, b, right) => [(a / (a + b)) * 100, (a / (b - a)) * 100, right * 10, right / 10, right * 2, right / 2],
  growth: (a, b, right) => [(1 - a / b) * 100, (b / a) * 100 * Math.sign(right), right * 2, right / 10, right / 2],
  difference: (a, b, right) => [a + b, right * 10, right / 10, right * 2],
  ratio: (_a, _b, right) => [right * 10, right - 1, right * 2, right / 10],
  sum: (a, b, right) => [Math.abs(a - b), right * 10, right / 10, Math.max(a, b)],
}

/** "How much is it?" Results of declared arithmetic; the wrong answers come from usual mistakes. */
export function arithmeticItems(data: Dataset, enough: number): QuizItem[] {
  const items = checksOf(data, ['share', 'growth', 'difference', 'ratio']).flatMap(({ check, derivation, a, b }): QuizItem[] => {
    const { value, unit } = derivation.result
    const [x, y] = derivation.inputs.map((i) => i.quantity.value)
    if (check.inputs.length !== 2 || x === undefined || y === undefined || x <= 0 || y <= 0 || value === 0) return []
    // Two numbers of one claim would be shown under the same label.
    if (a.id === b.id || (check.operation === 'difference' && value < 0)) return []
    const right: Extract<QuizOption, { kind: 'number' }> = { kind: 'number', value, unit, isChange: check.operation === 'growth' }
    return [
      {
        id: `arithmetic-${check.id}`,
        skill: 'arithmetic',
        subject: check.id,
        about: check.inputs.map((claim) => ({ claim })),
        options: spread(right, MISTAKES[check.operation](x, y, value)),
      },
    ]
  })
  return inTurn(good(items, data), (i) => data.checks.get(i.subject)?.operation ?? '', enough)
}
