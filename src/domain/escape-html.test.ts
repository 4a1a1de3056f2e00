import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml } from './escape-html.ts'

const back = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

test('nothing of a text can open a tag, end an attribute or begin an entity of its own; read back it is the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'a; lt;amp'.split(''), '人') }), (text) => {
      const safe = escapeHtml(text)
      expect(safe).not.toMatch(/[<>"]/)
      expect(safe.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
      expect(back(safe)).toBe(text)
    }),
  )
})
