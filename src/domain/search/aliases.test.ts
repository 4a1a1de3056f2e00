import { expect, test } from 'vitest'
import { ALIASES } from './aliases.ts'
import { makeFold } from './fold.ts'
import { names } from './tokens.ts'
import { queryTerms as wantedIn } from './query-terms.ts'

/** What a query looks for, each thing by its first term. */
const queryTerms = (folded: string) => wantedIn(folded).map((wanted) => wanted.any[0])
const fold = makeFold({ from: '訊飛亞馬遜裡騰華為', to: '讯飞亚马逊里腾华为' })
const groups = Object.entries(ALIASES)

test('every name of a group stands for the group, alone and in a sentence', () => {
  for (const [id, all] of groups)
    for (const name of all) {
      expect(
        names(fold(name)).map((t) => t.term),
        name,
      ).toEqual([`@${id}`])
      expect(
        names(fold(`(${name.toUpperCase()}),`)).map((t) => t.term),
        name,
      ).toContain(`@${id}`)
    }
})

test('no name belongs to two groups', () => {
  const all = groups.flatMap(([, list]) => list)
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
})

test('groups are called by a Latin word, so that its beginning finds them', () => {
  for (const [id] of groups) expect(id).toMatch(/^[a-z]+$/)
})

test('names are written as text is after folding', () => {
  for (const name of groups.flatMap(([, all]) => all)) expect(name).toBe(makeFold({ from: '', to: '' })(name))
})

test.each([
  [['訊飛', '讯飞', '科大讯飞', '科大訊飛', 'iFlytek', 'IFLYTEK', 'i Flytek'], '@iflytek'],
  [['亞馬遜', '亚马逊', 'Amazon', 'Amazon.com', 'ＡＭＡＺＯＮ'], '@amazon'],
  [['Alibaba', 'Alibaba Group', '阿里', '阿里巴巴'], '@alibaba'],
  [['layoff', 'layoffs', 'laid off', 'job cuts', '裁员'], '@layoff'],
] as const)('%j are one thing', (all, term) => {
  for (const name of all) expect(queryTerms(fold(name)), name).toEqual([term])
})
