import { describe, expect, it, test } from 'vitest'
import { DEFAULT_LENS, LENSES, readChoice, readCommonSearch, readId, type SearchNotice, withSearch } from './search.ts'

const read = (search: string) => readCommonSearch(new URLSearchParams(search))
const readAnId = (value: string) => {
  const notices: SearchNotice[] = []
  return { id: readId(new URLSearchParams({ claim: value }), 'claim', notices), notices }
}

describe('what every screen knows', () => {
  it('is the evidence without an open claim where the address says nothing', () => {
    expect(read('')).toEqual({ lens: DEFAULT_LENS, claim: null, check: null, notices: [] })
    expect(DEFAULT_LENS).toBe('evidence')
  })
  it('reads what was written', () => {
    for (const lens of LENSES)
      expect(read(withSearch('?status=reported', { lens, claim: 'amazon-cuts-2025' }))).toEqual({
        lens,
        claim: 'amazon-cuts-2025',
        check: null,
        notices: [],
      })
  })
  it('names each parameter that it did not understand, with its value, and goes on', () => {
    expect(read('lens=Told&claim=../etc')).toEqual({
      lens: 'evidence',
      claim: null,
      check: null,
      notices: [
        { parameter: 'lens', value: 'Told' },
        { parameter: 'claim', value: '../etc' },
      ],
    })
    expect(read('lens=rose&claim=amazon').claim).toBe('amazon')
    expect(read('lens=').notices).toEqual([{ parameter: 'lens', value: '' }])
  })
  it('repeats at most sixty characters of a bad value', () => {
    const { notices } = read(`lens=${'l'.repeat(9000)}&claim=${'C'.repeat(9000)}`)
    expect(notices.map((n) => n.value)).toEqual(['l'.repeat(60), 'C'.repeat(60)])
  })
  it('takes the first of a repeated parameter', () => {
    expect(read('lens=told&lens=x&claim=a&claim=B')).toEqual({ lens: 'told', claim: 'a', check: null, notices: [] })
  })
})

test('a choice is one of its list, by letter', () => {
  const notices: SearchNotice[] = []
  const choose = (value: string) => readChoice(new URLSearchParams({ size: value }), 'size', ['small', 'large'], 'small', notices)
  expect([choose('large'), choose('small'), choose('LARGE'), choose(' large'), choose('constructor')]).toEqual([
    'large',
    'small',
    'small',
    'small',
    'small',
  ])
  expect(notices.map((n) => n.value)).toEqual(['LARGE', ' large', 'constructor'])
})

describe('ids', () => {
  it.each(['a', 'amazon', 'amazon-cuts-2025-10', '2025', 'a'.repeat(120)])('%s', (id) => {
    expect(readAnId(id)).toEqual({ id, notices: [] })
  })
  it.each(['Amazon', 'a--b', '-a', 'a-', 'a_b', 'a b', 'a/b', 'a.b', '讯飞', 'a\n', 'a'.repeat(121), '<script>', '%00'])(
    '%j is none and is reported',
    (value) => {
      expect(readAnId(value)).toEqual({ id: null, notices: [{ parameter: 'claim', value: value.slice(0, 60) }] })
    },
  )
  it('an empty one asks for nothing', () => {
    expect(readAnId('')).toEqual({ id: null, notices: [] })
  })
})

describe('changing an address', () => {
  it('sets, replaces and removes; the rest stays in its order', () => {
    expect(withSearch('?q=jobs&claim=a&x=1', { claim: 'b' })).toBe('?q=jobs&claim=b&x=1')
    expect(withSearch('?q=jobs&claim=a', { claim: null, lens: 'told' })).toBe('?q=jobs&lens=told')
    expect(withSearch('q=jobs', {})).toBe('?q=jobs')
    expect(withSearch('', { items: 'robots-installed,gdp' })).toBe('?items=robots-installed,gdp')
  })
  it('is empty, without a question mark, when nothing is left', () => {
    expect(withSearch('?claim=a', { claim: null, lens: null })).toBe('')
    expect(withSearch('?', {})).toBe('')
  })
  it('leaves one of a parameter that stood twice', () => {
    expect(withSearch('?a=1&a=2', { a: '3' })).toBe('?a=3')
    expect(withSearch('?a=1&a=2', { a: null })).toBe('')
  })
  it('carries any text through', () => {
    const text = '讯飞 & a=b # 100% +?'
    expect(new URLSearchParams(withSearch('', { q: text })).get('q')).toBe(text)
  })
})

test('no address makes it throw, and what it reads it can write and read again', () => {
  const letters = [
    'told',
    'evidence',
    'lens',
    'claim',
    'a',
    'Z',
    '9',
    '-',
    '=',
    '&',
    '?',
    '%',
    '%E0',
    '+',
    '#',
    ';',
    '\u0000',
    '\ud83d',
    '讯',
    '🙂',
  ]
  let seed = 5
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let round = 0; round < 600; round += 1) {
    let address = next(2) === 0 ? '?lens=' : '?claim='
    for (let n = next(12); n >= 0; n -= 1) address += letters[next(letters.length)] ?? ''
    const { lens, claim, check, notices } = read(address)
    expect(LENSES).toContain(lens)
    expect(new Set(notices.map((n) => n.parameter)).size).toBe(notices.length)
    expect(read(withSearch(address, { lens, claim, check })), address).toEqual({ lens, claim, check, notices: [] })
  }
})

test('arithmetic goes with the claim that it was opened with', () => {
  const open = withSearch('?lens=told', { claim: 'a', check: 'a-share' })
  expect(read(open)).toMatchObject({ claim: 'a', check: 'a-share' })
  expect(withSearch(open, { claim: 'b' })).toBe('?lens=told&claim=b')
  expect(withSearch(open, { claim: null })).toBe('?lens=told')
  expect(withSearch(open, { lens: null })).toBe('?claim=a&check=a-share')
})
