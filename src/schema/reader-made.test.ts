import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { decks } from '../../tests/fixtures/deck-arbitraries.ts'
import { Clip, ClipTarget, MAX_CLIP } from './clip.ts'
import { Deck, type Exhibit, MAX_SLIDES, MAX_TEXT, Slide } from './deck.ts'
import { FileManifest } from './manifest.ts'
import { Marking, QuizProgress, StudyWork, Task, WorkValue } from './study-work.ts'

const taken = <T>(schema: v.GenericSchema<unknown, unknown>, values: T[]): T[] => values.filter((value) => v.is(schema, value))
/** Where a value is refused: the path to the first fault. */
const faultAt = (schema: v.GenericSchema<unknown, unknown>, value: unknown) => {
  const [issue] = v.safeParse(schema, value).issues ?? []
  return issue ? v.getDotPath(issue) : undefined
}
const as = (record: object, over: Record<string, unknown>) => ({ ...record, ...over })
const NOW = '2026-01-31T10:00:00.000Z'

describe('a deck from a file', () => {
  const section = { kind: 'section', id: 'one', line: null, showLine: true, notes: '', seconds: null, title: 'Part' }
  const deck = { shape: 1, id: 'deck-a', title: 'Talk', slides: [section], from: null }
  const claim: Exhibit = { kind: 'claim', id: 'acme-cuts' }

  test('is taken as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(decks, (made) => {
        expect(v.parse(Deck, JSON.parse(JSON.stringify(made)))).toEqual(made)
      }),
      { numRuns: 30 },
    )
  })
  test('of another shape, with an id that is none, or with anything more is refused, at its place', () => {
    expect([
      faultAt(Deck, as(deck, { shape: 2 })),
      faultAt(Deck, as(deck, { id: 'Deck A' })),
      faultAt(Deck, as(deck, { owner: 'x' })),
    ]).toEqual(['shape', 'id', 'owner'])
    expect(faultAt(Deck, as(deck, { slides: [section, as(section, { notes: null })] }))).toBe('slides.1.notes')
  })
  test('cannot fill the storage of a browser: texts and slides have an end', () => {
    const long = (key: keyof typeof MAX_TEXT, by: number) =>
      v.is(Slide, as({ ...section, kind: 'text', body: '' }, { [key]: 'x'.repeat(MAX_TEXT[key] + by) }))
    expect((['title', 'line', 'notes', 'body'] as const).map((key) => [long(key, 0), long(key, 1)])).toEqual(
      Array.from({ length: 4 }, () => [true, false]),
    )
    expect([MAX_SLIDES, MAX_SLIDES + 1].map((n) => v.is(Deck, as(deck, { slides: Array.from({ length: n }, () => section) })))).toEqual([
      true,
      false,
    ])
  })
  test('plans whole seconds, from five to an hour, or none', () => {
    const seconds = [null, 5, 90, 3600, 4, 3601, 7.5, '90', undefined]
    expect(seconds.filter((s) => v.is(Slide, as(section, { seconds: s })))).toEqual([null, 5, 90, 3600])
  })
  test('shows figures, claims, companies and questions by their ids, and two of them at most', () => {
    const shows = (exhibit: unknown) => v.is(Slide, as({ ...section, title: undefined }, { kind: 'exhibit', lens: 'told', exhibit }))
    const { title: _, ...bare } = section
    const one = (exhibit: unknown) => v.is(Slide, { ...bare, kind: 'exhibit', lens: 'evidence', exhibit })
    expect([{ kind: 'figure', id: 'f', panel: 'us' }, claim, { kind: 'company', id: 'c' }, { kind: 'question', id: 'q' }].every(one)).toBe(
      true,
    )
    expect(
      [{ kind: 'page', id: 'x' }, { kind: 'claim', id: 'x', panel: 'us' }, { kind: 'figure', id: 'https://x.example' }, null].some(one),
    ).toBe(false)
    // A title belongs to no exhibit, not even an empty one.
    expect(shows(claim)).toBe(false)
    const two = (exhibits: unknown[]) => v.is(Slide, { ...bare, kind: 'two-up', lens: 'evidence', exhibits })
    expect([two([claim, claim]), two([claim]), two([claim, claim, claim])]).toEqual([true, false, false])
  })
})

