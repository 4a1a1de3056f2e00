import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

const main = () => within(screen.getByRole('main'))
const scrolled = vi.fn()

beforeEach(() => {
  scrolled.mockClear()
  vi.spyOn(window, 'scrollTo').mockImplementation(scrolled)
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(scrolled)
})
afterEach(() => vi.restoreAllMocks())

/** The first number in the page that opens a claim. */
async function number() {
  return waitFor(
    () => {
      const link = document.querySelector<HTMLAnchorElement>('main a[data-claim]')
      expect(link).not.toBeNull()
      return link as HTMLAnchorElement
    },
    { timeout: 45_000 },
  )
}

async function openPanel() {
  return waitFor(
    () => {
      const panel = document.querySelector<HTMLDialogElement>('dialog.claim-panel[open]')
      expect(panel?.querySelector('h2')).toBeTruthy()
      return panel as HTMLDialogElement
    },
    { timeout: 45_000 },
  )
}

const menuEntry = (path: string) => document.querySelector<HTMLAnchorElement>(`.main-nav a[href="${path}"]`) as HTMLAnchorElement

test('a change of the query scrolls nothing; a new page goes to its top', async () => {
  const { router, user } = await renderApp('/companies/amazon#reasons')
  const link = await number()
  scrolled.mockClear()
  await user.click(link)
  await waitFor(() => expect(router.history.location.search).toContain('claim='))
  expect(router.history.location.hash).toBe('#reasons')
  await openPanel()
  expect(scrolled).not.toHaveBeenCalled()
  router.history.back()
  await waitFor(() => expect(router.history.location.search).toBe(''))
  scrolled.mockClear()
  await user.click(menuEntry('/method'))
  await waitFor(() => expect(scrolled).toHaveBeenCalled())
})

test('a double click opens a claim once: one entry, and the panel stays', async () => {
  const { router } = await renderApp('/companies/amazon')
  const link = await number()
  const before = router.history.length
  fireEvent.click(link, { detail: 1 })
  fireEvent.click(link, { detail: 2 })
  expect(router.history.length).toBe(before + 1)
  const panel = await openPanel()
  fireEvent.mouseDown(panel, { detail: 2 })
  fireEvent.mouseUp(panel, { detail: 2 })
  fireEvent.click(panel, { detail: 2 })
  expect(router.history.location.search).toContain('claim=')
})

test('only press and release on the backdrop close a claim', async () => {
  const { router, user } = await renderApp('/companies/amazon')
  await user.click(await number())
  const panel = await openPanel()
  const isOpen = () => router.history.location.search.includes('claim=')
  const title = panel.querySelector('h2') as HTMLElement
  fireEvent.mouseDown(title)
  fireEvent.mouseUp(panel)
  fireEvent.click(panel)
  expect(isOpen()).toBe(true)
  fireEvent.mouseDown(panel)
  fireEvent.mouseUp(title)
  fireEvent.click(panel)
  expect(isOpen()).toBe(true)
  fireEvent.mouseDown(panel)
  fireEvent.mouseUp(panel)
  fireEvent.click(panel)
  await waitFor(() => expect(isOpen()).toBe(false))
})

test('the head describes the page in view after each change of page', async () => {
  const { user } = await renderApp('/figures/amazon-headcount')
  await screen.findByRole('heading', { level: 1 })
  const content = (selector: string) => document.head.querySelector(selector)?.getAttribute('content') ?? null
  await waitFor(() => expect(content('meta[name="citation_public_url"]')).toMatch(/\/figures\/amazon-headcount$/))
  expect(content('meta[property="og:locale"]')).toBe('en_US')
  const told = vi.fn()
  document.addEventListener('ZoteroItemUpdated', told)
  await user.click(menuEntry('/method'))
  await waitFor(() => expect(document.title).toMatch(/^How this works/))
  expect(content('meta[name="citation_title"]')).toBeNull()
  expect(document.head.querySelector('script[type="application/ld+json"]')).toBeNull()
  expect(document.head.querySelectorAll('meta[name="description"]')).toHaveLength(1)
  expect(told).toHaveBeenCalled()
  document.removeEventListener('ZoteroItemUpdated', told)
})

test('parameters of other sites pass without a word', async () => {
  await renderApp('/about?from=timeline&isappinstalled=0&utm_source=x&fbclid=y')
  await main().findByRole('heading', { level: 1 })
  expect(screen.queryByText(/The address asked for/)).toBeNull()
})

test('the language links keep the query', async () => {
  await renderApp('/zh-Hans/figures?theme=automation')
  const languages = await screen.findByRole('navigation', { name: '语言' })
  await waitFor(() =>
    expect([...languages.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '/figures?theme=automation',
      '/zh-Hans/figures?theme=automation',
      '/zh-Hant/figures?theme=automation',
    ]),
  )
})
