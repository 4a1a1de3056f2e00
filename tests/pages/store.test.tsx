import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { forgetReaderStore, readerStore } from '#store/reader-store.ts'
import { renderApp } from '../support/render-app.tsx'
import { dataset, version } from '../support/server.ts'

const written = [...dataset.claims.values()].filter((c) => !c.point)
const SLOW = { timeout: 45_000 }

test('a first visit is noted and says nothing; a later version says what is new, once', async () => {
  const first = await renderApp('/evidence')
  await waitFor(async () => expect((await readerStore().get('seen', 'dataset'))?.version).toBe(version), SLOW)
  expect(screen.queryByRole('complementary', { name: 'Since you were here' })).toBeNull()
  const prints = { ...(await readerStore().get('seen', 'dataset'))?.prints }
  expect(Object.keys(prints)).toHaveLength(written.length)
  first.unmount()

  // As if an earlier version had been seen: without one claim, with another number in a second, and with one that is gone since.
  const [added = '', changed = ''] = written.map((c) => c.id)
  delete prints[added]
  await readerStore().put('seen', 'dataset', { version: 'earlier', seenOn: '2026-05-01', prints: { ...prints, [changed]: 'x', gone: 'y' } })
  forgetReaderStore()
  const { user } = await renderApp('/evidence')
  const strip = await screen.findByRole('complementary', { name: 'Since you were here' }, SLOW)
  expect(strip).toHaveTextContent(/1 May 2026.*1 claim added.*1 changed.*1 withdrawn/)
  await user.click(within(strip).getByRole('button', { name: 'Which ones' }))
  expect(within(strip).getByRole('region', { name: 'Added' }).querySelector('a')).toHaveAttribute('data-claim', added)
  await user.click(within(strip).getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('complementary', { name: 'Since you were here' })).toBeNull()
  await waitFor(async () => expect((await readerStore().get('seen', 'dataset'))?.version).toBe(version), SLOW)
})

test('what the browser keeps is listed, and deleted after one question', async () => {
  await readerStore().put('selections', 'ledger', { claims: ['a', 'b'] })
  const { user } = await renderApp('/about')
  const panel = await screen.findByRole('region', { name: 'What this browser keeps for you' }, SLOW)
  await waitFor(() => expect(panel).toHaveTextContent('Claims selected in the evidence list'), SLOW)
  await user.click(within(panel).getByRole('button', { name: 'Delete everything' }))
  await user.click(within(panel).getByRole('button', { name: 'Yes, delete' }))
  await waitFor(() => expect(panel).toHaveTextContent('Nothing is kept at the moment.'), SLOW)
  expect(await readerStore().records()).toEqual([])
})
