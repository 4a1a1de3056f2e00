import { describe, expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import type { QuizAnswer } from '#schema/api-study.ts'
import { QUIZ_SKILLS } from '#schema/quiz.ts'
import { makeQuiz } from './quiz.ts'
import { isRight, rightAnswers, voicesOf } from './right.ts'
import { CORE } from '../../../../tests/support/content.ts'

const { data } = CORE
const items = makeQuiz(data)
const answers = (locale: string) => (CORE.answer(locale, 'quiz') as QuizAnswer).items

test('there are at least forty items, some of every skill, none twice, and always the same ones', () => {
  expect(items.length).toBeGreaterThanOrEqual(40)
  expect(new Set(items.map((i) => i.id)).size).toBe(items.length)
  for (const skill of QUIZ_SKILLS) expect(items.filter((i) => i.skill === skill).length, skill).toBeGreaterThanOrEqual(4)
  expect(makeQuiz(data)).toEqual(items)
})

describe('each item has exactly one right answer', () => {
  test.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    expect(rightAnswers(item, data)).toHaveLength(1)
    for (const option of item.options) expect(isRight(item, option, data)).not.toBeNull()
  })
})

test.each(LOCALE_IDS)('the answers of an item read differently, and the marked one is the right one (%s)', (locale) => {
  const shown = answers(locale)
  expect(shown.map((i) => i.id)).toEqual(items.map((i) => i.id))
  for (const [i, item] of shown.entries()) {
    const texts = item.options.map((o) => o.code ?? o.text)
    expect(new Set(texts).size, `${item.id}: ${texts.join(' | ')}`).toBe(texts.length)
    expect(item.answer).toBe(rightAnswers(items[i] ?? raise(), data)[0])
    expect(item.claims.length, item.id).toBeGreaterThan(0)
  }
})

test('right answers stand in every place, and no skill has always the same one', () => {
  for (const skill of QUIZ_SKILLS) {
    const right = items.filter((i) => i.skill === skill).map((i) => JSON.stringify(i.options[rightAnswers(i, data)[0] ?? 0]))
    expect(new Set(right).size, skill).toBeGreaterThan(1)
  }
})

test('a wrong speaker neither said it nor stands behind one of its sources', () => {
  for (const item of items.filter((i) => i.skill === 'speaker'))
    for (const option of item.options)
      if (option.kind === 'speaker' && !isRight(item, option, data))
        expect(voicesOf(item.subject, data).has(data.speakers.get(option.speaker)?.organisation ?? option.speaker), item.id).toBe(false)
})

test('the words of a question do not hold its answer', () => {
  for (const locale of LOCALE_IDS)
    for (const item of answers(locale).filter((i) => i.skill === 'speaker')) {
      const quote = JSON.stringify(item.quote)
      expect(quote.includes(item.options[item.answer]?.text ?? '—'), `${item.id} ${locale}`).toBe(false)
    }
})

const raise = (): never => {
  throw new Error('an item is missing')
}
