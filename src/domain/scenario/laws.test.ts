import { describe, expect, test } from 'vitest'
import { SCENARIO_PARAMETERS, type ScenarioLaw } from '#schema/outlook.ts'
import { holds, matrix, tryLaws } from './laws.ts'
import { boundsOf } from './rules.ts'
import type { ScenarioValues } from './scenario.ts'

const bounds = boundsOf([
  { id: 'pace', min: 0, max: 30, step: 0.1 },
  { id: 'year', min: 2026, max: 2040, step: 1 },
])
const base = { workforce: 1_000_000, start: 2026 }
const plain: ScenarioValues = { exposed: 30, adoption: 20, pace: 5, year: 2030, replaced: 10, assisted: 80, reemployed: 60 }
/** In use 120,000: displaced 12,000, changed 96,000, found 7,200, lost 4,800. */
const ok = (law: ScenarioLaw) => holds(law, base, plain, bounds)

describe('a law holds or not', () => {
  test.each<[string, ScenarioLaw, boolean]>([
    ['parts at most their whole', { id: 'a', sum: ['displaced', 'changed'], atMost: ['inUse'] }, true],
    ['a whole is not at most its part', { id: 'b', sum: ['inUse'], atMost: ['displaced'] }, false],
    ['parts come to their whole', { id: 'c', sum: ['displaced', 'changed', 'untouched'], equals: ['inUse'] }, true],
    ['two of three do not', { id: 'd', sum: ['displaced', 'changed'], equals: ['inUse'] }, false],
    ['more than the whole does not', { id: 'd2', sum: ['inUse', 'displaced'], equals: ['inUse'] }, false],
    ['adoption lies in a hundred', { id: 'e', output: 'reached', between: [0, 100] }, true],
    ['the ends belong to it', { id: 'f', output: 'reached', between: [40, 40] }, true],
    ['below', { id: 'g', output: 'reached', between: [41, 100] }, false],
    ['above', { id: 'h', output: 'reached', between: [0, 39] }, false],
    ['the lost rise with the replaced', { id: 'i', output: 'lost', rises: ['replaced', 'pace'] }, true],
    ['and do not rise with re-employment', { id: 'j', output: 'lost', rises: ['replaced', 'reemployed'] }, false],
    ['they fall with it', { id: 'k', output: 'lost', falls: ['reemployed'] }, true],
    ['and do not fall with the replaced', { id: 'l', output: 'lost', falls: ['reemployed', 'replaced'] }, false],
    ['what does not move rises and falls', { id: 'm', output: 'workforce', rises: ['pace'] }, true],
  ])('%s', (_name, law, expected) => {
    expect(ok(law)).toBe(expected)
  })
})

describe('the inputs that laws are tried on', () => {
  const inputs = matrix(plain, bounds)
  test('each pair of parameters at three places each', () => {
    expect(inputs).toHaveLength(21 * 9)
    for (const p of SCENARIO_PARAMETERS)
      expect(new Set(inputs.map((v) => v[p])), p).toEqual(new Set([bounds[p].min, plain[p], bounds[p].max]))
  })
  test('no more than two differ from the start', () => {
    for (const v of inputs) expect(SCENARIO_PARAMETERS.filter((p) => v[p] !== plain[p]).length).toBeLessThanOrEqual(2)
  })
})

test('a broken law is named with its input; inputs that the rules refuse are counted and not tried', () => {
  const law: ScenarioLaw = { id: 'never-more-than-half', output: 'reached', between: [0, 50] }
  const { tried, refused, broken } = tryLaws([law], base, plain, bounds)
  // Refused: replaced at 100 beside 80 or 100 assisted, and assisted at 100 beside 10 or 100 replaced.
  expect(refused).toBeGreaterThan(0)
  expect(tried + refused).toBe(189)
  expect(new Set(broken.map((b) => b.law))).toEqual(new Set(['never-more-than-half']))
  for (const { values } of broken) expect(values.adoption + values.pace * (values.year - 2026)).toBeGreaterThan(50)
  expect(broken.some(({ values }) => values.adoption === 100)).toBe(true)
})

test('the laws of the arithmetic hold on all of them', () => {
  const laws: ScenarioLaw[] = [
    { id: 'a', sum: ['displaced', 'changed', 'untouched'], equals: ['inUse'] },
    { id: 'b', sum: ['found', 'lost'], equals: ['displaced'] },
    { id: 'c', sum: ['inUse'], atMost: ['exposedJobs'] },
    { id: 'd', output: 'reached', between: [0, 100] },
  ]
  expect(tryLaws(laws, base, plain, bounds).broken).toEqual([])
})
