import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Locale, localeInfo } from '#i18n/locales.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../tests/support/axe.ts'
import { renderPart } from '../../tests/support/render-part.tsx'
import { LanguageOffer, wantedLocale } from './language-offer.tsx'

afterEach(() => vi.restoreAllMocks())
const browserSpeaks = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

test.each<[readonly string[], string | null, Locale | null]>([
  [['zh-CN', 'en'], null, 'zh-Hans'],
  [['zh'], null, 'zh-Hans'],
  [['zh-SG'], null, 'zh-Hans'],
  [['zh-TW'], null, 'zh-Hant'],
  [['ZH-hk'], null, 'zh-Hant'],
  [['zh-Hant-MO'], null, 'zh-Hant'],
  [['fr', 'en-GB', 'zh-CN'], null, 'en'],
  [['fr', 'de'], null, null],
  [[], null, null],
  [['zh-CN'], 'en', 'en'],
  [['en'], 'zh-Hant', 'zh-Hant'],
  [['en'], 'klingon', 'en'],
])('of %j, with %s remembered, the app offers %s', (languages, remembered, wanted) => {
  expect(wantedLocale(languages, remembered)).toBe(wanted)
})

test.each<[Locale, string, Locale]>([
  ['en', 'zh-CN', 'zh-Hans'],
  ['en', 'zh-TW', 'zh-Hant'],
  ['zh-Hans', 'en-US', 'en'],
])('a page in %s, a browser in %s: offered in %s, in that language, with a link to the same page', async (locale, language, to) => {
  browserSpeaks(language)
  const { container } = await renderPart(<LanguageOffer />, { locale, at: '/companies/amazon?lens=told' })
  const { shell } = await loadMessages(to, SHELL)
  const { name, tag } = localeInfo(to)
  const link = await screen.findByRole('link', { name: shell.offerSwitch({ language: name }) })
  expect(link.getAttribute('href')).toBe(`${to === 'en' ? '' : `/${to}`}/companies/amazon?lens=told`)
  expect(link.closest('[lang]')).toHaveAttribute('lang', tag)
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-offer'))
  expect(await objections(container)).toEqual([])
})

test('an offer that is dismissed does not come back, and takes no room', async () => {
  browserSpeaks('zh-CN')
  const { user, container, unmount } = await renderPart(<LanguageOffer />)
  const { shell } = await loadMessages('zh-Hans', SHELL)
  await user.click(await screen.findByRole('button', { name: shell.dismiss }))
  expect(container).toBeEmptyDOMElement()
  expect(document.documentElement).not.toHaveAttribute('data-offer')
  expect(localStorage.getItem('parallax-language')).toBe('en')
  unmount()
  const again = await renderPart(<LanguageOffer />)
  expect(again.container).toBeEmptyDOMElement()
})

test.each([
  ['the browser’s own language', ['en-US'], null],
  ['a language that the app has not', ['fr'], null],
  ['the language that was chosen', ['zh-CN'], 'en'],
])('%s: nothing is offered, and the room that was reserved is given back', async (_what, languages, remembered) => {
  browserSpeaks(...languages)
  if (remembered !== null) localStorage.setItem('parallax-language', remembered)
  document.documentElement.dataset.offer = ''
  const { container } = await renderPart(<LanguageOffer />)
  await waitFor(() => expect(document.documentElement).not.toHaveAttribute('data-offer'))
  expect(container).toBeEmptyDOMElement()
})

test('a browser without storage is offered nothing: the choice could not be remembered', async () => {
  browserSpeaks('zh-CN')
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const { container } = await renderPart(<LanguageOffer />)
  expect(container).toBeEmptyDOMElement()
})