describe('a clip', () => {
  const quote = { kind: 'quote', page: '/method', title: 'Method', quote: { prefix: '', exact: 'words', suffix: '' } }
  const clip = { target: quote, words: 'words', language: 'en', dataset: null, on: '2026-01-31', note: '', tags: [], place: 1 }
  test('is of a claim, a figure, a statement, or of words on a page of the app', () => {
    const good = [
      { kind: 'claim', id: 'a', print: 'x', status: 'reported', value: null },
      { kind: 'figure', id: 'a' },
      { kind: 'statement', id: 'a' },
      quote,
    ]
    expect(taken(ClipTarget, good)).toEqual(good)
    const bad = [
      as(quote, { page: 'https://elsewhere.example' }),
      as(quote, { quote: { prefix: 'a', exact: '', suffix: 'b' } }),
      { kind: 'claim', id: 'a', print: 'x', status: 'true', value: null },
      { kind: 'page', id: 'a' },
    ]
    expect(taken(ClipTarget, bad)).toEqual([])
  })
  test('has words, a note and tags that end, in a language of the site', () => {
    const ok = (over: Record<string, unknown>) => v.is(Clip, as(clip, over))
    expect([ok({}), ok({ language: 'fr' }), ok({ dataset: undefined })]).toEqual([true, false, false])
    expect([MAX_CLIP.words, MAX_CLIP.words + 1].map((n) => ok({ words: 'x'.repeat(n) }))).toEqual([true, false])
    expect([MAX_CLIP.note, MAX_CLIP.note + 1].map((n) => ok({ note: 'x'.repeat(n) }))).toEqual([true, false])
    expect([MAX_CLIP.tags, MAX_CLIP.tags + 1].map((n) => ok({ tags: Array.from({ length: n }, () => 't') }))).toEqual([true, false])
    expect([MAX_CLIP.tag, MAX_CLIP.tag + 1].map((n) => ok({ tags: ['x'.repeat(n)] }))).toEqual([true, false])
  })
})

describe('a student’s work', () => {
  const task = { title: 'Week 3', lens: 'evidence', without: ['argue'], questions: [], filters: '' }
  const answer = { value: 'Because.', at: NOW, earlier: [{ value: 7, at: NOW }] }
  const work = { case: 'acme', task, dataset: 'v1', locale: 'en', started: NOW, step: 'context', name: '', answers: { why: answer } }
  test('is taken as it was handed in', () => {
    expect(v.parse(StudyWork, JSON.parse(JSON.stringify(work)))).toEqual(work)
    expect(v.is(StudyWork, as(work, { task: null }))).toBe(true)
  })
  test('names when each answer was given, to the moment', () => {
    for (const at of ['2026-01-31', 'yesterday', '', null]) {
      expect(faultAt(StudyWork, as(work, { answers: { why: as(answer, { at }) } }))).toBe('answers.why.at')
      expect(faultAt(StudyWork, as(work, { started: at }))).toBe('started')
    }
  })
  test('answers with words that end, a number that is one, or choices', () => {
    const values = ['', 'x'.repeat(20_000), 0, -1.5, [], ['a', 'b']]
    expect(taken<unknown>(WorkValue, values)).toEqual(values)
    expect(taken<unknown>(WorkValue, ['x'.repeat(20_001), Number.NaN, Number.POSITIVE_INFINITY, [1], null, {}])).toEqual([])
  })
  test('leaves out only parts that may be left out', () => {
    expect(taken(Task, [task, as(task, { without: ['evidence'] }), as(task, { lens: 'both' })])).toEqual([task])
  })
})

test('a marking has levels from 0 to 3 and a comment that ends', () => {
  const marking = { case: 'acme', name: 'Li', title: null, file: 'a.json', handedIn: NOW, answers: 3, levels: { why: 2 }, comment: '' }
  const ok = (over: Record<string, unknown>) => v.is(Marking, as(marking, over))
  expect([0, 3, -1, 4, 1.5].filter((level) => ok({ levels: { why: level } }))).toEqual([0, 3])
  expect([ok({}), ok({ answers: -1 }), ok({ comment: 'x'.repeat(5001) }), ok({ handedIn: 'today' })]).toEqual([true, false, false, false])
})

test('progress of the quiz is counted in whole turns', () => {
  const item = { right: 1, wrong: 0, streak: 1, due: null, first: true }
  const ok = (over: Record<string, unknown>) => v.is(QuizProgress, { turn: 3, items: { q: as(item, over) } })
  expect([ok({}), ok({ due: 4 }), ok({ due: 4.5 }), ok({ right: -1 }), ok({ first: 1 })]).toEqual([true, true, false, false, false])
  expect(v.is(QuizProgress, { turn: -1, items: {} })).toBe(false)
})

test('a manifest of another form is refused, and one of this form knows no other field', () => {
  const said = { id: 'a', said: '30 jobs', quantity: { value: 30, unit: 'jobs' }, status: 'reported' }
  const manifest = { manifest: 1, version: 'v', link: 'https://x.example', claims: [said] }
  expect(
    taken(FileManifest, [
      manifest,
      as(manifest, { manifest: 2 }),
      as(manifest, { by: 'me' }),
      as(manifest, { claims: [as(said, { status: 'true' })] }),
    ]),
  ).toEqual([manifest])
})
