import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS, LOCALES } from '#i18n/locales.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../tests/support/axe.ts'
import { renderPart } from '../../tests/support/render-part.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { MoreMenu } from './more-menu.tsx'
import { usePaletteOpen, setPaletteOpen } from './palette-store.ts'
import { SearchButton } from './search-button.tsx'
import { SearchNotices } from './search-notices.tsx'
import { chooseTheme } from './theme.ts'
import { ThemeMenu } from './theme-menu.tsx'

const { shell: en } = await loadMessages('en', SHELL)
afterEach(() => {
  act(() => {
    chooseTheme('system')
    setPaletteOpen(false)
  })
})

const more = (
  <>
    <MoreMenu isNeeded>
      {(close) => (
        <a href="/method" onClick={(event) => (event.preventDefault(), close())}>
          Method
        </a>
      )}
    </MoreMenu>
    <button type="button">after</button>
  </>
)
const moreButton = () => screen.getByRole('button', { name: en.nav.more })
const isOpen = () => moreButton().getAttribute('aria-expanded')

test('"More" opens and closes by its button, and controls what it opens', async () => {
  const { user, container } = await renderPart(more)
  expect(isOpen()).toBe('false')
  await user.click(moreButton())
  expect(isOpen()).toBe('true')
  expect(document.getElementById(moreButton().getAttribute('aria-controls') ?? '')).toContainElement(screen.getByRole('link'))
  expect(await objections(container)).toEqual([])
  await user.click(moreButton())
  expect(isOpen()).toBe('false')
})

test('Escape closes "More", gives the focus back, and goes no further; a closed menu leaves Escape to others', async () => {
  const { user } = await renderPart(more)
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  await user.click(moreButton())
  act(() => screen.getByRole('link').focus())
  heard.mockClear()
  await user.keyboard('{Escape}')
  expect([isOpen(), document.activeElement]).toEqual(['false', moreButton()])
  expect(heard).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(heard).toHaveBeenCalledTimes(1)
  document.removeEventListener('keydown', heard)
})

test('"More" stays open while the focus is in it, and closes when it leaves or an entry is taken', async () => {
  const { user } = await renderPart(more)
  await user.click(moreButton())
  await user.tab()
  expect([isOpen(), document.activeElement?.textContent]).toEqual(['true', 'Method'])
  await user.tab()
  expect([isOpen(), document.activeElement?.textContent]).toEqual(['false', 'after'])
  await user.click(moreButton())
  await user.click(screen.getByRole('link'))
  expect(isOpen()).toBe('false')
})

test('where everything fits there is no button, only the entries', async () => {
  await renderPart(<MoreMenu isNeeded={false}>{() => <a href="/method">Method</a>}</MoreMenu>)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('link')).toBeInTheDocument()
})

test.each(LOCALE_IDS)('%s: the languages are links named in their own words, the present one marked', async (locale) => {
  const { container } = await renderPart(<LanguageMenu />, { locale, at: '/evidence?q=a' })
  const links = screen.getAllByRole('link')
  expect(links.map((a) => [a.getAttribute('aria-label'), a.lang, a.getAttribute('href')])).toEqual(
    LOCALES.map((l) => [l.name, l.tag, `${l.id === 'en' ? '' : `/${l.id}`}/evidence?q=a`]),
  )
  expect(links.filter((a) => a.ariaCurrent !== null || a.hasAttribute('aria-current')).map((a) => a.getAttribute('aria-label'))).toEqual([
    LOCALES.find((l) => l.id === locale)?.name,
  ])
  expect(await objections(container)).toEqual([])
})

test.each(LOCALE_IDS)('%s: the theme is a labelled choice that the page follows and the browser remembers', async (locale) => {
  const { user, container } = await renderPart(<ThemeMenu />, { locale })
  const { shell } = await loadMessages(locale, SHELL)
  const select = screen.getByRole('combobox', { name: shell.theme })
  expect(select).toHaveDisplayValue(shell.themes.system)
  await user.selectOptions(select, 'dark')
  expect([document.documentElement.dataset.theme, localStorage.getItem('parallax-theme')]).toEqual(['dark', 'dark'])
  await user.selectOptions(select, 'system')
  expect([document.documentElement.dataset.theme, localStorage.getItem('parallax-theme')]).toEqual([undefined, null])
  expect(screen.queryByRole('status')).toBeNull()
  expect(await objections(container)).toEqual([])
})

test('a theme that cannot be remembered holds for this page, and a status says so', async () => {
  const { user } = await renderPart(<ThemeMenu />)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await user.selectOptions(screen.getByRole('combobox'), 'light')
  expect(document.documentElement.dataset.theme).toBe('light')
  expect(screen.getByRole('status')).toHaveTextContent(en.notices.noStorage)
  vi.restoreAllMocks()
})

test('two menus of one page show the same theme', async () => {
  const { user } = await renderPart(
    <>
      <ThemeMenu />
      <ThemeMenu />
    </>,
  )
  const [first, second] = screen.getAllByRole('combobox')
  if (first) await user.selectOptions(first, 'dark')
  expect(second).toHaveDisplayValue(en.themes.dark)
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64)', en.searchShortcut],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14)', '⌘ K'],
  ['Mozilla/5.0 (iPad; CPU OS 17)', '⌘ K'],
])('on %s the button of the search names its keys, and opens it', async (agent, keys) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent)
  const Open = () => <output>{String(usePaletteOpen())}</output>
  const { user, container } = await renderPart(
    <>
      <SearchButton />
      <Open />
    </>,
  )
  const button = screen.getByRole('button')
  expect(button).toHaveAttribute('aria-haspopup', 'dialog')
  expect(button.querySelector('kbd')).toHaveTextContent(keys)
  expect(await objections(container)).toEqual([])
  await user.click(button)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('true'))
  vi.restoreAllMocks()
})

test.each([
  ['/?lens=told&claim=a-1&full-screen=b', []],
  ['/?lens=sideways', [['lens', 'sideways']]],
  [
    '/?claim=%3Cscript%3E&lens=sideways',
    [
      ['lens', 'sideways'],
      ['claim', '<script>'],
    ],
  ],
  ['/?view=a.sideways,b.upside', [['view', 'a.sideways']]],
  ['/?full-screen=A%20B', [['full-screen', 'A B']]],
])('%s: one notice for each parameter that was not understood', async (at, wrong) => {
  const { container } = await renderPart(<SearchNotices />, { at })
  expect([...container.querySelectorAll('[role=status]')].map((n) => n.textContent)).toEqual(
    wrong.map(([parameter = '', value = '']) => en.notices.badParameter({ parameter, value })),
  )
  expect(await objections(container)).toEqual([])
})

test('the pages in the other languages keep the place: the choice is remembered at the click', async () => {
  await renderPart(<LanguageMenu />)
  const link = screen.getByRole('link', { name: LOCALES.find((l) => l.id === 'zh-Hant')?.name ?? '' })
  link.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(link)
  expect(localStorage.getItem('parallax-language')).toBe('zh-Hant')
})
