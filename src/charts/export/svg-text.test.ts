import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { escapeXml } from '#files/xml.ts'
import { attributes, textBlock } from './svg-text.ts'

type Read = { elements: { name: string; attributes: Record<string, string> }[]; texts: string[] }

/** What a reader of XML finds in a piece of markup. */
function read(markup: string): Read {
  const found: Read = { elements: [], texts: [] }
  let open = ''
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        found.elements.push({ name, attributes })
        open = ''
      },
      ontext: (text) => {
        open += text
      },
      onclosetag: (name) => {
        if (name === 'tspan') found.texts.push(open)
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  return found
}

/** Text as people write it, with all that XML gives a meaning, and with characters that it forbids. */
const text = fc.string({ unit: fc.constantFrom(...[...'ab <>&"\'；％中é\u0000\u0008\u001f\ufffe]\t']), maxLength: 30 })
const allowed = (s: string) => s.replace(/[^\t\n\r\u0020-\ufffd]/g, '')

test('escaped text is read back as it was, without what XML cannot hold', () => {
  fc.assert(
    fc.property(text, text, (inside, attribute) => {
      const { elements, texts } = read(`<text a="${escapeXml(attribute)}"><tspan>${escapeXml(inside)}</tspan></text>`)
      expect(elements.map((e) => e.name)).toEqual(['text', 'tspan'])
      expect(elements[0]?.attributes).toEqual({ a: allowed(attribute) })
      expect(texts).toEqual([allowed(inside)])
    }),
  )
})

test('attributes: what is undefined is left out, numbers have two decimals, and no text can add another attribute', () => {
  expect(attributes({ x: 1 / 3, y: 10, fill: undefined, d: 'a"b' })).toBe(' x="0.33" y="10" d="a&quot;b"')
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('x', 'y', 'fill', 'd'), fc.oneof(text, fc.constant(undefined)), { noNullPrototype: true }),
      (all) => {
        const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, allowed(value)]]))
        expect(read(`<text${attributes(all)}/>`).elements[0]?.attributes).toEqual(Object.fromEntries(given))
      },
    ),
  )
})

test('a block of text has a line for each, one below the other, and is as high as they are', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.integer({ min: 8, max: 60 }), (lines, size) => {
      const { markup, height } = textBlock(lines, 20, 100, { size, fill: '#000', leading: 1.5 })
      const { elements, texts } = read(markup)
      const baselines = elements.slice(1).map((e) => Number(e.attributes.y))
      expect(texts).toEqual(lines.map(allowed))
      expect(elements[0]?.attributes).toEqual({ 'font-size': String(size), fill: '#000' })
      baselines.slice(1).forEach((y, i) => {
        expect(y - (baselines[i] ?? 0)).toBeCloseTo(size * 1.5, 1)
      })
      expect(height).toBeCloseTo(lines.length * size * 1.5, 6)
      expect(baselines.at(-1)).toBeLessThan(100 + height)
    }),
  )
})
