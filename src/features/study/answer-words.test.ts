import { describe, expect, test } from 'vitest'
import { fields } from '#domain/study/work.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { prediction, studyCase, studyNumber, task } from '../../../tests/fixtures/study-case.ts'
import { answerText, fieldName, labelOf, rightAnswer } from './answer-words.ts'

const m = await allMessages('en')
const it = studyCase()
/** Names that every object answers to although nobody gave them to it. */
const INHERITED = ['toString', 'valueOf', 'hasOwnProperty', '__proto__', 'constructor']

describe('a handed-in file whose names are those that every object has', () => {
  test.each(INHERITED)('"%s" is a field, a claim or a choice that the case does not have', (name) => {
    expect(labelOf(name, it)).toBe(name)
    expect(fieldName(name, it, null, m)).toBe(name)
    expect(fieldName(fields.who(name), it, null, m)).toBe(`${m.study.ask.who}: ${name}`)
    expect(answerText(fields.argueClaims, [name, 'c'], it, m, 'en')).toBe(`${name}; The cut`)
    expect(answerText(fields.status('c'), name, it, m, 'en')).toBe(name)
    expect([rightAnswer(fields.who(name), it, m), rightAnswer(fields.status(name), it, m)]).toEqual([null, null])
  })
})

describe('an answer whose kind does not fit its field is shown as it stands', () => {
  const say = (field: string, value: Parameters<typeof answerText>[1]) => answerText(field, value, it, m, 'en')
  test('a text where a number is asked, a number where a text is', () => {
    expect(say(fields.predict('cuts'), 'about nine')).toBe('about nine')
    expect(say(fields.argue, 12)).toBe('12')
    expect(say(fields.before, 3)).toBe('3')
  })
  test('a list where one choice is asked, and an empty one', () => {
    expect(say(fields.side, ['a', 'b'])).toBe('a; b')
    expect(say(fields.argueClaims, [])).toBe('')
  })
  test('without the case a side and a speaker go by their ids', () => {
    expect(answerText(fields.side, 'a', null, m, 'en')).toBe('a')
    expect(answerText(fields.who('c'), 'reuters', null, m, 'en')).toBe('reuters')
    expect(answerText(fields.again('cuts'), 7.25, null, m, 'en')).toBe('7.25')
  })
  test('a side that does not exist is no side', () => {
    expect([say(fields.side, 'c'), say(fields.side, 'a')]).toEqual(['c', 'Robots did it'])
  })
})

test('a stance is said before and after by the same words', () => {
  const { scale, before, after } = m.study.stance
  expect(answerText(fields.before, 'agree', it, m, 'en')).toBe(scale.agree)
  expect(answerText(fields.after, 'strongly-disagree', it, m, 'en')).toBe(scale['strongly-disagree'])
  expect([fieldName(fields.before, it, null, m), fieldName(fields.after, it, null, m)]).toEqual([before, after])
})

test('the right number has the words of the record, whatever its unit', () => {
  const jobs = prediction('jobs', { actual: studyNumber(1_500_000, { unit: 'jobs', text: '1.5 million jobs' }) })
  const other = studyCase({ predict: [prediction('cuts'), jobs] })
  expect(rightAnswer(fields.predict('jobs'), other, m)).toBe('1.5 million jobs')
  expect(rightAnswer(fields.again('cuts'), other, m)).toBe('8.6%')
  expect(rightAnswer(fields.why('jobs'), other, m)).toBeNull()
})

test('a question of the teacher goes by its words; beyond the last one it goes by its field', () => {
  const asked = task({ questions: ['Why?'] })
  expect([fieldName('question-1', it, asked, m), fieldName('question-0', it, asked, m), fieldName('question-x', it, asked, m)]).toEqual([
    'Why?',
    'question-0',
    'question-x',
  ])
})
