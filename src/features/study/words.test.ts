import { beforeAll, describe, expect, test } from 'vitest'
import { prediction, studyCase, studyNumber, task as assignment } from '../../../tests/fixtures/study-case.ts'
import { fields } from '#domain/study/work.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import type { CaseAnswer, QuizItemAnswer } from '#schema/api-study.ts'
import { QUIZ_SKILLS } from '#schema/quiz.ts'
import type { Task } from '#schema/study-work.ts'
import { answerText, fieldName, rightAnswer } from './answer-words.ts'
import { guessText, placeOn } from './guess-props.ts'
import { askText, optionText, reasonText, writtenItem } from './quiz-words.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})
const number = studyNumber
const it = studyCase({
  predict: [prediction('cut', { label: ['Jobs cut'] })],
  sides: { a: { text: ['AI did it'], claims: [] }, b: { text: ['Something else did'], claims: [] } },
})
const task = assignment({ title: 'T', questions: ['Why?', 'How?'] })

describe('what a field is called', () => {
  const name = (field: string, of: CaseAnswer | null = it, t: Task | null = task) => fieldName(field, of, t, m)
  test('its step, and what of the case it is about', () => {
    expect(name(fields.predict('cut'))).toBe(`${m.study.steps.predict}: Jobs cut`)
    expect(name(fields.why('cut'))).toBe(`${m.study.sheet.why}: Jobs cut`)
    expect(name(fields.again('cut'))).toBe(`${m.study.steps.again}: Jobs cut`)
    expect(name(fields.who('c'))).toBe(`${m.study.ask.who}: The cut`)
    expect(name(fields.status('c'))).toBe(`${m.study.ask.basis}: The cut`)
    expect(name(fields.others('c'))).toBe(`${m.study.ask.others}: The cut`)
    expect(name(fields.argueClaims)).toBe(`${m.study.steps.argue}: ${m.study.argue.claims}`)
  })
  test('the teacher’s question itself, counted from one', () => {
    expect([name(fields.question(1)), name(fields.question(2)), name(fields.question(3))]).toEqual(['Why?', 'How?', 'question-3'])
  })
  test('what the case does not have any more goes by its id, and an unknown field by its own name', () => {
    expect(name(fields.predict('gone'))).toBe(`${m.study.steps.predict}: gone`)
    expect(name(fields.who('gone'), null)).toBe(`${m.study.ask.who}: gone`)
    expect([name('nonsense'), name(fields.question(1), it, null)]).toEqual(['nonsense', 'question-1'])
  })
  test('every field without a part has a name that is not its code', () => {
    for (const field of Object.values(fields).filter((f) => typeof f === 'string')) expect(name(field), field).not.toBe(field)
  })
})

describe('an answer in words', () => {
  const say = (field: string, value: Parameters<typeof answerText>[1], locale: 'en' | 'zh-Hans' = 'en') =>
    answerText(field, value, it, m, locale)
  test('a guess has the unit of what was asked; a number of nothing is bare', () => {
    expect([say(fields.predict('cut'), 7), say(fields.again('cut'), 8.6), say(fields.predict('gone'), 7)]).toEqual(['7.0%', '8.6%', '7'])
  })
  test('claims go by their labels, parted as the language parts', () => {
    expect([say(fields.argueClaims, ['c', 'gone']), say(fields.argueClaims, ['c', 'c'], 'zh-Hans')]).toEqual([
      'The cut; gone',
      'The cut；The cut',
    ])
  })
  test('choices by their words, text as it was written', () => {
    expect(say(fields.side, 'b')).toBe('Something else did')
    expect(say(fields.who('c'), 'reuters')).toBe('Reuters')
    expect(say(fields.who('c'), 'nobody')).toBe('nobody')
    expect(say(fields.status('c'), 'contested')).toBe(m.vocabulary.status.contested)
    expect(say(fields.status('c'), 'odd')).toBe('odd')
    expect(say(fields.before, 'odd')).toBe('odd')
    expect(say(fields.argue, 'contested')).toBe('contested')
  })
})

describe('the right answer', () => {
  test('of a guess, of a speaker and of a status; no other question has one', () => {
    const right = (field: string, of: CaseAnswer | null = it) => rightAnswer(field, of, m)
    expect([right(fields.predict('cut')), right(fields.again('cut')), right(fields.who('c')), right(fields.status('c'))]).toEqual([
      '8.6%',
      '8.6%',
      'Acme',
      m.vocabulary.status.contested,
    ])
    expect([
      right(fields.argue),
      right(fields.predict('gone')),
      right(fields.who('gone')),
      right(fields.status('gone')),
      right(fields.who('c'), null),
    ]).toEqual([null, null, null, null, null])
  })
})

