import * as v from 'valibot'
import { expect, test } from 'vitest'
import { resolveOccupations } from '#core/resolve/occupations.ts'
import { schemaOf } from '#core/resources.ts'
import { darkPalette, lightPalette } from '#charts/palette.ts'
import { readOccupationsSearch } from '#url/occupations-search.ts'
import { EXPOSURES, BALANCES } from '#schema/occupations.ts'
import { dataset, version } from '../../../tests/support/server.ts'
import { dotsOf } from './dots.ts'
import { columnOf, levelOf } from './groups.ts'
import { scatterSvg } from './scatter-image.ts'

const answer = resolveOccupations({ data: dataset, locale: 'en', version })
if (!answer) throw new Error('no table of occupations')
const viewOf = (search: string) => readOccupationsSearch(new URLSearchParams(search), { weights: [], majors: [] }).view
const words = {
  locale: 'en' as const,
  site: 'Parallax',
  title: 'A title with <marks> & "quotes"',
  subtitle: 'Across and upwards',
  summary: '',
  key: [],
  notes: ['Size of a circle: jobs'],
  source: 'ILO',
  date: 'Evidence to today',
  link: 'https://example.org/occupations?measure=aioe',
  told: null,
}
const partsOf = (search: string) => {
  const { dots, ranks } = dotsOf(answer, viewOf(search))
  const axis = { x: 'Score', y: 'Share' }
  return {
    dots,
    ranks,
    title: '',
    subtitle: '',
    words: { axis, less: 'less', more: 'more', up: 'up', down: 'down' },
    xText: String,
    yText: String,
  }
}

test('the resource holds to its schema, and what is drawn stands in it: one circle for each group with all three numbers', async () => {
  expect(v.safeParse(await schemaOf('occupations'), JSON.parse(JSON.stringify(answer))).success).toBe(true)
  for (const measure of EXPOSURES)
    for (const against of BALANCES) {
      const view = viewOf(`measure=${measure}&against=${against}`)
      const level = levelOf(answer, view.level)
      const { dots, ranks } = dotsOf(answer, view)
      for (const dot of dots) {
        const i = level.codes.indexOf(dot.code)
        if (!ranks) expect(dot.x).toBe(columnOf(level, view.measure)[i])
        expect(dot.y).toBe(columnOf(level, view.against)[i])
      }
    }
})

test.each([lightPalette, darkPalette])('an image has its words, its source, its address and every circle, and needs no page', (palette) => {
  for (const search of ['', 'measure=frey-osborne', 'level=2']) {
    const parts = partsOf(search)
    const { svg } = scatterSvg(parts, words, palette, '', 'parallax-manifest:1:x')
    expect(svg.match(/<circle /g)).toHaveLength(parts.dots.length)
    expect(svg).toContain('A title with &lt;marks&gt; &amp;')
    for (const said of ['ILO', 'Evidence to today', 'occupations?measure=aioe', 'Size of a circle']) expect(svg).toContain(said)
    expect(svg).not.toMatch(/var\(--|foreignObject|class="|NaN|undefined/)
  }
})
