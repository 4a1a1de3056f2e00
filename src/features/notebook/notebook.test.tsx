import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Clip } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'
import { claimAnswer } from '../../../tests/fixtures/answers.ts'
import { objections } from '../../../tests/support/axe.ts'
import { type Answers, renderPart } from '../../../tests/support/render-part.tsx'
import { Notebook } from './notebook.tsx'

const clip = (id: string, place: number, over: Partial<Clip> = {}): Clip => ({
  target: { kind: 'claim', id, print: 'old', status: 'documented', value: '400' },
  words: `Saved words of ${id}`,
  language: 'en',
  dataset: 'v0',
  on: '2026-01-02',
  note: '',
  tags: [],
  place,
  ...over,
})
const keep = async (...clips: readonly (readonly [string, Clip])[]) => {
  for (const [id, value] of clips) await readerStore().put('clips', id, value)
}
const two = () => keep(['claim-a', clip('a', 1, { tags: ['robots'] })], ['claim-b', clip('b', 2)])
const answers = { 'claims/a': claimAnswer('a'), 'claims/b': claimAnswer('b'), dataset: { version: 'v1', asOf: '2026-06' } }
const { notebook: en } = await loadMessages('en', NOTEBOOK)
const start = (over: Answers = {}) => renderPart(<Notebook />, { answers: { ...answers, ...over } })
const entries = () => within(document.querySelector<HTMLElement>('.notebook-list') ?? document.body).getAllByRole('listitem')
const entry = async (i: number) => {
  await waitFor(() => expect(document.querySelectorAll('.notebook-clip').length).toBeGreaterThan(i))
  const found = entries()[i]
  if (!found) throw new Error('no such entry')
  return within(found)
}
const words = () => [...document.querySelectorAll('.notebook-clip blockquote')].map((q) => q.textContent)
const kept = async (id: string) => readerStore().get('clips', id)

test.each(LOCALE_IDS)('%s: empty it says how things get in and leads to the evidence; nothing objects', async (locale) => {
  const { container } = await renderPart(<Notebook />, { locale, answers })
  const { notebook: m } = await loadMessages(locale, NOTEBOOK)
  expect(await screen.findByText(m.empty)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: m.start }).getAttribute('href')).toMatch(/\/evidence$/)
  expect(await objections(container)).toEqual([])
})

test.each(LOCALE_IDS)('%s: each entry has its words, its fields by name and its tools; nothing objects', async (locale) => {
  await two()
  const { container } = await renderPart(<Notebook />, { locale, answers })
  const { notebook: m } = await loadMessages(locale, NOTEBOOK)
  const first = await entry(0)
  await waitFor(() => expect(words()).toEqual(['Statement of a', 'Statement of b']))
  expect(first.getByRole('textbox', { name: m.note })).toHaveValue('')
  expect(first.getByRole('textbox', { name: m.tags })).toHaveValue('robots')
  expect(first.getByRole('button', { name: m.up })).toBeDisabled()
  expect((await entry(1)).getByRole('button', { name: m.down })).toBeDisabled()
  expect(await objections(container)).toEqual([])
})

test('an entry moves past its neighbour, and the order is kept', async () => {
  await two()
  const { user } = await start()
  await user.click((await entry(0)).getByRole('button', { name: en.down }))
  await waitFor(() => expect(words()).toEqual(['Statement of b', 'Statement of a']))
  const [a, b] = [await kept('claim-a'), await kept('claim-b')]
  expect((b?.place ?? 0) < (a?.place ?? 0)).toBe(true)
})

test('under a tag only its entries are shown, and none can be moved', async () => {
  await two()
  await start()
  await entry(1)
  fireEvent.change(screen.getByRole('combobox', { name: en.filter }), { target: { value: 'robots' } })
  expect(entries()).toHaveLength(1)
  expect(document.body).toHaveTextContent(en.count({ count: '1' }))
  expect(screen.queryByRole('button', { name: en.up })).toBeNull()
})

test('what was removed can be brought back, with its note and its place', async () => {
  await keep(['claim-a', clip('a', 1, { note: 'mine' })], ['claim-b', clip('b', 2)])
  const { user } = await start()
  await user.click((await entry(0)).getByRole('button', { name: en.remove }))
  await waitFor(() => expect(words()).toEqual(['Statement of b']))
  expect(document.querySelector('.notebook-gone')).toHaveTextContent(en.removed)
  expect(await kept('claim-a')).toBeNull()
  await user.click(screen.getByRole('button', { name: en.undo }))
  await waitFor(() => expect(words()).toEqual(['Statement of a', 'Statement of b']))
  expect((await entry(0)).getByRole('textbox', { name: en.note })).toHaveValue('mine')
  expect(screen.queryByRole('button', { name: en.undo })).toBeNull()
})

test('a note is kept as it is typed, tags when their field is left', async () => {
  await two()
  await start()
  const first = await entry(0)
  fireEvent.change(first.getByRole('textbox', { name: en.note }), { target: { value: 'for chapter 2' } })
  await waitFor(async () => expect((await kept('claim-a'))?.note).toBe('for chapter 2'))
  const tags = first.getByRole('textbox', { name: en.tags })
  fireEvent.change(tags, { target: { value: 'robots, jobs' } })
  expect((await kept('claim-a'))?.tags).toEqual(['robots'])
  fireEvent.blur(tags)
  await waitFor(async () => expect((await kept('claim-a'))?.tags).toEqual(['robots', 'jobs']))
})

test.each([
  ['gone', undefined, en.gone],
  [
    'not to be had',
    () => {
      throw new Error('x')
    },
    en.unread,
  ],
])('a claim that is %s shows what was saved, and says so; its sources are missed', async (_what, answer, sentence) => {
  await keep(['claim-a', clip('a', 1)])
  const { container } = await start({ 'claims/a': answer })
  await waitFor(() => expect(container).toHaveTextContent(sentence))
  expect(words()).toEqual(['Saved words of a'])
  expect(container).toHaveTextContent(en.sourcesMissing)
  expect(screen.queryByRole('button', { name: en.take })).toBeNull()
})

test('a claim that changed says how; taken, the new state is the saved one and the notice goes', async () => {
  await keep(['claim-a', clip('a', 1)])
  const { user, container } = await start({ 'claims/a': claimAnswer('a', { status: 'contested' }) })
  await waitFor(() => expect(container).toHaveTextContent(en.changed))
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: en.take }))
  await waitFor(() => expect(container).not.toHaveTextContent(en.changed))
  expect(await kept('claim-a')).toMatchObject({ target: { status: 'contested' }, words: 'Statement of a' })
})
