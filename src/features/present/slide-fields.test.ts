import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import { exhibitSlide, twoUpSlide } from '#domain/deck/edit.ts'
import { Slide } from '#schema/deck.ts'
import { claimAnswer, lineOf, summary } from '../../../tests/fixtures/answers.ts'
import { hardestQuestions, OBJECTIONS } from '#domain/deck/drill.ts'
import { named, otherNamed, questionText } from './drill-words.ts'
import { isDeckFile } from './is-deck-file.ts'
import { refusalText } from './refusal.ts'
import { isTalkName, slideAsked } from './slide-number.ts'
import { plannedSeconds, readSeconds } from './slide-seconds.ts'

const { present } = await allMessages('en')

describe('seconds of a slide', () => {
  test.each([
    ['5', 5],
    ['90', 90],
    ['3600', 3600],
    [' 60 ', 60],
    ['59.9', 59],
    ['', null],
    ['  ', null],
    ['4', null],
    ['4.9', null],
    ['3601', null],
    ['-30', null],
    ['a minute', null],
    ['Infinity', null],
  ])('"%s" plans %s', (text, seconds) => {
    expect(readSeconds(text)).toBe(seconds)
  })
  test('whatever is typed, a slide can be kept with it', () => {
    const slide = exhibitSlide('s1', { kind: 'figure', id: 'robots' }, 'evidence')
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 6 }), fc.double().map(String)), (text) => {
        expect(v.safeParse(Slide, { ...slide, seconds: readSeconds(text) }).success).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  test('of a deck are those of its slides; what is not planned counts nothing', () => {
    expect(plannedSeconds([{ seconds: 60 }, { seconds: null }, { seconds: 45 }])).toBe(105)
    expect(plannedSeconds([])).toBe(0)
  })
})

describe('the slide of an address', () => {
  test.each([
    ['1', 0],
    ['3', 2],
    ['5', 4],
    ['6', 4],
    ['99', 4],
    ['0', 0],
    ['-2', 0],
    ['2.5', 0],
    ['two', 0],
    ['', 0],
  ])('"%s" of five slides is slide %d, counted from 0', (text, at) => {
    expect(slideAsked(text, 5)).toBe(at)
  })
  test('is in the deck whatever it says, also in one without slides', () => {
    expect(slideAsked('3', 0)).toBe(0)
    fc.assert(
      fc.property(fc.oneof(fc.integer().map(String), fc.string({ maxLength: 5 })), fc.integer({ min: 1, max: 9 }), (text, count) => {
        const at = slideAsked(text, count)
        expect(Number.isInteger(at) && at >= 0 && at < count).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  test.each([
    ['k3', true],
    ['a'.repeat(24), true],
    ['a'.repeat(25), false],
    ['', false],
    ['Talk', false],
    ['a b', false],
    [null, false],
  ])('a talk may be called "%s": %s', (name, isName) => {
    expect(isTalkName(name)).toBe(isName)
  })
})

test('two figures side by side are a slide that can be kept, in the order in which they were chosen', () => {
  const slide = twoUpSlide(
    's4',
    [
      { kind: 'figure', id: 'robots' },
      { kind: 'figure', id: 'jobs' },
    ],
    'evidence',
  )
  expect(v.safeParse(Slide, slide).success).toBe(true)
  expect(slide).toMatchObject({ kind: 'two-up', id: 's4', lens: 'evidence', line: null, seconds: null })
  expect(slide.kind === 'two-up' && slide.exhibits.map((e) => e.id)).toEqual(['robots', 'jobs'])
})

describe('a dropped file', () => {
  const file = (name: string, text: string) => new File([text], name)
  test.each([
    ['talk.parallax.json', 'anything', true],
    ['renamed.json', '{ "parallax": "deck", "shape": 1 }', true],
    ['renamed.json', '{"parallax" :\n "deck"}', true],
    ['renamed.json', `${' '.repeat(300)}{"parallax":"deck"}`, false],
    ['work.json', '{"parallax":"work"}', false],
    ['notes.txt', '{"parallax":"deck"}', false],
    ['table.csv', '"parallax": "deck"', false],
  ])('%s with %j may be a deck: %s', async (name, text, may) => {
    expect(await isDeckFile(file(name, text))).toBe(may)
  })
})

test('a refused deck is told by its reason, with what the reason names', () => {
  const { refused } = present
  expect(refusalText({ why: 'not-json' }, refused)).toBe(refused['not-json'])
  expect(refusalText({ why: 'foreign' }, refused)).toBe(refused.foreign)
  expect(refusalText({ why: 'newer', shape: 7 }, refused)).toMatch(/newer.*7/)
  expect(refusalText({ why: 'damaged', path: 'slides.2.id', problem: '' }, refused)).toContain('slides.2.id')
})

describe('a question of the drill', () => {
  const claim = summary('cut', {
    label: ['Jobs cut'],
    value: { text: '400', full: '400 jobs', quantity: { value: 400, unit: 'jobs' } },
    speaker: { id: 'acme', name: 'Acme', role: null, kind: 'company' },
  })
  const other = { ...lineOf('denial'), label: ['Jobs added'], value: '50 jobs' }
  test('names the claim with its value, where it has one, and the claim against it', () => {
    expect(named(claim)).toBe('Jobs cut — 400')
    expect(named({ ...claim, value: null })).toBe('Jobs cut')
    expect([otherNamed(other), otherNamed({ ...other, value: null })]).toEqual(['Jobs added — 50 jobs', 'Jobs added'])
    expect(questionText({ claim, objection: 'disputed', other }, present.drill)).toMatch(/Jobs cut — 400.*Jobs added — 50 jobs/)
    expect(questionText({ claim, objection: 'self-reported', other: null }, present.drill)).toMatch(/^Acme .*Jobs cut — 400/)
  })
  test('has words for every objection, and no hole in them', () => {
    for (const objection of OBJECTIONS) {
      const text = questionText({ claim, objection, other }, present.drill)
      expect(text, objection).toContain('Jobs cut')
      expect(text, objection).not.toMatch(/undefined|null|\[object/)
    }
  })
  test('is asked once of each claim, about its weakest point', () => {
    const asked = hardestQuestions([
      claimAnswer('plain'),
      claimAnswer('forecast', { forecast: true }),
      claimAnswer('both', { forecast: true, status: 'contested' }),
    ])
    expect(asked.map((q) => [q.claim.id, q.objection])).toEqual([
      ['both', 'contested'],
      ['forecast', 'forecast'],
    ])
  })
})
