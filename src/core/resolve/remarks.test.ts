import { expect, test } from 'vitest'
import { smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveRemark, resolveSearchLog } from './remarks.ts'

const context = smallContent({}, { remarks: { 'press search': 'press search, in words of the language' } })('zh-Hans')

test('a remark is said in the language’s words, or as recorded', () => {
  expect(resolveRemark('press search', context)).toBe('press search, in words of the language')
  expect(resolveRemark('Reuters', context)).toBe('Reuters')
})

test('a search keeps its day and the order of its places', () => {
  expect(resolveSearchLog({ on: '2026-01', places: ['Reuters', 'press search'] }, context)).toEqual({
    on: '2026-01',
    places: ['Reuters', 'press search, in words of the language'],
  })
  expect(resolveSearchLog(undefined, context)).toBeNull()
})
