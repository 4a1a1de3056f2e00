import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anchorOf, findAnchor, oneSpace } from './quote-anchor.ts'

const words = fc.array(fc.constantFrom('firms', 'cut', 'jobs', 'and', 'hired', '裁员', '，', '.', ' ', 'again'), {
  minLength: 1,
  maxLength: 40,
})
const texts = words.map((parts) => oneSpace(parts.join(' ')))
/** A text and a part of it. */
const quoted = texts.chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
)

test('in the text that it was taken from, a sentence is found where it was, or not at all', () => {
  fc.assert(
    fc.property(quoted, ({ text, start, end }) => {
      const found = findAnchor(text, anchorOf(text, { start, end }))
      if (found !== null) expect(found).toEqual({ start, end })
    }),
  )
})

test('what stands once is found, whatever is written before and after it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const quote = anchorOf('x «Only here.» y', { start: 2, end: 14 })
      const text = oneSpace(`${before.replaceAll('«', '')}«Only here.»${after.replaceAll('«', '')}`)
      const found = findAnchor(text, quote)
      expect(found === null ? null : text.slice(found.start, found.end)).toBe('«Only here.»')
    }),
  )
})

test('what is found always has the words of the quotation', () => {
  fc.assert(
    fc.property(texts, quoted, (other, { text, start, end }) => {
      const anchor = anchorOf(text, { start, end })
      const found = findAnchor(other, anchor)
      if (found !== null) expect(other.slice(found.start, found.end)).toBe(anchor.exact)
      expect(other.includes(anchor.exact) || found === null).toBe(true)
    }),
  )
})

describe('a sentence that stands more than once', () => {
  const text = 'In the US firms cut jobs. In China firms cut jobs. End.'
  it('is told by what stands around it', () => {
    const start = text.lastIndexOf('firms cut jobs')
    const anchor = anchorOf(text, { start, end: start + 14 })
    expect(findAnchor(text, anchor)).toEqual({ start, end: start + 14 })
    const later = `New first sentence. ${text}`
    expect(findAnchor(later, anchor)?.start).toBe(start + 20)
  })
  it('is not found where nothing tells its places apart', () => {
    expect(findAnchor('a b a b', { prefix: '', exact: 'a b', suffix: '' })).toBeNull()
  })
  it('is not found when its words have changed', () => {
    expect(findAnchor('Firms cut posts.', { prefix: '', exact: 'cut jobs', suffix: '.' })).toBeNull()
    expect(findAnchor('x', { prefix: 'x', exact: '', suffix: '' })).toBeNull()
  })
})
