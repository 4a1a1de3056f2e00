import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { resolveCase } from '#core/resolve/cases.ts'
import { resolveQuiz } from '#core/resolve/quiz.ts'
import { fields, newWork, withAnswer } from '#domain/study/work.ts'
import { assignment } from '#i18n/messages/assignment/en.ts'
import { quiz as quizWords } from '#i18n/messages/quiz/en.ts'
import { store } from '#i18n/messages/store/en.ts'
import { study as en } from '#i18n/messages/study/en.ts'
import { plainText } from '#schema/rich-text.ts'
import { forgetReaderStore, readerStore } from '#store/reader-store.ts'
import { workFile } from '#store/study/work-file.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const ID = 'amazon-is-it-ai'
const context = { data: dataset, locale: 'en', version } as const
const it = resolveCase(ID, context) ?? raise()
const now = '2026-01-01T10:00:00.000Z'

afterEach(async () => {
  await readerStore().deleteAll()
  forgetReaderStore()
})

test('the overview lists all cases, and what else there is', async () => {
  await renderApp('/study')
  expect(await screen.findByRole('link', { name: plainText(it.title) })).toBeInTheDocument()
  expect(document.querySelectorAll('.study-cases li')).toHaveLength(dataset.cases.size)
  expect(screen.getByRole('link', { name: en.ways.quiz })).toHaveAttribute('href', '/study/quiz')
})

test('a number is shown only after a guess, then asks why, and all is kept', async () => {
  const { user, router } = await renderApp(`/study/${ID}`)
  await user.click(await screen.findByRole('radio', { name: en.stance.scale.agree }))
  await user.click(screen.getByRole('button', { name: en.start }))
  await waitFor(() => expect(router.history.location.search).toBe('?step=predict-headcount'))
  const actual = it.predict[0]?.actual.text ?? raise()
  const step = () => document.querySelector<HTMLElement>('.study-step') ?? raise()
  expect(step().textContent).not.toContain(actual)
  await user.click(screen.getByRole('button', { name: en.predict.show }))
  expect(screen.getByText(en.predict.guessFirst)).toBeInTheDocument()
  fireEvent.change(within(step()).getByRole('slider'), { target: { value: '1000000' } })
  await user.click(screen.getByRole('button', { name: en.predict.show }))
  expect(within(step()).getAllByText(actual).length).toBeGreaterThan(0)
  await user.type(screen.getByLabelText(en.predict.why), 'Warehouses.')
  await user.click(screen.getByRole('button', { name: en.next }))
  await waitFor(async () => {
    const work = await readerStore().get('study', ID)
    expect(work?.answers[fields.before]?.value).toBe('agree')
    expect(work?.answers[fields.predict('headcount')]?.value).toBe(1_000_000)
    expect(work?.answers[fields.why('headcount')]?.value).toBe('Warehouses.')
  })
})

test('a typed guess may lie outside the scale, and what is no number is said', async () => {
  const { user } = await renderApp(`/study/${ID}?step=predict-share`)
  const typed = await screen.findByLabelText(en.predict.typed)
  await user.type(typed, 'many')
  expect(screen.getByText(en.predict.typedBad)).toBeInTheDocument()
  await user.clear(typed)
  await user.type(typed, '75 %')
  expect(screen.getByText(en.predict.outside)).toBeInTheDocument()
})

test('a step that is not there is named, and the case begins', async () => {
  await renderApp(`/study/${ID}?step=dance`)
  expect(await screen.findByText(/step = “dance”/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: en.start })).toBeInTheDocument()
})

test('a case that is gone says so and lists the others', async () => {
  await renderApp('/study/acme')
  expect(await screen.findByText(en.unknownCase({ id: 'acme' }))).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: plainText(it.title) })).toBeInTheDocument()
})

test('an assignment leaves parts out and asks its own question', async () => {
  await renderApp(`/study/${ID}?task=Week+3&without=predict,ask,argue,unknown&ask=What+surprised+you%3F&step=questions`)
  expect(await screen.findByLabelText('What surprised you?')).toBeInTheDocument()
  expect(document.querySelector('.study-task')).toHaveTextContent('Week 3')
})

test('a failed answer is said, and asking again helps', async () => {
  askForFault({ kind: 'fail', resource: 'cases' })
  const { user } = await renderApp('/study')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  await user.click(retry)
  await waitFor(() => expect(document.querySelectorAll('.study-cases li')).toHaveLength(dataset.cases.size))
})

test('the teacher sees goals, key and rubric', async () => {
  await renderApp(`/study/${ID}?for=teacher`)
  expect(await screen.findByText(en.teacher.goals)).toBeInTheDocument()
  expect(screen.getByText(en.rubric.criteria.argue.name)).toBeInTheDocument()
  expect(document.querySelector('.study-teacher')).toHaveTextContent(plainText(it.key.synthesis))
})

