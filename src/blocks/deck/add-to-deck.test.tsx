import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { DECK } from '#i18n/messages/deck/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { DECK_SHAPE, type Exhibit, MAX_SLIDES } from '#schema/deck.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { AddToDeck } from './add-to-deck.tsx'
import { TrayHost } from './tray-host.tsx'

const ROBOTS: Exhibit = { kind: 'figure', id: 'robots' }
const decks = () => readerStore().list('decks')
afterEach(() => vi.restoreAllMocks())

test.each(LOCALE_IDS)('%s: the first press makes a deck, says so, and the tray appears with its count', async (locale) => {
  const { user, container } = await renderPart(
    <>
      <AddToDeck exhibit={ROBOTS} />
      <TrayHost />
    </>,
    { locale, at: '/figures/robots?lens=told' },
  )
  const { deck: words } = await loadMessages(locale, DECK)
  expect(container.querySelector('aside')).toBeNull()
  const button = screen.getByRole('button', { name: words.add })
  await user.click(button)
  await waitFor(() => expect(button.querySelector('[aria-live=polite]')).toHaveTextContent(words.added))
  const [made] = await decks()
  expect(made?.value).toMatchObject({ title: words.first, slides: [{ kind: 'exhibit', lens: 'told', exhibit: ROBOTS }] })
  const link = await screen.findByRole('link', { name: words.tray({ title: words.first, count: '1' }) })
  expect(link.getAttribute('href')).toMatch(new RegExp(`/present/${made?.id}$`))
  expect(await objections(container)).toEqual([])
})

test('several things get a slide each, in their order, at the end of the deck that was changed last', async () => {
  const { user } = await renderPart(<AddToDeck exhibit={[ROBOTS, { kind: 'claim', id: 'one' }]} />)
  await user.click(screen.getByRole('button'))
  await waitFor(async () => expect((await decks())[0]?.value.slides).toHaveLength(2))
  await user.click(screen.getByRole('button'))
  await waitFor(async () => expect((await decks())[0]?.value.slides).toHaveLength(4))
  const slides = (await decks())[0]?.value.slides ?? []
  expect(slides.map((s) => (s.kind === 'exhibit' ? s.exhibit.id : ''))).toEqual(['robots', 'one', 'robots', 'one'])
  expect(new Set(slides.map((s) => s.id)).size).toBe(4)
})

test('a full deck is said to be full, and stays as it is', async () => {
  const slides = [...Array(MAX_SLIDES).keys()].map((i) => ({
    kind: 'section' as const,
    id: `s${i}`,
    line: null,
    showLine: false,
    notes: '',
    seconds: null,
    title: '',
  }))
  await readerStore().put('decks', 'own-a', { shape: DECK_SHAPE, id: 'own-a', title: 'Talk', slides, from: null })
  const { user } = await renderPart(<AddToDeck exhibit={ROBOTS} />)
  const { deck: words } = await loadMessages('en', DECK)
  await user.click(screen.getByRole('button'))
  expect(await screen.findByText(words.full)).toBeInTheDocument()
  expect((await decks())[0]?.value.slides).toHaveLength(MAX_SLIDES)
})

test('when it could not be added, that is said', async () => {
  const { user } = await renderPart(<AddToDeck exhibit={ROBOTS} />)
  const { deck: words } = await loadMessages('en', DECK)
  vi.spyOn(readerStore(), 'list').mockRejectedValue(new Error('x'))
  await user.click(screen.getByRole('button'))
  expect(await screen.findByText(words.failed)).toBeInTheDocument()
})

test.each([
  ['an empty deck', [], '/figures'],
  ['a page of decks', [{ kind: 'section', id: 'a', line: null, showLine: false, notes: '', seconds: null, title: '' }], '/present/own-a'],
] as const)('no tray for %s', async (_what, slides, at) => {
  localStorage.setItem('parallax-decks', '1')
  await readerStore().put('decks', 'own-a', { shape: DECK_SHAPE, id: 'own-a', title: 'Talk', slides: [...slides], from: null })
  const { container } = await renderPart(<TrayHost />, { at })
  await waitFor(async () => expect(await decks()).toHaveLength(1))
  expect(container).toBeEmptyDOMElement()
})
