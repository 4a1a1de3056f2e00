import { expect, test } from 'vitest'
import { type Topical, topicsOf } from './topics.ts'

const about = (id: string, over: Partial<Topical> = {}) =>
  topicsOf({ id, mechanism: [], unit: null, theme: null, documentTypes: ['press'], speakerKind: 'company', ...over })

test('the id says what a claim is about, by whole words', () => {
  expect(about('baidu-cuts-2025-up-to')).toEqual(['cuts'])
  expect(about('amazon-headcount-2025')).toEqual(['headcount'])
  expect(about('cn-haircuts-2025')).toEqual([])
  expect(about('cn-translator-training')).toEqual(['training'])
})
test('so do mechanism, unit, theme, document and speaker; a claim may be about several things', () => {
  expect(about('x', { mechanism: ['substitution', 'fewer-hires'] })).toEqual(['cuts', 'hiring'])
  expect(about('x', { unit: 'employees' })).toEqual(['headcount'])
  expect(about('x', { theme: 'automation' })).toEqual(['robots'])
  expect(about('x', { documentTypes: ['law'] })).toEqual(['law'])
  expect(about('x', { speakerKind: 'court' })).toEqual(['law'])
  expect(about('x')).toEqual([])
})
