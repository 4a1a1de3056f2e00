import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { QuizPage } from './quiz-page.tsx'

const item = (id: string, skill: QuizItemAnswer['skill']): QuizItemAnswer => ({
  id,
  skill,
  quote: [`Quote of ${id}`],
  numbers: [],
  operation: null,
  otherScript: null,
  options: ['Right', 'Wrong', 'Neither'].map((text) => ({ code: null, text })),
  answer: 0,
  reason: { code: null, text: ['Because.'] },
  claims: [],
})
const items = [item('who', 'speaker'), item('when', 'status')]
const { quiz: en } = await loadMessages('en', QUIZ)
const start = (at = '/study/quiz', locale: (typeof LOCALE_IDS)[number] = 'en') =>
  renderPart(<QuizPage items={items} version="v" />, { at, locale })
type User = Awaited<ReturnType<typeof start>>['user']
const asked = () => /Quote of (who|when)/.exec(document.querySelector('.study-quiz')?.textContent ?? '')?.[1] ?? null
const answer = async (user: User, option: string) => {
  await user.click(screen.getByRole('radio', { name: option }))
  await user.click(screen.getByRole('button', { name: en.check }))
}
const next = (user: User) => user.click(screen.getByRole('button', { name: en.next }))
const counts = (done: number, back: number, all = 2) => en.counts({ done: String(done), all: String(all), back: String(back) })
const head = () => document.querySelector('.study-quiz-head [role=status]')
/** The numbers of the score by skill: questions, asked, right at first, known. */
const scores = () =>
  Object.fromEntries(
    within(screen.getByRole('table'))
      .getAllByRole<HTMLTableRowElement>('row')
      .slice(1)
      .map((row) => [row.cells[0]?.textContent, [...row.cells].slice(1).map((c) => Number(c.textContent))]),
  )
const kept = () => readerStore().get('quiz', 'progress')

test.each(LOCALE_IDS)('%s: a question, its counts, an empty score under named heads; nothing objects', async (locale) => {
  const { container } = await start('/study/quiz', locale)
  const { quiz: words } = await loadMessages(locale, QUIZ)
  expect(screen.getByRole('combobox', { name: words.skillFilter })).toHaveValue('')
  expect(head()).toHaveTextContent(words.counts({ done: '0', all: '2', back: '0' }))
  expect(scores()).toEqual({ [words.skills.speaker]: [1, 0, 0, 0], [words.skills.status]: [1, 0, 0, 0] })
  expect(screen.queryByRole('button', { name: words.again })).toBeNull()
  expect(await objections(container)).toEqual([])
})

test('a wrong answer comes back until it was right; the score tells first answers from what is known now', async () => {
  const { user, container } = await start()
  expect(asked()).toBe('who')
  await answer(user, 'Wrong')
  expect(head()).toHaveTextContent(counts(0, 1))
  expect(asked()).toBe('who')
  await next(user)
  expect(document.querySelector('.study-quiz')).toHaveFocus()
  expect(asked()).toBe('when')
  await answer(user, 'Right')
  await next(user)
  expect([asked(), container.textContent?.includes(en.back)]).toEqual(['who', true])
  await answer(user, 'Right')
  await next(user)
  await answer(user, 'Right')
  await next(user)
  expect(container).toHaveTextContent(en.finished)
  expect(head()).toHaveTextContent(counts(2, 0))
  expect(scores()).toEqual({ [en.skills.speaker]: [1, 1, 0, 1], [en.skills.status]: [1, 1, 1, 1] })
  expect(await objections(container)).toEqual([])
})

test('the next visit goes on where this one ended', async () => {
  await readerStore().put('quiz', 'progress', { turn: 1, items: { who: { right: 1, wrong: 0, streak: 3, due: null, first: true } } })
  await start()
  await waitFor(() => expect(asked()).toBe('when'))
  expect(head()).toHaveTextContent(counts(1, 0))
})

test('starting again asks first; no keeps all, yes deletes it and asks the first question', async () => {
  const { user } = await start()
  await answer(user, 'Right')
  await waitFor(async () => expect((await kept())?.turn).toBe(1))
  await user.click(screen.getByRole('button', { name: en.again }))
  await user.click(screen.getByRole('button', { name: en.no }))
  expect((await kept())?.turn).toBe(1)
  await user.click(screen.getByRole('button', { name: en.again }))
  await user.click(screen.getByRole('button', { name: en.yes }))
  expect([asked(), head()?.textContent]).toEqual(['who', counts(0, 0)])
  await waitFor(async () => expect(await kept()).toBeNull())
})

test('one skill asks only its questions; a skill that is not known is named', async () => {
  const { user, search, container } = await start()
  await user.selectOptions(screen.getByRole('combobox', { name: en.skillFilter }), 'status')
  await waitFor(() => expect(asked()).toBe('when'))
  expect([search().get('skill'), head()?.textContent]).toEqual(['status', counts(0, 0, 1)])
  expect(container.querySelector('.notice')).toBeNull()
})

test('an unknown skill of the address is named, and all questions are asked', async () => {
  const { container } = await start('/study/quiz?skill=luck')
  expect(container.querySelector('.notice')).toHaveTextContent('luck')
  expect(head()).toHaveTextContent(counts(0, 0))
})
