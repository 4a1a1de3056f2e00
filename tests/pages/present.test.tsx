import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { resolveDeck } from '#core/resolve/decks.ts'
import { deck as add } from '#i18n/messages/deck/en.ts'
import { present as en } from '#i18n/messages/present/en.ts'
import { stage } from '#i18n/messages/stage/en.ts'
import { plainText } from '#schema/rich-text.ts'
import { deckFile } from '#store/deck/deck-file.ts'
import { forgetReaderStore, readerStore } from '#store/reader-store.ts'
import { renderApp } from '../support/render-app.tsx'
import { dataset, version } from '../support/server.ts'

const briefing = resolveDeck('ten-minute-briefing', { data: dataset, locale: 'en', version })
const slide = (id: string, title: string) => ({ kind: 'section', id, line: null, showLine: true, notes: '', seconds: null, title }) as const
const own = (slides: ReturnType<typeof slide>[]) => ({ shape: 1 as const, id: 'my-talk', title: 'My talk', slides, from: null })
const names = () => [...document.querySelectorAll('.slide-list-name')].map((e) => e.textContent)
const count = () => document.querySelector('.full-screen-count')?.textContent

// The screens here come in parts, whose code is fetched as it is needed.
configure({ asyncUtilTimeout: 8000 })

afterEach(async () => {
  await readerStore().deleteAll()
  forgetReaderStore()
  localStorage.clear()
})

test('a built-in deck is shown with its notes, and can be copied', async () => {
  const { user, router } = await renderApp('/present/ten-minute-briefing')
  await waitFor(() => expect(document.querySelectorAll('.present-slides > li')).toHaveLength(briefing?.slides.length ?? 0))
  expect(document.querySelector('.present-slides')).toHaveTextContent(plainText(briefing?.slides[0]?.notes ?? []))
  await user.click(await screen.findByRole('button', { name: en.copy }))
  await waitFor(() => expect(router.history.location.pathname).toMatch(/^\/present\/my-/))
  await waitFor(() => expect(names()).toHaveLength(briefing?.slides.length ?? 0))
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
  const { user } = await renderApp('/present/ten-minute-briefing/5')
  const title = await screen.findByRole('heading', { level: 2, name: /Amazon ended/ })
  expect(title).toBeInTheDocument()
  const lens = screen.getByTitle(stage.bar.lens)
  await user.click(lens)
  await waitFor(() => expect(screen.queryByText(/Amazon ended/)).toBeNull())
  expect(document.querySelector('.full-screen-quote-text')).toHaveTextContent(/the article says/)
  lens.focus()
  await user.keyboard(' ')
  await waitFor(() => expect(count()).toBe('6 / 13'))
  await user.keyboard('{ArrowLeft}{End}')
  await waitFor(() => expect(count()).toBe('13 / 13'))
  await user.keyboard('b')
  expect(document.querySelector('[data-blank]')).not.toBeNull()
  await user.keyboard('{Escape}g')
  const field = await screen.findByRole('spinbutton')
  await user.clear(field)
  await user.type(field, '8{Enter}')
  await waitFor(() => expect(count()).toBe('8 / 13'))
  await user.keyboard('a')
  expect(await screen.findByText('The article does not mention this.')).toBeInTheDocument()
})

test('evidence comes with E, and Escape closes it before it leaves', async () => {
  const { user, router } = await renderApp('/present/ten-minute-briefing/2')
  await screen.findByRole('heading', { level: 2, name: /What did firms do/ })
  await user.keyboard('e')
  const card = await screen.findByRole('dialog', { name: stage.evidence.title })
  expect(await within(card).findByText(stage.evidence.said)).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(router.history.location.pathname).toBe('/present/ten-minute-briefing/2')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(router.history.location.pathname).toBe('/present/ten-minute-briefing'))
})

test('a slide that names something gone says so, and the others go on', async () => {
  const gone = { ...slide('a', ''), kind: 'exhibit', lens: 'evidence', exhibit: { kind: 'figure', id: 'no-such' } } as const
  const { title: _title, ...exhibit } = gone
  await readerStore().put('decks', 'my-talk', { ...own([slide('b', 'Two')]), slides: [exhibit, slide('b', 'Two')] })
  const { user } = await renderApp('/present/my-talk/1')
  expect(await screen.findByText(stage.gone({ kind: stage.kinds.figure, id: 'no-such' }))).toBeInTheDocument()
  await user.keyboard('{ArrowRight}')
  expect(await screen.findByRole('heading', { name: 'Two' })).toBeInTheDocument()
})

test('a claim is added to a deck from its page, and the tray says how many slides there are', async () => {
  const { user } = await renderApp('/evidence/amazon-headcount-2019')
  await user.click(await screen.findByRole('button', { name: add.add }))
  expect(await screen.findByText(add.tray({ title: add.first, count: '1' }))).toBeInTheDocument()
  expect((await readerStore().list('decks'))[0]?.value.slides).toHaveLength(1)
})
