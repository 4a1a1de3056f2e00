import { expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import type { ClaimChange } from '#domain/notebook/clips.ts'
import { changesOf } from './changes.ts'
import type { Entry } from './entry.ts'

const m = await allMessages('en')
const words = m.notebook
const entry = (over: Partial<ClaimChange> | null, state: Entry['state'] = 'here'): Entry => ({
  id: 'k1',
  clip: {
    target: { kind: 'claim', id: 'cut', print: 'old', status: 'documented', value: '400' },
    words: '',
    language: 'en',
    dataset: null,
    on: '2026-01-02',
    note: '',
    tags: [],
    place: 0,
  },
  words: '',
  path: '/evidence/cut',
  claim: null,
  state,
  change: over === null ? null : { status: null, value: null, withdrawn: false, ...over },
  items: [],
})

test('nothing is said where nothing changed, or as long as nothing is known', () => {
  expect([changesOf(entry(null), m), changesOf(entry(null, 'loading'), m)]).toEqual([[], []])
})

test('what is gone or could not be read says so, and nothing besides', () => {
  expect(changesOf(entry({ withdrawn: true }, 'gone'), m)).toEqual([words.gone])
  expect(changesOf(entry(null, 'unread'), m)).toEqual([words.unread])
})

test('a change names what changed, each in a sentence of its own', () => {
  const { documented, contested } = m.vocabulary.status
  expect(changesOf(entry({ status: { before: 'documented', now: 'contested' } }), m)).toEqual([
    words.changed,
    words.changedStatus({ before: documented, now: contested }),
  ])
  expect(changesOf(entry({ value: { before: '400', now: null } }), m)).toEqual([
    words.changed,
    words.changedValue({ before: '400', now: words.noValue }),
  ])
  expect(changesOf(entry({ value: { before: null, now: '500' } }), m)[1]).toContain(words.noValue)
})

test('a withdrawal comes first; with nothing else it is not called a correction of dates', () => {
  expect(changesOf(entry({ withdrawn: true }), m)).toEqual([words.changed, words.withdrawn])
  const all = changesOf(entry({ withdrawn: true, status: { before: 'documented', now: 'contested' }, value: { before: '1', now: '2' } }), m)
  expect(all.slice(0, 2)).toEqual([words.changed, words.withdrawn])
  expect(all).toHaveLength(4)
  expect(all).not.toContain(words.changedOther)
})

test('a change of neither status nor value was one of dates or of the speaker', () => {
  expect(changesOf(entry({}), m)).toEqual([words.changed, words.changedOther])
})
