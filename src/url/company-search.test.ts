import { expect, test } from 'vitest'
import { readCompanyPart } from './company-search.ts'
import type { SearchNotice } from './search.ts'

test('the part of a company that an address opens: the first when it names none, and a notice for one that is not', () => {
  const notices: SearchNotice[] = []
  expect(readCompanyPart(new URLSearchParams(''), notices)).toBe('questions')
  expect(readCompanyPart(new URLSearchParams('part=sources'), notices)).toBe('sources')
  expect(notices).toEqual([])
  expect(readCompanyPart(new URLSearchParams('part=gossip'), notices)).toBe('questions')
  expect(notices).toEqual([{ parameter: 'part', value: 'gossip' }])
})
