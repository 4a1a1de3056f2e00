import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { resolveDeck } from '#core/resolve/decks.ts'
import { deck as add } from '#i18n/messages/deck/en.ts'
import { present as en } from '#i18n/messages/present/en.ts'
import { stage } from '#i18n/messages/stage/en.ts'
import type { Deck, Exhibit, Slide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { deckFile } from '#store/deck/deck-file.ts'
import { forgetReaderStore, readerStore } from '#store/reader-store.ts'
import { renderApp } from '../support/render-app.tsx'
import { dataset, version } from '../support/server.ts'

const READY = 'how-to-read'
const ready = resolveDeck(READY, { data: dataset, locale: 'en', version })
const slide = (id: string, title: string) => ({ kind: 'section', id, line: null, showLine: true, notes: '', seconds: null, title }) as const
const exhibit = (id: string, shown: Exhibit): Slide => ({
  kind: 'exhibit',
  id,
  line: null,
  showLine: true,
  notes: '',
  seconds: null,
  lens: 'evidence',
  exhibit: shown,
})
const own = (slides: Slide[]): Deck => ({ shape: 1, id: 'my-talk', title: 'My talk', slides, from: null })
const CLAIM = 'amazon-headcount-2019'
const names = () => [...document.querySelectorAll('.slide-list-name')].map((e) => e.textContent)
const count = () => document.querySelector('.full-screen-count')?.textContent

afterEach(async () => {
  await readerStore().deleteAll()
  forgetReaderStore()
  localStorage.clear()
})

test('a built-in deck is shown with its notes; in a copy its numbers stay tied to their claims', async () => {
  const { user, router } = await renderApp(`/present/${READY}`)
  await waitFor(() => expect(document.querySelectorAll('.present-slides > li')).toHaveLength(ready?.slides.length ?? 0))
  expect(document.querySelector('.present-slides')).toHaveTextContent(plainText(ready?.slides[0]?.notes ?? []))
  await user.click(await screen.findByRole('button', { name: en.copy }))
  await waitFor(() => expect(router.history.location.pathname).toMatch(/^\/present\/my-/))
  await waitFor(() => expect(names()).toHaveLength(ready?.slides.length ?? 0))
})

test('a number whose claim changed since it was written says so, until its writer has looked at it', async () => {
  const line = `Amazon had [750,000](${CLAIM}@0) people.`
  await readerStore().put('decks', 'my-talk', own([{ ...slide('a', 'One'), line }]))
  const { user } = await renderApp('/present/my-talk')
  expect(await screen.findByText(en.editor.tiedChanged)).toBeInTheDocument()
  const shown = () => document.querySelector('.slide-line')
  expect(shown()).toHaveTextContent(`Amazon had ${en.tied.changed('750,000')} people.`)
  await user.click(screen.getByRole('button', { name: en.editor.tiedKeep }))
  await waitFor(() => expect(shown()).toHaveTextContent(/^Amazon had 750,000 people.$/))
  expect(shown()?.querySelector('a')).toHaveAttribute('data-claim', CLAIM)
})

test('slides are moved, deleted, and both are taken back', async () => {
  await readerStore().put('decks', 'my-talk', own([slide('a', 'One'), slide('b', 'Two'), slide('c', 'Three')]))
  const { user } = await renderApp('/present/my-talk')
  await waitFor(() => expect(names()).toEqual(['One', 'Two', 'Three']))
  await user.click(screen.getByRole('button', { name: `${en.editor.down}: One` }))
  await waitFor(() => expect(names()).toEqual(['Two', 'One', 'Three']))
  await user.click(screen.getByRole('button', { name: `${en.editor.remove}: Two` }))
  await waitFor(() => expect(names()).toEqual(['One', 'Three']))
  await user.click(screen.getByRole('button', { name: en.undo }))
  await user.click(screen.getByRole('button', { name: en.undo }))
  await waitFor(() => expect(names()).toEqual(['One', 'Two', 'Three']))
  await user.click(screen.getByRole('button', { name: en.redo }))
  await waitFor(() => expect(names()).toEqual(['Two', 'One', 'Three']))
})

test('a text that another tab changed meanwhile is not lost', async () => {
  await readerStore().put('decks', 'my-talk', own([slide('a', 'One')]))
  const { user } = await renderApp('/present/my-talk')
  const field = await screen.findByLabelText(en.editor.title)
  await user.type(field, ' mine')
  await act(() => readerStore().put('decks', 'my-talk', own([slide('a', 'Theirs')])))
  await user.click(await screen.findByRole('button', { name: en.editor.keepTheirs }))
  expect(field).toHaveValue('Theirs')
})

test('what is no deck is refused with its reason, and a deck from a file is taken in beside the others', async () => {
  const { user } = await renderApp('/present')
  const input = await screen.findByLabelText(en.import)
  const file = (text: string) => new File([text], 'x.parallax.json', { type: 'application/json' })
  await user.upload(input, file('{"parallax":"deck","shape":9,"deck":{}}'))
  expect(await screen.findByText(en.refused.newer({ shape: '9' }))).toBeInTheDocument()
  await user.upload(input, file(JSON.stringify(deckFile(own([slide('a', 'One')]), version))))
  await waitFor(() => expect(names()).toEqual(['One']))
  expect((await readerStore().list('decks')).map((d) => d.id)).not.toContain('my-talk')
})

test('on the stage the keys turn pages whatever has the focus, and the lens never puts a finding under the article’s name', async () => {
  const slides = [exhibit('a', { kind: 'figure', id: 'amazon-headcount' }), slide('b', 'Two'), slide('c', 'Three')]
  await readerStore().put('decks', 'my-talk', own([...slides, exhibit('d', { kind: 'figure', id: 'robots-installed' })]))
  const { user } = await renderApp('/present/my-talk/1')
  expect(await screen.findByRole('heading', { level: 2, name: /Amazon ended/ })).toBeInTheDocument()
  const lens = screen.getByTitle(stage.bar.lens)
  await user.click(lens)
  await waitFor(() => expect(screen.queryByText(/Amazon ended/)).toBeNull())
  expect(document.querySelector('.full-screen-quote-text')).toHaveTextContent(/the article says/)
  lens.focus()
  await user.keyboard(' ')
  await waitFor(() => expect(count()).toBe('2 / 4'))
  await user.keyboard('{ArrowLeft}{End}')
  await waitFor(() => expect(count()).toBe('4 / 4'))
  await user.keyboard('b')
  expect(document.querySelector('[data-blank]')).not.toBeNull()
  await user.keyboard('{Escape}g')
  const field = await screen.findByRole('spinbutton')
  await user.clear(field)
  await user.type(field, '3{Enter}')
  await waitFor(() => expect(count()).toBe('3 / 4'))
  await user.keyboard('{ArrowRight}a')
  expect(await screen.findByText('The article does not mention this.')).toBeInTheDocument()
})

test('evidence comes with E, and Escape closes it before it leaves', async () => {
  await readerStore().put('decks', 'my-talk', own([exhibit('a', { kind: 'claim', id: CLAIM })]))
  const { user, router } = await renderApp('/present/my-talk/1')
  await waitFor(() => expect(document.querySelector('.slide-value')).not.toBeNull())
  await user.keyboard('e')
  const card = await screen.findByRole('dialog', { name: stage.evidence.title })
  expect(await within(card).findByText(stage.evidence.said)).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(router.history.location.pathname).toBe('/present/my-talk/1')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(router.history.location.pathname).toBe('/present/my-talk'))
})

