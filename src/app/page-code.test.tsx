import { afterEach, expect, test, vi } from 'vitest'
import { preloadCode, readCode } from './page-code.ts'

afterEach(() => vi.unstubAllGlobals())

const links = () => [...document.head.querySelectorAll('link')].map((l) => `${l.rel} ${l.getAttribute('href')}`)

test('a list in the page is read there, and its scripts and the answers that the page names are asked for', async () => {
  document.head.innerHTML = ''
  document.body.innerHTML = `<script type="application/json" id="parallax-code">["start-a","route-b"]</script><script type="application/json" id="parallax-data">{"locale":"en","reads":["claims/x"]}</script>`
  preloadCode(readCode())
  await vi.waitFor(() => expect(links()).toHaveLength(3))
  expect(links().sort()).toEqual([
    'modulepreload /assets/route-b.js',
    'modulepreload /assets/start-a.js',
    'preload /api/v1/en/claims/x.json',
  ])
})

test('a list that pages share is read from its file; without it the scripts come one after the other', async () => {
  document.head.innerHTML = '<meta name="parallax-code" content="assets/code-x.json">'
  const fetched = vi.fn(async () => Response.json(['start-a']))
  vi.stubGlobal('fetch', fetched)
  expect(await readCode()).toEqual(['start-a'])
  expect(fetched).toHaveBeenCalledWith('/assets/code-x.json', { priority: 'low' })
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('failed'))),
  )
  expect(await readCode()).toEqual([])
})
