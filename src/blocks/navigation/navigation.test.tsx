import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { AppLink, useCloseLayer, useParameter, usePage, useSearchInTurn, useSetSearch } from './navigation.tsx'

/** Says where the reader is, and changes the address in the ways that screens do. */
function Controls({ changes = {}, replace = false }: { changes?: Record<string, string | null>; replace?: boolean }) {
  const { path, search } = usePage()
  const setSearch = useSetSearch()
  const closeClaim = useCloseLayer('claim')
  const closeFigure = useCloseLayer('full-screen')
  return (
    <>
      <output>{path + search}</output>
      <button type="button" onClick={() => setSearch(changes, { replace })}>
        change
      </button>
      <button type="button" onClick={closeClaim}>
        close claim
      </button>
      <button type="button" onClick={closeFigure}>
        close figure
      </button>
    </>
  )
}

const at = () => screen.getByRole('status').textContent
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

test.each([
  ['en', '/evidence?lens=told', '/evidence?lens=told'],
  ['zh-Hans', '/evidence/?q=a%2Cb', '/evidence?q=a%2Cb'],
  ['zh-Hant', '/', '/'],
] as const)('%s: the path is read without its language: %s', async (locale, address, read) => {
  await renderPart(<Controls />, { locale, at: address })
  expect(at()).toBe(read)
})

test('a changed parameter makes one entry; the same change again makes none; null removes', async () => {
  const { history, show } = await renderPart(<Controls changes={{ claim: 'a' }} />, { at: '/evidence?lens=told#row' })
  const before = history.length
  await press('change')
  await press('change')
  expect([at(), history.length]).toEqual(['/evidence?lens=told&claim=a', before + 1])
  expect(history.location.hash).toBe('#row')
  await show(<Controls changes={{ lens: null }} replace />)
  await press('change')
  expect([at(), history.length]).toEqual(['/evidence?claim=a', before + 1])
})

test('closing a claim goes back to the page below, however many claims were opened in it', async () => {
  const { history, show } = await renderPart(<Controls changes={{ claim: 'a' }} />, { at: '/evidence' })
  for (const claim of ['a', 'b', 'c']) {
    await show(<Controls changes={{ claim }} />)
    await press('change')
  }
  expect(at()).toBe('/evidence?claim=c')
  await press('close claim')
  await waitFor(() => expect(at()).toBe('/evidence'))
  history.forward()
  await waitFor(() => expect(at()).toBe('/evidence?claim=a'))
})

test('closing a figure also closes the claim over it; closing the claim leaves the figure', async () => {
  const { show } = await renderPart(<Controls changes={{ 'full-screen': 'f' }} />, { at: '/figures' })
  await press('change')
  await show(<Controls changes={{ claim: 'a' }} />)
  await press('change')
  await press('close claim')
  await waitFor(() => expect(at()).toBe('/figures?full-screen=f'))
  await press('change')
  await press('close figure')
  await waitFor(() => expect(at()).toBe('/figures'))
})

test('a layer that came with the address is taken out of it: there is no page below to go back to', async () => {
  const { history } = await renderPart(<Controls />, { at: '/evidence?claim=a&lens=told' })
  const before = history.length
  await press('close claim')
  await waitFor(() => expect(at()).toBe('/evidence?lens=told'))
  expect(history.length).toBe(before)
})

test('one parameter is read by its name, and follows the address', async () => {
  const Tag = () => <output>{useParameter('tag') ?? 'none'}</output>
  const { history } = await renderPart(<Tag />, { at: '/notebook' })
  expect(at()).toBe('none')
  await act(async () => history.push('/notebook?tag=%E4%B8%AD'))
  expect(at()).toBe('中')
})

test('a part of the query that may wait still arrives, Back included', async () => {
  const sortOf = (search: string) => new URLSearchParams(search).get('sort') ?? ''
  const Sort = () => <output>{useSearchInTurn(sortOf)}</output>
  const { history } = await renderPart(<Sort />, { at: '/evidence?sort=date' })
  expect(at()).toBe('date')
  await act(async () => history.push('/evidence?sort=status'))
  await waitFor(() => expect(at()).toBe('status'))
  await act(async () => history.back())
  await waitFor(() => expect(at()).toBe('date'))
})

test('a link has its whole address, shows that it was taken, and goes there after the next frame', async () => {
  const told = vi.fn()
  const { history } = await renderPart(
    <AppLink to="/method" onClick={told}>
      Method
    </AppLink>,
    { locale: 'zh-Hans' },
  )
  const link = screen.getByRole('link', { name: 'Method' })
  expect(link).toHaveAttribute('href', '/zh-Hans/method')
  fireEvent.click(link)
  expect(link).toHaveAttribute('data-taken')
  expect(told).toHaveBeenCalledTimes(1)
  await waitFor(() => expect(history.location.pathname).toBe('/zh-Hans/method'))
  expect(link).not.toHaveAttribute('data-taken')
})

test.each([
  ['another tab with Ctrl', { ctrlKey: true }],
  ['another tab with ⌘', { metaKey: true }],
  ['another window with Shift', { shiftKey: true }],
  ['a download with Alt', { altKey: true }],
  ['the middle button', { button: 1 }],
])('%s is left to the browser', async (_how, init) => {
  const { history } = await renderPart(<AppLink to="/method">Method</AppLink>)
  const before = history.location.href
  const link = screen.getByRole('link')
  link.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(link, init)
  expect(link).not.toHaveAttribute('data-taken')
  expect(history.location.href).toBe(before)
})

test('in a copy, whose links an archive has rewritten, a link is the browser’s own', async () => {
  const { history } = await renderPart(<AppLink to="/method">Method</AppLink>, { isCopy: true })
  const link = screen.getByRole('link')
  const seen = vi.fn()
  document.body.addEventListener(
    'click',
    (event) => {
      seen(event.defaultPrevented)
      event.preventDefault()
    },
    { once: true },
  )
  fireEvent.click(link)
  expect(seen).toHaveBeenCalledWith(false)
  expect(history.location.pathname).toBe('/')
})
