import { expect, test } from 'vitest'
import { claim, smallContent } from '../../../tests/fixtures/small-content.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { resolveCheck } from './check.ts'

const number = (id: string, value: number, unit = 'employees') => claim(id, { quantity: { value, unit } })
const context = smallContent(
  {
    claims: [number('a', 30_000, 'jobs'), number('b', 350_000), number('c', 20_000), claim('words'), number('none', 0)],
    checks: [
      { id: 'sum', operation: 'sum', inputs: ['a', 'b', 'c'] },
      { id: 'difference', operation: 'difference', inputs: ['b', 'c'] },
      { id: 'share', operation: 'share', inputs: ['a', 'b'] },
      { id: 'ratio', operation: 'ratio', inputs: ['a', 'c'] },
      { id: 'growth', operation: 'growth', inputs: ['c', 'a'] },
      { id: 'fall', operation: 'growth', inputs: ['a', 'c'] },
      { id: 'missing', operation: 'sum', inputs: ['a', 'words'] },
      { id: 'nothing', operation: 'share', inputs: ['a', 'none'] },
      { id: 'wordless', operation: 'sum', inputs: ['a', 'b'] },
    ],
  },
  {
    checks: Object.fromEntries(
      ['sum', 'difference', 'share', 'ratio', 'growth', 'fall', 'missing', 'nothing'].map((id) => [id, { label: `Of {claim:a}` }]),
    ),
  },
)

test.each([
  ['sum', '30,000 + 350,000 + 20,000 = 400,000', '400,000 jobs'],
  ['difference', '350,000 − 20,000 = 330,000', '330,000 employees'],
  ['share', '30,000 ÷ 350,000 = 8.6%', '8.6%'],
  ['ratio', '30,000 ÷ 20,000 = 1.5×', '1.5×'],
  ['growth', '20,000 → 30,000 = +50.0%', '+50.0%'],
  ['fall', '30,000 → 20,000 = −33.3%', '−33.3%'],
])('%s: %s', (id, steps, full) => {
  const answer = resolveCheck(id, context('en'))
  expect(plainText(answer?.steps ?? [])).toBe(steps)
  expect(answer?.result.full).toBe(full)
})

test('each step names its claim, the result its check', () => {
  const answer = resolveCheck('share', context('zh-Hans'))
  expect(answer?.steps).toEqual([
    { text: '3万', claim: 'a', exact: '30,000' },
    ' ÷ ',
    { text: '35万', claim: 'b', exact: '350,000' },
    ' = ',
    { text: '8.6%', check: 'share', claim: 'a' },
  ])
  expect(answer?.inputs).toEqual(['a', 'b'])
  expect(answer?.label).toEqual(['Of ', { text: '3万', claim: 'a', exact: '30,000' }])
  expect(answer?.result.quantity.unit).toBe('percent')
  expect(answer?.result.quantity.value).toBeCloseTo(8.5714, 3)
})

test.each(['missing', 'nothing', 'wordless', 'unknown'])('%s: no answer rather than a wrong one', (id) => {
  for (const locale of LOCALE_IDS) expect(resolveCheck(id, context(locale))).toBeNull()
})
