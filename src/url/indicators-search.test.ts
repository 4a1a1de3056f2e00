import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_ITEMS, readIndicatorsSearch, readIndicatorView, readItems, toggleItem } from './indicators-search.ts'

const KNOWN = new Set(Array.from({ length: 30 }, (_, i) => `measure-${i}`))
const ids = fc.uniqueArray(fc.constantFrom(...KNOWN), { maxLength: MOST_ITEMS })
const read = (items: string | null) => readItems(new URLSearchParams(items === null ? {} : { items }), KNOWN, [])

describe('the measures that were picked', () => {
  test('what is put in is read again, and taking it out leaves the rest as it was', () => {
    fc.assert(
      fc.property(ids, fc.constantFrom(...KNOWN), (items, id) => {
        fc.pre(!items.includes(id) && items.length < MOST_ITEMS)
        const more = read(toggleItem(items, id))
        expect(more).toEqual([...items, id])
        expect(read(toggleItem(more, id))).toEqual(items)
      }),
    )
  })
  test('never more than a brief takes, never one twice', () => {
    const all = [...KNOWN]
    expect(read([...all, ...all].join(','))).toEqual(all.slice(0, MOST_ITEMS))
    expect(read(toggleItem(all.slice(0, MOST_ITEMS), 'measure-29'))).not.toContain('measure-29')
  })
  test('an unknown one is reported and left out', () => {
    const notices: { parameter: string; value: string }[] = []
    expect(readItems(new URLSearchParams('items=measure-1,nothing'), KNOWN, notices)).toEqual(['measure-1'])
    expect(notices).toEqual([{ parameter: 'items', value: 'nothing' }])
  })
})

test('whatever stands in the address, reading it gives a usable search', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('theme', 'verdict', 'status', 'both', 'sort', 'items', 'as', 'from', 'until', 'with'), fc.string()),
      (query) => {
        const search = readIndicatorsSearch(new URLSearchParams(query), KNOWN)
        expect(['theme', 'gap', 'year', 'verdict']).toContain(search.sort)
        expect(search.items.every((id) => KNOWN.has(id))).toBe(true)
        const view = readIndicatorView(new URLSearchParams(query), 'measure-1', KNOWN)
        expect(view.from === null || view.until === null || view.from <= view.until).toBe(true)
        expect(view.other === null || KNOWN.has(view.other)).toBe(true)
      },
    ),
  )
})

describe('how a figure is shown', () => {
  const view = (query: string) => readIndicatorView(new URLSearchParams(query), 'measure-1', KNOWN)
  test('years that are turned round keep the first, and say so', () => {
    expect(view('from=2024&until=2015')).toMatchObject({ from: '2024', until: null, notices: [{ parameter: 'until', value: '2015' }] })
  })
  test('a measure is not put beside itself', () => {
    expect(view('with=measure-1')).toMatchObject({ other: null, notices: [] })
    expect(view('with=measure-2').other).toBe('measure-2')
  })
})