test('the quiz says why, shows the claim, and a wrong one comes back', async () => {
  const { items } = resolveQuiz({ ...context, locale: 'en' })
  const [first] = items.filter((i) => i.skill === 'status')
  if (!first) throw new Error('no item')
  const { user } = await renderApp('/study/quiz?skill=status')
  const radios = await screen.findAllByRole('radio')
  await user.click(radios[(first.answer + 1) % radios.length] ?? raise())
  await user.click(screen.getByRole('button', { name: quizWords.check }))
  expect(screen.getByText(quizWords.wrong)).toBeInTheDocument()
  expect(document.querySelector('.study-feedback [data-claim]')).toHaveAttribute('data-claim', first.claims[0]?.id)
  await waitFor(async () => expect((await readerStore().get('quiz', 'progress'))?.items[first.id]).toMatchObject({ wrong: 1, due: 4 }))
  await user.click(screen.getByRole('button', { name: quizWords.next }))
  expect(screen.getByText(new RegExp(quizWords.counts({ done: '0', all: '8', back: '1' }).slice(-14)))).toBeInTheDocument()
})

test('a teacher makes a link, and opens files: what is damaged is refused with its reason', async () => {
  const { user } = await renderApp(`/study/assignment?case=${ID}`)
  await user.type(await screen.findByLabelText(new RegExp(assignment.name)), 'Week 3')
  await user.click(screen.getByLabelText(assignment.partNames.argue))
  expect(document.querySelector('.study-address')).toHaveTextContent(`/study/${ID}?task=Week+3&without=argue`)
  let work = { ...newWork({ case: ID, task: null, dataset: version, locale: 'en', now }), name: 'Li Ming' }
  work = withAnswer(withAnswer(work, fields.before, 'agree', now), fields.after, 'disagree', '2026-01-01T10:20:00.000Z')
  work = withAnswer(work, fields.predict('headcount'), 1_000_000, now)
  const text = workFile(work, now, [])
  const input = screen.getByLabelText<HTMLInputElement>(assignment.choose, { selector: 'input' })
  // jsdom's files cannot be read.
  const file = (name: string, content: string) => Object.assign(new File([content], name), { text: async () => content })
  const files = [file('li.json', text), file('cut.json', text.slice(0, 50)), file('other.json', '{"a":1}')]
  fireEvent.change(input, { target: { files } })
  expect(await screen.findByText('Li Ming')).toBeInTheDocument()
  expect(screen.getByText(assignment.refused({ file: 'cut.json' }))).toBeInTheDocument()
  expect(screen.getByText(assignment.why['not-json'])).toBeInTheDocument()
  expect(screen.getByText(assignment.why.foreign)).toBeInTheDocument()
  const one = document.querySelector<HTMLElement>('.study-submission') ?? raise()
  await waitFor(() => expect(one).toHaveTextContent(it.predict[0]?.actual.text ?? raise()))
  await user.selectOptions(within(one).getAllByRole('combobox')[0] ?? raise(), '2')
  expect(one).toHaveTextContent(assignment.total({ points: '2', most: '15', judged: '1', all: '5' }))
  await user.type(within(one).getByLabelText(assignment.comment), 'Name a source.')
  fireEvent.blur(within(one).getByLabelText(assignment.comment))
  const mark = JSON.parse(text).mark as string
  await waitFor(async () =>
    expect(await readerStore().get('marks', mark)).toMatchObject({ name: 'Li Ming', levels: { explain: 2 }, comment: 'Name a source.' }),
  )
  // Closed and opened again, under another name: the judgement belongs to what is in the file.
  await user.click(within(one).getByRole('button', { name: assignment.remove }))
  expect(document.querySelector('.study-submission')).toBeNull()
  fireEvent.change(input, { target: { files: [file('li (1).json', text)] } })
  await waitFor(() => expect(document.querySelector('.study-submission')).toHaveTextContent('Name a source.'))
  expect(screen.getAllByRole<HTMLSelectElement>('combobox').at(-5)?.value).toBe('2')
})

test('a browser that keeps nothing says so, and the work goes on', async () => {
  vi.stubGlobal('indexedDB', undefined)
  forgetReaderStore()
  const { user } = await renderApp(`/study/${ID}`)
  await user.click(await screen.findByRole('radio', { name: en.stance.scale.agree }))
  expect(await screen.findByText(store.why.refused)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: en.start }))
  await user.click(screen.getByRole('button', { name: en.back }))
  expect(screen.getByRole('radio', { name: en.stance.scale.agree })).toBeChecked()
  vi.unstubAllGlobals()
})

test('work that an unknown release wrote is left alone, and the case begins', async () => {
  await readerStore().put('study', ID, { answers: 1 } as never) // reason: a damaged record is what is tested
  await renderApp(`/study/${ID}`)
  expect(await screen.findByRole('button', { name: en.start })).toBeInTheDocument()
})

function raise(): never {
  throw new Error('missing')
}
