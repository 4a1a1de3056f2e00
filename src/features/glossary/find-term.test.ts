import { expect, test } from 'vitest'
import { term } from '../../../tests/fixtures/answers.ts'
import { byInitial, holds } from './find-term.ts'

const layoff = term('layoff', {
  names: { en: 'Layoff', 'zh-Hans': '裁员', 'zh-Hant': '裁員' },
  pinyin: 'cái yuán',
  definition: ['The employer ends the job, ', { term: 'not-for-cause', text: 'not for cause' }, '.'],
})

test.each([
  ['layoff', true],
  ['LAYOFF', true],
  ['裁员', true],
  ['裁員', true],
  ['cai yuan', true],
  ['caiyuan', true],
  ['cái', true],
  ['employer ends', true],
  ['ends employer', true],
  ['not for cause', true],
  ['', true],
  ['employer 裁', true],
  ['hiring', false],
  ['layoff hiring', false],
  ['招聘', false],
])('“%s”: %s', (text, found) => {
  expect(holds(layoff, text)).toBe(found)
})

test('a term without a reading is found by its name all the same', () => {
  expect([holds(term('claim'), 'cla'), holds(term('claim'), 'null')]).toEqual([true, false])
})

test('letters stand in the order of the terms, and each once', () => {
  const terms = [term('b1'), term('a1'), term('b2')]
  expect(byInitial(terms).map((g) => [g.initial, g.terms.map((t) => t.id)])).toEqual([
    ['B', ['b1', 'b2']],
    ['A', ['a1']],
  ])
  expect(byInitial([])).toEqual([])
})
