import { expect, test } from 'vitest'
import { readLoadBearingSearch } from './load-bearing-search.ts'

const listed = new Set(['ifr-2026'])
const read = (query: string) => readLoadBearingSearch(new URLSearchParams(query), listed)

test.each([
  ['', null, []],
  ['source=', null, []],
  ['source=ifr-2026', 'ifr-2026', []],
  ['source=nope', null, ['nope']],
  [`source=${'x'.repeat(90)}`, null, ['x'.repeat(60)]],
  ['claim=nope', null, []],
])('%s', (query, source, reported) => {
  expect(read(query)).toEqual({ source, notices: reported.map((value) => ({ parameter: 'source', value })) })
})