test('a deck of figures is named by its address: to start, to hand over, to copy', async () => {
  await renderApp('/present/figures~robots-installed~no-such')
  expect(await screen.findByText(/China installs far more/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: en.start })).toHaveAttribute('href', '/present/figures~robots-installed~no-such/1')
})

test('the notes of a talk on a phone are turned by hand', async () => {
  await readerStore().put(
    'decks',
    'my-talk',
    own([
      { ...slide('a', 'One'), notes: 'First note' },
      { ...slide('b', 'Two'), notes: 'Second note' },
    ]),
  )
  const { user } = await renderApp('/present/my-talk/1?notes')
  expect(await screen.findByText('First note')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: stage.bar.next }))
  expect(screen.getByText('Second note')).toBeInTheDocument()
})

test('a file dropped anywhere says which of its numbers stand; one that is a deck is opened', async () => {
  await renderApp('/present')
  await screen.findByLabelText(en.import)
  const drop = (name: string, text: string) =>
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File([text], name)] } })
  drop('a.csv', 'nothing of ours')
  expect(await screen.findByRole('region', { name: 'a.csv' })).toBeInTheDocument()
  drop('b.parallax.json', '{"parallax":"deck","shape":1,"deck":{}}')
  expect(await screen.findByText(/This deck is damaged/)).toBeInTheDocument()
  drop('c.parallax.json', JSON.stringify(deckFile(own([slide('a', 'One')]), version)))
  await waitFor(() => expect(names()).toEqual(['One']))
})

test('a slide that names something gone says so, and the others go on', async () => {
  await readerStore().put('decks', 'my-talk', own([exhibit('a', { kind: 'figure', id: 'no-such' }), slide('b', 'Two')]))
  const { user } = await renderApp('/present/my-talk/1')
  expect(await screen.findByText(stage.gone({ kind: stage.kinds.figure, id: 'no-such' }))).toBeInTheDocument()
  await user.keyboard('{ArrowRight}')
  expect(await screen.findByRole('heading', { name: 'Two' })).toBeInTheDocument()
})

test('a claim is added to a deck from its page, and the tray says how many slides there are', async () => {
  const { user } = await renderApp(`/evidence/${CLAIM}`)
  await user.click(await screen.findByRole('button', { name: add.add }))
  expect(await screen.findByText(add.tray({ title: add.first, count: '1' }))).toBeInTheDocument()
  expect((await readerStore().list('decks'))[0]?.value.slides).toHaveLength(1)
})
