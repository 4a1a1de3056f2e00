import { beforeAll, describe, expect, test } from 'vitest'
import { brief } from '../../../tests/fixtures/figures/figure-answer.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { readEvidenceSearch } from '#url/evidence-search.ts'
import { cellAddress } from './cells/cell-address.ts'
import { partOf } from './companies/part-of.ts'
import { safeCitation } from './safe-citation.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})

describe('a cell of the table leads to its claims in the ledger', () => {
  const facets = (...args: Parameters<typeof cellAddress>) => {
    const [path, search] = cellAddress(...args).split('?')
    return [path, Object.fromEntries(new URLSearchParams(search))]
  }
  test('by country and coding for the two stories', () => {
    expect(facets('replacement', 'US', 'supports')).toEqual(['/evidence', { country: 'US', coding: 'replacement-supports' }])
    expect(facets('empowerment', 'CN', 'complicates')).toEqual(['/evidence', { country: 'CN', coding: 'empowerment-complicates' }])
  })
  test('by mechanism for neither, and against it by what data show', () => {
    const [, neither] = facets('neither', 'US', 'supports')
    expect(neither).toMatchObject({ country: 'US', mechanism: expect.stringContaining(',') })
    expect(neither).not.toHaveProperty('attribution')
    expect(facets('neither', 'US', 'complicates')[1]).toEqual({
      country: 'US',
      mechanism: 'substitution,augmentation',
      attribution: 'shown-by-data',
    })
  })
  test('which understands every address', () => {
    for (const row of ['replacement', 'empowerment', 'neither'] as const)
      for (const leaning of ['supports', 'complicates'] as const) {
        const params = new URLSearchParams(cellAddress(row, 'CN', leaning).split('?')[1])
        expect(readEvidenceSearch(params).notices, `${row} ${leaning}`).toEqual([])
      }
  })
})

describe('cuts as a part of the staff', () => {
  const jobs = (value: number) => brief('c', { value: { text: '', full: '', quantity: { value, unit: 'jobs' } } })
  test.each<[string, ReturnType<typeof brief> | undefined, number, number | null]>([
    ['a part', jobs(30), 120, 0.25],
    ['all of it', jobs(120), 120, 1],
    ['more than were there is no part', jobs(121), 120, null],
    ['of nobody', jobs(0), 0, null],
    ['without a number', brief('c'), 120, null],
    ['of money', brief('c', { value: { text: '', full: '', quantity: { value: 1, unit: 'usd' } } }), 120, null],
    ['without a claim', undefined, 120, null],
  ])('%s', (_name, lead, staff, part) => {
    expect(partOf(lead, staff)).toBe(part)
  })
})

describe('a sentence with its citation', () => {
  const cited = [
    { url: 'https://a.example/1', claim: brief('c') },
    { url: 'https://a.example/2', claim: undefined },
  ]
  test('has a line for each claim, the address alone where no more is known, and the version', () => {
    expect(safeCitation({ text: 'So it is.', safe: true, cited, version: 'v1' }, m).split('\n')).toEqual([
      'So it is.',
      'Acme; Credit of c; status: Documented https://a.example/1',
      'https://a.example/2',
      'Parallax dataset v1',
    ])
  })
  test('that the evidence does not support begins with a warning; no version is named that is not known', () => {
    expect(safeCitation({ text: 'So it is.', safe: false, cited: [], version: null }, m)).toBe('Not safe to say: “So it is.”')
  })
})
