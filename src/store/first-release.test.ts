import { expect, test } from 'vitest'
import { COLLECTION_NAMES, type CollectionName, rowOf } from './collections.ts'
import { readRecord } from './row.ts'

/**
 * Records as the first release wrote them, to the letter. They lie in readers' browsers and must stay readable: whoever changes the shape
 * of a collection raises its `shape` and adds the step from here. These are never edited.
 */
const WRITTEN: Record<CollectionName, object> = {
  selections: { claims: ['cuts', 'robots'] },
  seen: { version: '3f2a91c', seenOn: '2026-01-02', prints: { cuts: 'a1', gone: '-b2' } },
  study: {
    case: 'robots',
    task: { title: 'Week 3', lens: 'told', without: ['ask'], questions: ['Why?'], filters: 'status=documented' },
    dataset: '3f2a91c',
    locale: 'zh-Hant',
    started: '2026-01-02T08:00:00.000Z',
    step: 'predict',
    name: '',
    answers: {
      number: { value: 12.5, at: '2026-01-02T08:01:00.000Z', earlier: [{ value: 'many', at: '2026-01-02T08:00:30.000Z' }] },
      sides: { value: ['a', 'b'], at: '2026-01-02T08:02:00.000Z', earlier: [] },
    },
  },
  quiz: { turn: 2, items: { who: { right: 1, wrong: 1, streak: 1, due: 5, first: false } } },
  marks: {
    case: 'robots',
    name: 'Ann',
    title: null,
    file: 'ann.parallax-work.json',
    handedIn: '2026-01-03T08:00:00.000Z',
    answers: 7,
    levels: { evidence: 3, sources: 0 },
    comment: '',
  },
  clips: {
    target: { kind: 'claim', id: 'cuts', print: 'a1', status: 'documented', value: null },
    words: 'Acme cut 400 jobs.',
    language: 'en',
    dataset: null,
    on: '2026-01-02',
    note: '',
    tags: ['jobs'],
    place: 1,
  },
  decks: {
    shape: 1,
    id: 'own-a',
    title: 'A talk',
    from: null,
    slides: [
      { kind: 'section', id: 's1', title: 'One', line: null, showLine: true, notes: '', seconds: null },
      { kind: 'text', id: 's2', title: 'Two', body: 'Words.', line: 'Said.', showLine: false, notes: 'n', seconds: 60 },
      {
        kind: 'exhibit',
        id: 's3',
        lens: 'told',
        exhibit: { kind: 'figure', id: 'robots-installed' },
        line: null,
        showLine: true,
        notes: '',
        seconds: null,
      },
    ],
  },
  parked: {
    title: 'A talk',
    questions: [{ slide: 2, title: 'Two', text: 'Since when?', on: '2026-01-02T08:00:00.000Z', said: [] }],
  },
}
const read = (name: CollectionName, value: unknown, shape = 1) =>
  readRecord(rowOf(name), { collection: name, id: 'x', shape, changed: '2026-01-02T08:00:00.000Z', value })

test.each(COLLECTION_NAMES)('%s: what the first release wrote is read, and nothing of it is lost', (name) => {
  expect(read(name, WRITTEN[name])).toMatchObject({ ok: true, value: WRITTEN[name] })
})

test('a question parked before slides said their claims has none', () => {
  const old = { title: 'A talk', questions: [{ slide: 2, title: 'Two', text: 'Why?', on: '2026-01-02T08:00:00.000Z' }] }
  expect(read('parked', old)).toMatchObject({ ok: true, value: { questions: [{ text: 'Why?', said: [] }] } })
})

test.each(COLLECTION_NAMES)('%s: a record without one of its fields is refused, and one of a later shape left alone', (name) => {
  for (const field of Object.keys(WRITTEN[name])) {
    const broken = Object.fromEntries(Object.entries(WRITTEN[name]).filter(([key]) => key !== field))
    expect([field, read(name, broken)]).toEqual([field, { ok: false, why: 'invalid' }])
  }
  expect(read(name, WRITTEN[name], rowOf(name).shape + 1)).toEqual({ ok: false, why: 'newer' })
})
