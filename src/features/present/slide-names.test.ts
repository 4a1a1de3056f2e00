import { expect, test } from 'vitest'
import type { ExhibitContent } from '#domain/deck/slide-content.ts'
import { slideName } from './slide-names.ts'

const WORDS = { gone: 'no longer there', listComma: ', ', colon: ': ' }
const exhibit = (id: string, state: ExhibitContent['state'], title: string) => ({ id, state, title: [title] })

test('a slide has its own title, else the titles of what it shows', () => {
  const exhibits = [exhibit('a', 'shown', 'Robots'), exhibit('b', 'shown', 'Jobs')]
  expect(slideName({ title: ['What to keep'], exhibits }, WORDS)).toBe('What to keep')
  expect(slideName({ title: [], exhibits }, WORDS)).toBe('Robots | Jobs')
  expect(slideName({ title: [], exhibits: [] }, WORDS)).toBe('')
})

test('where one of two is gone, both ids are named, whatever the title says', () => {
  const exhibits = [exhibit('a', 'shown', 'Robots'), exhibit('b', 'gone', '')]
  expect(slideName({ title: ['What to keep'], exhibits }, WORDS)).toBe('a, b: no longer there')
})
