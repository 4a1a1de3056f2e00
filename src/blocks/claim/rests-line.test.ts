import { beforeAll, expect, test } from 'vitest'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { countryClass } from './country-class.ts'
import { type Rests, restsLine } from './rests-line.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})
const plain: Rests = { publisher: 'Reuters', claims: [], sentences: 0 }

test.each<[string, Partial<Rests>, string]>([
  ['claims by the status that they fall to', { claims: [{ to: 'reported', count: 2 }] }, '2 claims fall to “Reported”.'],
  ['claims without a source left', { claims: [{ to: null, count: 1 }] }, 'one claim has no source left.'],
  ['sentences', { sentences: 3 }, '3 safe sentences are lost.'],
  ['verdicts', { verdicts: 1 }, 'one verdict changes.'],
  [
    'all of them, in this order',
    {
      claims: [
        { to: null, count: 2 },
        { to: 'contested', count: 1 },
      ],
      sentences: 1,
      verdicts: 2,
    },
    '2 claims have no source left, one claim falls to “Contested”, one safe sentence is lost, 2 verdicts change.',
  ],
])('%s', (_name, rests, text) => {
  expect(restsLine({ ...plain, ...rests }, m.rests, m.vocabulary.status)).toBe(`If Reuters is wrong: ${text}`)
})

test('the two countries have classes, others stay in ink', () => {
  expect(['US', 'CN', 'JP', ''].map(countryClass)).toEqual(['us', 'cn', '', ''])
})
