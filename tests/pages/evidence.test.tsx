import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetReaderStore, readerStore } from '#store/reader-store.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset } from '../support/server.ts'

/** jsdom has no layout and no observer of sizes: rows get a height, or the virtual list would draw all of them. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
})

const written = [...dataset.claims.values()].filter((c) => !c.point)
const grid = () => screen.findByRole('grid', { name: 'Claims' }, { timeout: 45_000 })
const result = () =>
  waitFor(
    () => {
      const text = document.querySelector('.evidence-result')?.textContent ?? ''
      expect(text).toMatch(/claim/)
      return text
    },
    { timeout: 45_000 },
  )

test('shows the ledger, narrows it down by facet and search, and holds both in the address', async () => {
  const { router, user } = await renderApp('/evidence')
  expect(await result()).toBe(`${written.length} claims`)
  const country = within(await screen.findByRole('group', { name: 'Country' }))
  await user.click(country.getByRole('checkbox', { name: /China/ }))
  const inChina = written.filter((c) => c.country === 'CN').length
  await waitFor(() => expect(document.querySelector('.evidence-result')).toHaveTextContent(`${inChina} of ${written.length} claims`))
  expect(router.history.location.search).toBe('?country=CN')
  // The other countries still say what choosing them would add.
  expect(country.getByRole('checkbox', { name: /United States/ }).closest('label')).toHaveTextContent(
    String(written.filter((c) => c.country === 'US').length),
  )
  await user.type(screen.getByRole('searchbox', { name: 'Search the claims' }), '訊飛')
  await waitFor(() => expect(within(screen.getByRole('grid')).getAllByText(/iFlytek/i, { selector: 'mark' }).length).toBeGreaterThan(0), {
    timeout: 45_000,
  })
  await waitFor(() => expect(new URLSearchParams(router.history.location.search).get('q')).toBe('訊飛'), { timeout: 45_000 })
})

test('rows are walked by arrows and opened by Enter; "/" goes to the search, Escape clears it', async () => {
  const { router, user } = await renderApp('/evidence?q=amazon')
  await grid()
  await waitFor(() => expect(document.querySelectorAll('[data-index] .evidence-label').length).toBeGreaterThan(1))
  const first = document.querySelector<HTMLElement>('[data-index="0"]')
  first?.focus()
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-index', '1'))
  await user.keyboard('/')
  expect(screen.getByRole('searchbox')).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.getByRole('searchbox')).toHaveValue('')
  await waitFor(() => expect(document.querySelector('.evidence-result')).toHaveTextContent(`${written.length} claims`))
  await waitFor(() => expect(document.querySelectorAll('mark')).toHaveLength(0))
  const row = document.querySelector<HTMLElement>('[data-index="0"]')
  const claim = row?.querySelector('[data-claim]')?.getAttribute('data-claim')
  row?.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(new URLSearchParams(router.history.location.search).get('claim')).toBe(claim))
})

test('what the address asks wrongly is named, and the rest holds', async () => {
  await renderApp(`/evidence?status=certain,contested&sort=loudness&q=${'x'.repeat(10_000)}`)
  expect(await screen.findByText(/status = “certain”/, undefined, { timeout: 45_000 })).toBeInTheDocument()
  expect(screen.getByText(/sort = “loudness”/)).toBeInTheDocument()
  expect(screen.getByText(/longer than 200 characters/)).toBeInTheDocument()
  expect(within(screen.getByRole('group', { name: 'Status' })).getByRole('checkbox', { name: /Contested/ })).toBeChecked()
})

test('an empty result says which filter to drop, and dropping it helps', async () => {
  const { router, user } = await renderApp('/evidence?company=iflytek&country=US')
  expect(await screen.findByRole('heading', { name: 'No claim fits all of this' }, { timeout: 45_000 })).toBeInTheDocument()
  const [drop] = screen.getAllByRole('button', { name: /^Drop the filter/ })
  if (drop) await user.click(drop)
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'No claim fits all of this' })).toBeNull())
  const params = new URLSearchParams(router.history.location.search)
  expect([params.has('company'), params.has('country')].filter(Boolean)).toHaveLength(1)
})

test('as it was known: fewer claims, and the way back', async () => {
  const { user } = await renderApp('/evidence?known=2025-11-01')
  expect(await result()).toMatch(new RegExp(`^\\d+ of ${written.length} claims`))
  await user.click(screen.getByRole('button', { name: 'Back to today' }))
  await waitFor(() => expect(document.querySelector('.evidence-result')).toHaveTextContent(`${written.length} claims`))
})

test('a selection is what is exported', async () => {
  const blobs: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:x'), revokeObjectURL: () => undefined }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await renderApp('/evidence')
  await grid()
  const [box] = await screen.findAllByRole('checkbox', { name: /^Select: / }, { timeout: 45_000 })
  if (box) fireEvent.click(box)
  fireEvent.click(screen.getByRole('button', { name: 'CSV', hidden: true }))
  await waitFor(() => expect(blobs).toHaveLength(1), { timeout: 45_000 })
  const text = await blobs[0]?.text()
  const lines = text?.trim().split('\r\n') ?? []
  expect(lines.filter((line) => !line.includes('parallax-manifest:'))).toHaveLength(2)
})

test('a selection is there again after leaving the page, a reload, and in another language', async () => {
  const first = await renderApp('/evidence?country=CN')
  await grid()
  for (const box of (await screen.findAllByRole('checkbox', { name: /^Select: / }, { timeout: 45_000 })).slice(0, 2)) fireEvent.click(box)
  await waitFor(() => expect(document.querySelector('.evidence-result')).toHaveTextContent('2 selected'))
  await waitFor(async () => expect((await readerStore().get('selections', 'ledger'))?.claims).toHaveLength(2))
  first.unmount()
  // A new document: nothing is left but the browser's database.
  forgetReaderStore()
  await renderApp('/zh-Hans/evidence')
  await waitFor(() => expect(document.querySelector('.evidence-result')).toHaveTextContent(/已选\s*2/), { timeout: 45_000 })
})

test('a ledger that does not hold to its schema is said to, and the newest claims stay', async () => {
  askForFault({ kind: 'malformed', resource: 'claims' })
  await renderApp('/evidence')
  expect((await screen.findAllByText(/does not have the expected form/, undefined, { timeout: 45_000 })).length).toBeGreaterThan(0)
  expect(screen.getByRole('heading', { level: 1, name: 'Evidence' })).toBeInTheDocument()
})
