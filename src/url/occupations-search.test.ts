import { expect, test } from 'vitest'
import { DEFAULT_VIEW, occupationChanges, readOccupationsSearch } from './occupations-search.ts'

const KNOWN = { weights: ['DEU', 'IND'], majors: ['1', '4'] }
const read = (query: string) => readOccupationsSearch(new URLSearchParams(query), KNOWN)

test('an empty address is the default view', () => expect(read('')).toEqual({ view: DEFAULT_VIEW, notices: [], weightNeedsTwo: null }))

test('a whole view is read', () =>
  expect(read('measure=claude&against=spread&level=2&weight=ind&major=4')).toEqual({
    view: { measure: 'claude', against: 'spread', level: 2, weight: 'ind', major: '4' },
    notices: [],
    weightNeedsTwo: null,
  }))

test('values that are not understood fall back to the default and are named, each parameter by itself', () => {
  const { view, notices } = read('measure=tarot&against=stars&level=7&weight=atl&major=0')
  expect(view).toEqual(DEFAULT_VIEW)
  expect(notices.map((n) => n.parameter).sort()).toEqual(['against', 'level', 'major', 'measure', 'weight'])
})

test('a weight that needs two digits is refused at three, and goes when the level changes', () => {
  expect(read('weight=deu')).toMatchObject({ view: { weight: 'us-jobs' }, weightNeedsTwo: 'deu' })
  expect(occupationChanges({ level: 3 })).toEqual({ level: null, weight: null })
})

test('what is written is read again; defaults are left out', () => {
  expect(occupationChanges({ ...DEFAULT_VIEW, level: 2 })).toEqual({ measure: null, against: null, weight: null, major: null, level: '2' })
  expect(occupationChanges({ measure: 'aioe', major: '4' })).toEqual({ measure: 'aioe', major: '4' })
})
