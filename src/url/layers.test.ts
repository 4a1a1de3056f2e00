import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorFigureId, indicatorOfFigure } from './indicator-figure.ts'
import { closing, LAYERS, type LayerDepths, nextDepths } from './layers.ts'
import { sharePath } from './share.ts'
import { upgradeSearch } from './upgrade.ts'

describe('how far back a layer was opened', () => {
  const NONE: LayerDepths = {}
  test('is one entry when it opens, and one more with each entry after', () => {
    const opened = nextDepths({ search: '', depths: NONE }, '?claim=a', false)
    expect(opened).toEqual({ claim: 1 })
    expect(nextDepths({ search: '?claim=a', depths: opened }, '?claim=b', false)).toEqual({ claim: 2 })
  })
  test('stays as it is where an entry is replaced', () => {
    expect(nextDepths({ search: '?claim=a', depths: { claim: 1 } }, '?claim=a&lens=told', true)).toEqual({ claim: 1 })
  })
  test('is not known of a layer that came with the address, or with a replaced entry', () => {
    expect(nextDepths({ search: '?claim=a', depths: NONE }, '?claim=b', false)).toEqual({})
    expect(nextDepths({ search: '', depths: NONE }, '?claim=a', true)).toEqual({})
  })
  test('is kept for each layer by itself', () => {
    const full = nextDepths({ search: '', depths: NONE }, '?full-screen=f', false)
    const both = nextDepths({ search: '?full-screen=f', depths: full }, '?full-screen=f&claim=a', false)
    expect(both).toEqual({ 'full-screen': 2, claim: 1 })
  })
  test('is forgotten when the layer is closed, and begins anew', () => {
    expect(nextDepths({ search: '?claim=a', depths: { claim: 3 } }, '?lens=told', false)).toEqual({})
    expect(nextDepths({ search: '?lens=told', depths: {} }, '?claim=a', false)).toEqual({ claim: 1 })
  })
  test('leads back to the last entry without the layer, whatever was opened and replaced on the way', () => {
    const step = fc.record({ open: fc.subarray([...LAYERS]), replace: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let entries: { search: string; depths: LayerDepths }[] = [{ search: '', depths: {} }]
        for (const { open, replace } of steps) {
          const from = entries.at(-1) ?? { search: '', depths: {} }
          const search = open.length === 0 ? '' : `?${open.map((layer) => `${layer}=x`).join('&')}`
          const next = { search, depths: nextDepths(from, search, replace) }
          entries = replace ? [...entries.slice(0, -1), next] : [...entries, next]
          for (const layer of LAYERS) {
            const back = next.depths[layer]
            if (back === undefined) continue
            const below = entries[entries.length - 1 - back]
            // Every entry since has the layer; the one before does not.
            expect(below === undefined || new URLSearchParams(below.search).has(layer)).toBe(false)
            expect(entries.slice(entries.length - back).every((e) => new URLSearchParams(e.search).has(layer))).toBe(true)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
  test('closing a layer closes what lies over it, and not what lies below', () => {
    expect([closing('full-screen'), closing('claim')]).toEqual([{ 'full-screen': null, claim: null }, { claim: null }])
  })
})

describe('links of earlier releases', () => {
  test('have today’s names, and keep everything else', () => {
    expect(upgradeSearch('?wall=a-figure&lens=told')).toBe('?lens=told&full-screen=a-figure')
  })
  test('a name of today that is there wins', () => {
    expect(upgradeSearch('?full-screen=now&wall=before')).toBe('?full-screen=now')
  })
  test('without anything to rename are the very same text, also when it is no query', () => {
    for (const search of ['', '?', '?lens=told&q=%20a+b', '?x=wall', '?Wall=x']) expect(upgradeSearch(search)).toBe(search)
  })
  test('are up to date after one time', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.constantFrom('wall', 'full-screen', 'other'), (query, name) => {
        const once = upgradeSearch(`?${name}=x&${query}`)
        expect(upgradeSearch(once)).toBe(once)
        expect(new URLSearchParams(once).has('wall')).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})

test('an indicator’s figure is known by its id, and no other figure is taken for one', () => {
  expect(indicatorOfFigure(indicatorFigureId('robot-density'))).toBe('robot-density')
  expect(['robot-density', 'amazon-headcount', 'an-indicator-x'].map(indicatorOfFigure)).toEqual([null, null, null])
})

test('a picture for shared links lies in the folder of its language', () => {
  expect(sharePath('figure-a', 'zh-Hant')).toMatch(/\/share\/zh-Hant\/figure-a\.png$/)
})
