import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occupationFinder } from './find-occupations.ts'

const find = occupationFinder({
  groups: [
    { code: '2', name: 'Professionals', words: 'Experts' },
    { code: '25', name: 'Software professionals', words: 'Software developers · Web designers' },
    { code: '2512', name: 'Software developers', words: 'Game programmers · Coders' },
    { code: '4222', name: '客服人員', words: '呼叫中心座席 · 電話客服' },
    { code: '8', name: 'Drivers', words: 'Bus drivers · Self-employed cab drivers' },
  ],
  pairs: { from: '員電話服', to: '员电话服' },
})
const codes = (text: string) => find(text).map((f) => f.code)

describe('groups are found', () => {
  test.each([
    ['by their whole name before all others', 'software developers', ['2512', '25']],
    ['by the beginning of a name', 'soft', ['2512', '25']],
    ['by the beginning of a word', 'prof', ['2', '25']],
    ['by another name', 'web', ['25']],
    ['by every word of one name, in any order', 'cab self', ['8']],
    ['whatever the case and the spaces around', '  DRIVERS ', ['8']],
    ['by code, the narrower group first', '25', ['2512', '25']],
    ['in Chinese anywhere in the name', '中心', ['4222']],
    ['across scripts', '客服人员', ['4222']],
    ['not by the middle of a word', 'ware', []],
    ['not by words of two different names', 'game coders', []],
    ['not at all', 'astronaut', []],
    ['not by nothing', '   ', []],
  ])('%s', (_name, text, found) => {
    expect(codes(text)).toEqual(found)
  })
})

test('a hyphen begins a word', () => {
  expect(codes('employed')).toEqual(['8'])
})

test('a word is found although its letters stand inside another word before it', () => {
  const printers = occupationFinder({
    groups: [{ code: '7322', name: 'Newspaper and paper printers', words: 'Handicraft and wood workers' }],
    pairs: { from: '', to: '' },
  })
  expect(printers('paper').map((f) => f.code)).toEqual(['7322'])
  expect(printers('and wood').map((f) => f.code)).toEqual(['7322'])
  expect(printers('craft')).toEqual([])
})

test('every beginning of every word of a name finds its group', () => {
  const names = ['Client information workers', 'Handicraft and wood workers', 'Inland and coastal waters fishery workers', 'Drivers']
  const groups = names.map((name, i) => ({ code: String(1000 + i), name, words: 'Others' }))
  const of = occupationFinder({ groups, pairs: { from: '', to: '' } })
  const beginning = fc
    .nat(names.length - 1)
    .chain((i) => fc.tuple(fc.constant(i), fc.constantFrom(...(names[i]?.split(' ') ?? []))))
    .chain(([i, word]) =>
      fc.tuple(
        fc.constant(i),
        fc.integer({ min: 1, max: word.length }).map((n) => word.slice(0, n)),
      ),
    )
  fc.assert(
    fc.property(beginning, fc.boolean(), ([i, text], isLoud) => {
      expect(of(isLoud ? text.toUpperCase() : text).map((f) => f.code)).toContain(String(1000 + i))
    }),
    { numRuns: 50 },
  )
})

test('says by which other name it was found, and nothing where its own name was', () => {
  expect(find('web')[0]).toEqual({ code: '25', name: 'Software professionals', why: 'Web designers' })
  expect(find('software')[0]).toEqual({ code: '2512', name: 'Software developers', why: null })
  expect(find('2512')[0]?.why).toBeNull()
})

test('the same match in its own name comes before one in another name', () => {
  // "Software developers" is the name of one group, and another name of a wider one.
  expect(find('software developers').map((f) => f.why)).toEqual([null, 'Software developers'])
})
