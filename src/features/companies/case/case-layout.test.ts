import { describe, expect, test } from 'vitest'
import { faults } from '../../../../tests/support/case-faults.ts'
import type { CaseInput, MoveEvent, SaidEvent } from './case-input.ts'
import { layoutCase } from './case-layout.ts'
import { openSpan, spanOf } from './case-time.ts'

const LANES = ['named', 'not-named', 'denied'] as const
const EN = { title: '28 Oct 2025, results call', words: 'culture, not really AI for now' }
const ZH = { title: '2025年10月28日，业绩会', words: '文化原因，目前并非AI' }

const words = (zh: boolean): CaseInput['words'] => ({
  lanes: zh
    ? { named: '说与AI有关', 'not-named': '未提AI', denied: '否认', moves: '裁员、招聘', elsewhere: '其他时间', blank: '员工人数' }
    : {
        named: 'Named AI',
        'not-named': 'Did not name',
        denied: 'Denied AI',
        moves: 'Cuts, hires',
        elsewhere: 'Said earlier',
        blank: 'Headcount',
      },
  value: (v) => (zh ? `${v / 10000}万` : v.toLocaleString('en')),
  year: (d) => d,
  month: (d, withYear) =>
    zh ? (withYear ? `${d.slice(0, 4)}年${Number(d.slice(5))}月` : `${Number(d.slice(5))}月`) : withYear ? `Jun ${d.slice(0, 4)}` : 'Jun',
})

const said = (date: string, i: number, zh: boolean): SaidEvent => ({
  id: `said-${i}`,
  span: spanOf(date),
  lane: LANES[i % 3] ?? 'named',
  thread: i % 4 !== 3,
  ...(zh ? ZH : EN),
})
const move = (date: string, i: number, zh: boolean): MoveEvent => ({
  id: `move-${i}`,
  span: spanOf(date),
  lane: i % 4 === 1 ? 'hire' : 'cut',
  size: i % 7 === 6 ? null : ([14_000, 250_000, 100, 441, 30_000][i % 5] ?? 1),
  planned: i % 4 === 1,
  title: '250,000',
  words: zh ? '职能部门岗位' : 'office posts, planned',
})
const point = (year: number, value: number) => ({
  id: `p-${year}`,
  at: spanOf(`${year}-12-31`)[0],
  value,
  title: value.toLocaleString('en'),
  words: `31 Dec ${year}`,
})

/** A case with `n` events, evenly from 2019 on or crowded into one year. */
function caseOf(n: number, { zh = false, crowded = false, line = true } = {}): CaseInput {
  const dates = Array.from({ length: n }, (_, i) => {
    const month = crowded ? 2025 * 12 + 4 + Math.floor((i * 10) / n) : 2019 * 12 + Math.floor((i * 84) / n)
    const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    return i % 5 === 4 ? date : `${date}-${String(((i * 11) % 27) + 1).padStart(2, '0')}`
  })
  const cut = Math.ceil(n * 0.65)
  return {
    points: line ? [230, 341, 566, 647, 798, 1298, 1608, 1541, 1525, 1556, 1576].map((v, i) => point(2015 + i, v * 1000)) : [],
    breaks: line ? [{ at: spanOf('2017-12-31')[0], label: zh ? '自2017年起计入全食超市' : 'Whole Foods included from 2017' }] : [],
    missing: line ? [spanOf('2026-03-31')[0]] : [],
    blank: line ? null : { text: zh ? '未查到逐年人数' : 'not found by year', counts: [point(2024, 1271)] },
    said: dates.slice(0, cut).map((d, i) => said(d, i, zh)),
    moves: dates.slice(cut).map((d, i) => move(d, i, zh)),
    words: words(zh),
  }
}

describe('the picture of a case', () => {
  const sizes = [836, 640].flatMap((width) => [{ width, lanes: true }]).concat([{ width: 350, lanes: false }])
  const cases = [0, 1, 2, 5, 12, 30].flatMap((n) =>
    [true, false].flatMap((crowded) => [true, false].flatMap((zh) => [true, false].map((line) => ({ n, crowded, zh, line })))),
  )
  test.each(cases)('%o has every word in a place of its own', ({ n, ...how }) => {
    for (const size of sizes) expect(faults(layoutCase(caseOf(n, how), size)).slice(0, 5), JSON.stringify(size)).toEqual([])
  })
  test('keeps a mark for everything, words or not', () => {
    for (const n of [2, 30])
      for (const crowded of [true, false]) {
        const input = caseOf(n, { crowded })
        const layout = layoutCase(input, { width: 836, lanes: true })
        const ids = [...layout.band.lanes, ...(layout.opened?.lanes ?? [])].flatMap((l) => l.marks.map((m) => m.id))
        expect([...new Set(ids)].sort()).toEqual([...input.said, ...input.moves].map((e) => e.id).sort())
      }
  })
  test('labels almost all of a dozen crowded events', () => {
    expect(layoutCase(caseOf(12, { crowded: true }), { width: 836, lanes: true }).unlabelled).toBeLessThanOrEqual(1)
  })
  test('draws cuts and hires with areas in proportion', () => {
    const layout = layoutCase(caseOf(12, { crowded: true }), { width: 836, lanes: true })
    const lanes = [...layout.band.lanes, ...(layout.opened?.lanes ?? [])]
    const mark = (id: string) => lanes.flatMap((l) => l.marks).find((m) => m.id === id)
    const [small, large] = [mark('move-0'), mark('move-1')]
    expect(((large?.half ?? 0) / (small?.half ?? 1)) ** 2).toBeCloseTo(250_000 / 14_000, 5)
  })
})

describe('the opened stretch of time', () => {
  const whole = [spanOf('2015')[0], spanOf('2026')[0]] as const
  const day = (d: string) => spanOf(d)[0]
  test('is where most events crowd, in whole months', () => {
    const at = ['2023-01-04', '2025-06-17', '2025-10-22', '2025-10-28', '2025-10-30', '2026-01-28', '2026-02-09'].map(day)
    const [from = 0, to = 0] = openSpan(at, whole) ?? []
    expect([new Date(from * 864e5).toISOString().slice(0, 10), new Date(to * 864e5).toISOString().slice(0, 10)]).toEqual([
      '2025-06-01',
      '2026-04-01',
    ])
  })
  test('is nothing for a few events, or for events all over the years', () => {
    expect(openSpan(['2025-10-28', '2025-10-30'].map(day), whole)).toBeNull()
    expect(openSpan(['2016', '2018', '2019', '2021', '2023', '2025'].map(day), whole)).toBeNull()
  })
})
