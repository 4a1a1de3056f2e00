import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STANDINGS } from '#domain/indicator/pair.ts'
import { THEMES } from '#schema/vocabulary.ts'
import { row } from '../../../tests/fixtures/indicator-row.ts'
import { countAt, groupsOf, isFolded, themesOf, turned, type Unfolded } from './groups.ts'

const standing = (verdict: 'comparable' | 'with-care' | 'not-comparable') => ({ verdict: { verdict, binding: null, checks: [] } })
const ROWS = [
  row('patents', { theme: 'skills', ...standing('with-care') }),
  row('robots', { theme: 'adoption' }),
  row('usage', { theme: 'adoption', ...standing('not-comparable') }),
  row('pay', { theme: 'adoption', verdict: null, CN: null }),
]

describe('the picture of what can be compared', () => {
  test('counts measures by theme and standing; one of one country has a standing of its own', () => {
    expect(STANDINGS.map((s) => countAt(ROWS, 'adoption', s))).toEqual([1, 0, 1, 1])
    expect(STANDINGS.map((s) => countAt(ROWS, 'skills', s))).toEqual([0, 1, 0, 0])
    expect(STANDINGS.map((s) => countAt(ROWS, null, s))).toEqual([1, 1, 1, 1])
  })
  test('has the themes that have a measure, in the order of the vocabulary', () => {
    expect(themesOf(ROWS)).toEqual(THEMES.filter((t) => t === 'adoption' || t === 'skills'))
    expect(themesOf([])).toEqual([])
  })
  test('its last line is the sum of the lines above, and every measure is counted once', () => {
    const rows = fc.array(fc.record({ theme: fc.constantFrom(...THEMES), of: fc.constantFrom('comparable', 'with-care', null) }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(rows, (list) => {
        const all = list.map(({ theme, of }, i) =>
          row(`m${i}`, { theme, ...(of === null ? { verdict: null } : standing(of as 'comparable')) }),
        )
        const sums = STANDINGS.map((s) => countAt(all, null, s))
        expect(STANDINGS.map((s) => themesOf(all).reduce((sum, theme) => sum + countAt(all, theme, s), 0))).toEqual(sums)
        expect(sums.reduce((a, b) => a + b, 0)).toBe(all.length)
      }),
      { numRuns: 25 },
    )
  })
})

describe('groups of rows', () => {
  const groups = groupsOf(ROWS, true)
  test('stand in the order in which their themes come, each theme once', () => {
    expect(groups.map((g) => [g.theme, g.rows.map((r) => r.id)])).toEqual([
      ['skills', ['patents']],
      ['adoption', ['robots', 'usage', 'pay']],
    ])
  })
  test('in another order are one without a name', () => {
    expect(groupsOf(ROWS, false)).toEqual([{ theme: null, rows: ROWS }])
    expect([groupsOf([], true), groupsOf([], false)]).toEqual([[], [{ theme: null, rows: [] }]])
  })
  test('before any was turned the first is open; rows without a theme never fold', () => {
    expect(groups.map((g, at) => isFolded(null, g.theme, at))).toEqual([false, true])
    expect([isFolded(null, null, 3), isFolded(['skills'], null, 0)]).toEqual([false, false])
  })
  test('a turn opens or folds one theme and leaves the others', () => {
    const second = turned(null, groups, 'adoption')
    expect(groups.map((g, at) => isFolded(second, g.theme, at))).toEqual([false, false])
    const both = turned(second, groups, 'skills')
    expect(groups.map((g, at) => isFolded(both, g.theme, at))).toEqual([true, false])
    expect(turned(null, groups, 'skills')).toEqual([])
  })
  test('whatever was turned before, two turns of a theme change nothing', () => {
    const before = fc.option(fc.subarray(['skills', 'adoption']), { nil: null })
    fc.assert(
      fc.property(before, fc.constantFrom('skills', 'adoption'), (unfolded: Unfolded, theme) => {
        const folded = (u: Unfolded) => groups.map((g, at) => isFolded(u, g.theme, at))
        const once = turned(unfolded, groups, theme)
        expect(folded(turned(once, groups, theme))).toEqual(folded(unfolded))
        const changed = folded(once).map((f, i) => f !== folded(unfolded)[i])
        expect(changed).toEqual(groups.map((g) => g.theme === theme))
      }),
      { numRuns: 16 },
    )
  })
})
