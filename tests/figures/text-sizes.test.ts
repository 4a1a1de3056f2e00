import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawingsOf } from '#charts/frame/sizes.ts'
import { STAGE_TURN } from '#charts/full-screen/stage-layout.ts'
import { CASE_SIZES, PAIR_SIZES } from '#features/companies/case/case-sizes.ts'
import { SIZES as OCCUPATION_SIZES } from '#features/occupations/sizes.ts'
import { FIGURES_DRAWN } from './all-layouts.ts'

/** Columns that a page has for a picture: from a small phone's to that of a large screen. */
const COLUMNS = Array.from({ length: 1440 - 320 + 1 }, (_, i) => 320 + i)

const css = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')

/** From which width of its container a style shows a picture as a block; 0 where that is its rule without a query. */
function shownFrom(style: string, selector: string): number {
  const name = selector.replaceAll('.', '\\.')
  const rule = new RegExp(`(?<=^|\\s)${name}(,[^{}]*)?\\s*\\{[^}]*display: block`)
  const queries = [...style.matchAll(/@container \(min-width: (\d+)px\) \{([\s\S]*?)\n\s*\}\n\s*\}/g)]
  const found = queries.find((q) => rule.test(q[2] ?? ''))
  return found ? Number(found[1]) : 0
}

/** Width of one panel's plot in a figure's column. */
const plotWidth = (column: number, panels: number, isWide: boolean) => (isWide && panels > 1 ? (column - 20) / 2 : column)

// How large words are drawn is asked in honest.test.ts, of every layout.
describe('no picture is shrunk on a page, so that its words keep their size', () => {
  test.each(FIGURES_DRAWN.map((s) => [s.id, s] as const))(
    '%s is shown no smaller than it was drawn, at every width of its column',
    (id, spec) => {
      for (const size of ['half', 'full'] as const) {
        const ways = drawingsOf(spec, size)
        const shrunk = COLUMNS.filter((column) => {
          const way = ways.findLast((d) => d.from <= column)
          return !way || plotWidth(column, spec.panels.length, way.name === 'wide') < way.width
        })
        expect(shrunk, `${id} ${size}`).toEqual([])
      }
    },
  )

  test('the style shows a drawing from the width for which it was drawn', () => {
    const style = css('charts/frame/frame.css')
    const [first] = FIGURES_DRAWN
    if (!first) throw new Error('there are figures')
    const from = Object.fromEntries(drawingsOf(first, 'full').map((d) => [d.name, d.from]))
    expect({
      middle: shownFrom(style, '.plot-middle'),
      wide: shownFrom(style, '.figure-full .plot-wide'),
      narrow: shownFrom(style, '.plot-narrow'),
    }).toEqual(from)
  })

  test('full screen the buttons that turn pages are no higher than the place that plots leave them', () => {
    const rule = /\.full-screen-pages \{[^}]*bottom: 0;[^}]*max-height: calc\((\d+) \* var\(--u\)\)/.exec(
      css('charts/full-screen/full-screen.css'),
    )
    expect(Number(rule?.[1])).toBe(STAGE_TURN)
  })

  test('the pictures of cases and of occupations are shown no smaller than they were drawn', () => {
    const [cases, occupations] = [css('features/companies/case/case.css'), css('features/occupations/occupations.css')]
    for (const kind of ['wide', 'middle'] as const) {
      expect(shownFrom(cases, `.case-${kind}`), kind).toBe(CASE_SIZES[kind].width)
      expect(shownFrom(occupations, `.occupations-${kind}`), kind).toBe(OCCUPATION_SIZES[kind].width)
    }
    // Two cases are drawn wider; between the two widths the smaller picture stays.
    const pair = /@container \((\d+)px <= width < (\d+)px\) \{\s*:scope\.case-of-pair \.case-middle \{\s*display: block/.exec(cases)
    expect([Number(pair?.[1]), Number(pair?.[2])]).toEqual([PAIR_SIZES.middle.width, PAIR_SIZES.wide.width])
    for (const narrow of [CASE_SIZES.narrow, PAIR_SIZES.narrow, OCCUPATION_SIZES.narrow]) expect(narrow.width).toBe(COLUMNS[0])
  })
})
