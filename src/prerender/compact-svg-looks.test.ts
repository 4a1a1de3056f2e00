import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf, readXml, type XmlElement } from '../../tests/support/read-xml.ts'
import { compactSvg } from './compact-svg.ts'

/** What an element takes over from those around it. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'font-size', 'text-anchor']
type Paint = Readonly<Record<string, string>>

/** Every shape and word of a picture in order, with everything that decides how it looks, whichever element says so. */
function drawn(of: XmlElement, from: Paint = {}): string[] {
  return of.children.flatMap((child) => {
    const own = Object.fromEntries(
      INHERITED.flatMap((name) => (child.attributes[name] === undefined ? [] : [[name, child.attributes[name]]])),
    )
    const paint = { ...from, ...own }
    if (child.name === 'g' || child.name === 'svg') return drawn(child, paint)
    const rest = Object.entries(child.attributes).filter(([name]) => !INHERITED.includes(name))
    return [JSON.stringify([child.name, rest.sort(), Object.entries(paint).sort(), child.text]), ...drawn(child, paint)]
  })
}

const attribute = (name: string, values: readonly string[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined }).map((value) => (value === undefined ? '' : ` ${name}="${value}"`))
const paint = fc
  .tuple(
    attribute('fill', ['red', 'var(--us)', 'none']),
    attribute('stroke', ['black', 'none']),
    attribute('stroke-width', ['1', '1.5']),
    attribute('text-anchor', ['end', 'middle']),
  )
  .map((all) => all.join(''))
const shape = fc.oneof(
  fc.tuple(paint, fc.nat({ max: 99 })).map(([p, x]) => `<path d="M${x} 0V9"${p}></path>`),
  fc.tuple(paint, fc.nat({ max: 99 })).map(([p, r]) => `<circle r="${r}" data-claims="a b"${p}></circle>`),
  fc.tuple(paint, fc.constantFrom('30', 'a &amp; b', '3 万')).map(([p, words]) => `<text x="1"${p}>${words}</text>`),
)
const group = fc.tuple(paint, fc.array(shape, { maxLength: 4 })).map(([p, inner]) => `<g data-mark="s:0"${p}>${inner.join('')}</g>`)
const picture = fc
  .array(fc.oneof({ weight: 4, arbitrary: shape }, { weight: 1, arbitrary: group }), { maxLength: 14 })
  .map((parts) => `<svg viewBox="0 0 9 9" fill="black">${parts.join('')}</svg>`)

test('every shape and word looks as before and stands in its order', () => {
  fc.assert(
    fc.property(picture, (markup) => {
      expect(drawn(readXml(compactSvg(markup)))).toEqual(drawn(readXml(markup)))
    }),
    { numRuns: 50 },
  )
})

test('no picture becomes longer, and what is compact stays as it is', () => {
  fc.assert(
    fc.property(picture, (markup) => {
      const once = compactSvg(markup)
      expect(once.length).toBeLessThanOrEqual(markup.length)
      expect(compactSvg(once).length).toBeLessThanOrEqual(once.length)
    }),
    { numRuns: 50 },
  )
})

test('words stay outside of groups that would change them, and a group that names a mark stays', () => {
  const marks = Array.from(
    { length: 6 },
    (_, i) => `<g data-mark="s:${i}" fill="var(--us)" stroke="none"><circle r="${i}"></circle></g>`,
  ).join('')
  const groups = allOf(readXml(compactSvg(`<svg>${marks}</svg>`)), 'g')
  expect(groups.map((g) => g.attributes['data-mark'])).toEqual([undefined, 's:0', 's:1', 's:2', 's:3', 's:4', 's:5'])
  expect(groups[0]?.attributes).toEqual({ fill: 'var(--us)', stroke: 'none' })
})