test.each([
  [0, 0],
  [5, 0.5],
  [10, 1],
  [-3, 0],
  [99, 1],
])('a guess of %d stands at %d of its scale', (value, place) => {
  expect(placeOn({ low: 0, high: 10, step: 1 }, value)).toBe(place)
})
test('a guess is written as a number that was worked out', () => {
  const [p] = it.predict
  if (!p) throw new Error('one number to guess')
  expect(guessText(p, 7, 'en')).toBe('7.0%')
})

describe('a question of the quiz', () => {
  const item = (over: Partial<QuizItemAnswer> = {}): QuizItemAnswer => ({
    id: 'q',
    skill: 'status',
    quote: null,
    numbers: [],
    operation: null,
    otherScript: null,
    options: [
      { code: 'contested', text: '' },
      { code: null, text: 'Own words' },
    ],
    answer: 0,
    reason: { code: null, text: null },
    claims: [{ id: 'c', label: 'The cut' }],
    ...over,
  })
  test('asks by its skill, arithmetic by its operation', () => {
    expect(askText(item(), m)).toBe(m.quiz.ask.status)
    expect(askText(item({ skill: 'arithmetic', operation: 'growth' }), m)).toBe(m.quiz.ask.growth)
    expect(askText(item({ skill: 'arithmetic' }), m)).toBe(m.quiz.ask.share)
  })
  test('offers words of the list that its skill asks about', () => {
    const first = (over: Partial<QuizItemAnswer>) => optionText(item(over), 0, m)
    expect(first({})).toBe(m.vocabulary.status.contested)
    expect(first({ skill: 'comparability', options: [{ code: 'with-care', text: '' }] })).toBe(m.vocabulary.verdict['with-care'])
    expect(first({ skill: 'break', options: [{ code: 'perimeter', text: '' }] })).toBe(m.quiz.breaks.perimeter)
    expect(first({ skill: 'article', options: [{ code: 'imprecise', text: '' }] })).toBe(m.vocabulary.finding.imprecise)
    expect(first({ options: [{ code: 'odd', text: '' }] })).toBe('odd')
    expect([optionText(item(), 1, m), optionText(item(), 5, m)]).toEqual(['Own words', ''])
  })
  test('says why: in its own words where it has some', () => {
    const why = (over: Partial<QuizItemAnswer>) => reasonText(item(over), m)
    expect(why({ reason: { code: 'contested', text: ['Because.'] } })).toEqual(['Because.'])
    expect(why({ reason: { code: 'contested', text: null } })).toEqual([m.vocabulary.statusTest.contested])
    expect(why({ skill: 'speaker', reason: { code: 'self', text: null } })).toEqual([m.quiz.because.self])
    expect(why({ skill: 'speaker', reason: { code: 'heard', text: null } })).toEqual([m.quiz.because.heard])
    expect(why({ skill: 'break' })).toEqual([m.quiz.because.noBreak])
    expect(why({ skill: 'scripts' })).toEqual([m.quiz.because.scripts])
    expect(why({ skill: 'base' })).toEqual([])
    const [reason] = why({ skill: 'comparability', reason: { code: 'unit-differs', text: null } })
    expect(String(reason).toLowerCase()).toBe(m.vocabulary.reason['unit-differs'].toLowerCase())
    expect(String(reason)).toMatch(/^[A-Z]/)
  })
  test('written out for a learning platform keeps its order, its answer and links to its claims', () => {
    const numbers = [
      { label: ['Cut'], number: number(30, { text: '30 jobs' }) },
      { label: ['Staff'], number: number(350, { text: '350 people' }) },
    ]
    const written = writtenItem(item({ quote: ['They say so'], numbers }), m, 'en')
    expect(written.lines).toEqual(['They say so', 'Cut: 30 jobs', 'Staff: 350 people'])
    expect([written.options, written.answer]).toEqual([[m.vocabulary.status.contested, 'Own words'], 0])
    expect(written.links).toEqual([expect.stringMatching(/\/evidence\/c$/)])
  })
  test('about scripts shows the other script in place of the number, which would be the answer', () => {
    const numbers = [{ label: ['Cut'], number: number(30_000, { text: '30,000' }) }]
    expect(writtenItem(item({ skill: 'scripts', otherScript: '3万', numbers }), m, 'en').lines).toEqual(['Cut: 3万'])
  })
  test.each(LOCALE_IDS)('every skill has a name and a question in %s', async (locale) => {
    const words = await allMessages(locale)
    for (const skill of QUIZ_SKILLS) {
      expect(words.quiz.skills[skill], skill).toMatch(/\S/)
      expect(askText(item({ skill }), words), skill).toMatch(/[?？]$/)
    }
  })
})
