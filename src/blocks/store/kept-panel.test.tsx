import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { DECK_SHAPE } from '#schema/deck.ts'
import { exportReaderData } from '#store/reader-data.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { catchDownloads } from '../../../tests/support/downloads.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { KeptPanel } from './kept-panel.tsx'

const keep = () => readerStore().put('selections', 'ledger', { claims: ['a', 'b'] })
const words = async () => (await loadMessages('en', STORE)).store.kept
const button = (name: string) => screen.getByRole('button', { name })
const file = () => document.querySelector('input[type=file]') as HTMLInputElement
const listed = () => screen.queryAllByRole('definition').map((d) => d.textContent)

test.each(LOCALE_IDS)('%s: nothing is kept: it says so, and offers only to take in a file', async (locale) => {
  const { container } = await renderPart(<KeptPanel />, { locale })
  const { kept } = (await loadMessages(locale, STORE)).store
  expect(await screen.findByText(kept.empty)).toBeInTheDocument()
  expect(button(kept.export)).toBeDisabled()
  expect(button(kept.deleteAll)).toBeDisabled()
  expect(button(kept.import)).toBeEnabled()
  expect(screen.getByRole('region', { name: kept.title })).toBeInTheDocument()
  expect(await objections(container)).toEqual([])
})

test('what is kept is listed by its name, and follows what is made meanwhile', async () => {
  await keep()
  const { container } = await renderPart(<KeptPanel />)
  const kept = await words()
  await waitFor(() => expect(screen.getByRole('term')).toHaveTextContent(kept.names.selections))
  expect(listed()).toEqual([kept.size({ count: '1', kilobytes: '1' })])
  await readerStore().put('decks', 'own-a', { shape: DECK_SHAPE, id: 'own-a', title: 'Talk', slides: [], from: null })
  await waitFor(() => expect(listed()).toHaveLength(2))
  expect(await objections(container)).toEqual([])
})

test('deleting asks first; "keep it" keeps, "yes" deletes and says so', async () => {
  await keep()
  const { user } = await renderPart(<KeptPanel />)
  const kept = await words()
  await waitFor(() => expect(button(kept.deleteAll)).toBeEnabled())
  await user.click(button(kept.deleteAll))
  expect(screen.getByText(kept.sure)).toBeInTheDocument()
  await user.click(button(kept.no))
  expect(await readerStore().get('selections', 'ledger')).not.toBeNull()
  await user.click(button(kept.deleteAll))
  await user.click(button(kept.yes))
  await waitFor(() => expect(screen.getByText(kept.deleted)).toHaveAttribute('role', 'status'))
  await waitFor(() => expect(screen.getByText(kept.empty)).toBeInTheDocument())
  expect(await readerStore().records()).toEqual([])
})

test('a browser that does not delete is not said to have deleted', async () => {
  await keep()
  const { user } = await renderPart(<KeptPanel />)
  const kept = await words()
  await waitFor(() => expect(button(kept.deleteAll)).toBeEnabled())
  vi.spyOn(readerStore(), 'deleteAll').mockRejectedValue(new Error('refused'))
  await user.click(button(kept.deleteAll))
  await user.click(button(kept.yes))
  expect(await screen.findByText(kept.deleteFailed)).toBeInTheDocument()
  expect(listed()).toHaveLength(1)
})

test('the file that is saved is taken in again elsewhere, record for record', async () => {
  const files = catchDownloads()
  await keep()
  const { user } = await renderPart(<KeptPanel />, { answers: { dataset: { version: 'v1', asOf: '2026-01-31' } } })
  const kept = await words()
  await waitFor(() => expect(button(kept.export)).toBeEnabled())
  await user.click(button(kept.export))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]?.name).toMatch(/^parallax-my-data-\d{4}-\d\d-\d\d\.json$/)
  const saved = (await files[0]?.text()) ?? ''
  await readerStore().deleteAll()
  await waitFor(() => expect(listed()).toEqual([]))
  fireEvent.change(file(), { target: { files: [new File([saved], 'x.json')] } })
  expect(await screen.findByText(kept.imported({ taken: '1', refused: '0' }))).toBeInTheDocument()
  expect(await readerStore().get('selections', 'ledger')).toEqual({ claims: ['a', 'b'] })
})

test.each([
  ['not JSON', '{'],
  ['JSON of another kind', '{"hello": 1}'],
  ['a list', '[]'],
])('a file that is %s changes nothing and is said to be none', async (_what, content) => {
  await keep()
  await renderPart(<KeptPanel />)
  const kept = await words()
  fireEvent.change(file(), { target: { files: [new File([content], 'x.json')] } })
  expect(await screen.findByText(kept.noFile)).toBeInTheDocument()
  expect(await readerStore().records()).toHaveLength(1)
})

test('records of the file that cannot be read are left out and counted; the rest is taken', async () => {
  await keep()
  const saved = JSON.parse(await exportReaderData(readerStore(), '2026-01-01T00:00:00.000Z', []))
  saved.records.push({ ...saved.records[0], id: 'broken', value: { claims: 'not a list' } })
  await readerStore().deleteAll()
  await renderPart(<KeptPanel />)
  const kept = await words()
  fireEvent.change(file(), { target: { files: [new File([JSON.stringify(saved)], 'x.json')] } })
  expect(await screen.findByText(kept.imported({ taken: '1', refused: '1' }))).toBeInTheDocument()
  await waitFor(() => expect(within(screen.getByRole('region')).getAllByRole('term')).toHaveLength(1))
})
