import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { EMBED_GROUNDS, embedCode } from './embed-code.ts'

const { document } = new JSDOM('').window
/** The elements that a page gets when the code is pasted into it. */
function pasted(code: string): Element[] {
  const page = document.createElement('div')
  page.innerHTML = code
  return [...page.querySelectorAll('*')]
}
const URL_OF = 'https://example.org/embed/figure/robots'
const height = { px: 400, rem: 10 }

test('whatever a title holds, the code is one frame with this title, and no script can get in', () => {
  const nasty = fc.array(fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '<script>', '</iframe>', ' onload=', '`', '裁员', 'a', ' '))
  fc.assert(
    fc.property(
      nasty.map((parts) => parts.join('')),
      (title) => {
        const [frame, ...others] = pasted(embedCode(URL_OF, title, height, { ground: 'light', isTold: false }))
        expect(others).toEqual([])
        expect(frame?.tagName).toBe('IFRAME')
        expect(frame?.getAttribute('title')).toBe(title)
        expect(frame?.getAttributeNames().filter((n) => n.startsWith('on'))).toEqual([])
        expect(frame?.getAttribute('sandbox')).not.toMatch(/allow-scripts|allow-same-origin/)
      },
    ),
  )
})

test('every look has an address of its own, and the usual one has no fragment', () => {
  const looks = EMBED_GROUNDS.flatMap((ground) => [false, true].map((isTold) => ({ ground, isTold })))
  const addresses = looks.map((look) => pasted(embedCode(URL_OF, 't', height, look))[0]?.getAttribute('src'))
  expect(new Set(addresses).size).toBe(looks.length)
  expect(addresses[0]).toBe(URL_OF)
  for (const address of addresses) expect(address?.split('#')[0]).toBe(URL_OF)
})

test('where no style is allowed the height is that of usual text', () => {
  const [frame] = pasted(embedCode(URL_OF, 't', height, { ground: 'dark', isTold: false }))
  expect(frame?.getAttribute('height')).toBe('560')
  expect(frame?.getAttribute('style')).toContain('calc(400px + 10rem)')
})
