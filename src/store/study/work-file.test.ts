import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newWork, withAnswer } from '#domain/study/work.ts'
import { readWorkFile, workFile, workFileName } from './work-file.ts'

const now = '2026-01-01T00:00:00.000Z'
const start = newWork({ case: 'amazon-is-it-ai', task: null, dataset: 'v', locale: 'en', now })

test('a file gives back the work that was written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.integer()))), fc.string(), (given, name) => {
      const work = given.reduce((w, [field, value]) => withAnswer(w, `x-${field}`, value, now), { ...start, name })
      expect(readWorkFile(workFile(work, now, ['x']))).toMatchObject({ work, handedIn: now })
    }),
  )
})

test('a name is made for every student', () => {
  expect(workFileName(start)).toBe('amazon-is-it-ai.parallax-work.json')
  expect(workFileName({ ...start, name: ' 李 明 / 7b ' })).toBe('amazon-is-it-ai-李-明-7b.parallax-work.json')
  expect(workFileName({ ...start, name: '../../etc' })).toBe('amazon-is-it-ai-etc.parallax-work.json')
})

test('what is no work, or not as it was written, is refused with the reason', () => {
  const text = workFile(withAnswer(start, 'side', 'a', now), now, [])
  const file = JSON.parse(text)
  expect(readWorkFile('  ')).toEqual({ why: 'empty' })
  expect(readWorkFile(text.slice(0, -40))).toEqual({ why: 'not-json' })
  expect(readWorkFile('[]')).toEqual({ why: 'foreign' })
  expect(readWorkFile('{"parallax":"deck","shape":1}')).toEqual({ why: 'foreign' })
  expect(readWorkFile(JSON.stringify({ ...file, shape: 2 }))).toEqual({ why: 'newer' })
  expect(readWorkFile(JSON.stringify({ ...file, work: { ...file.work, answers: [1] } }))).toMatchObject({ why: 'damaged' })
  expect(readWorkFile(JSON.stringify({ ...file, work: { ...file.work, name: 'somebody else' } }))).toEqual({ why: 'changed' })
  expect(readWorkFile('x'.repeat(2_000_001))).toEqual({ why: 'too-large' })
  fc.assert(
    fc.property(fc.string(), (any) => {
      expect(readWorkFile(any)).toHaveProperty('why')
    }),
  )
})
