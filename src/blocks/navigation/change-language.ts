import { useCallback } from 'react'
import { href } from '#url/paths.ts'
import type { Locale } from '#i18n/locales.ts'
import { usePage } from './navigation.tsx'
import { keepPlace } from './kept-place.ts'

export const LANGUAGE_KEY = 'parallax-language'

/** Remembers the choice of language. It does no harm when the browser refuses, because the address holds the language too. */
export function rememberLanguage(locale: string): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, locale)
  } catch {
    // The address decides the language; the memory is only used for the offer on a first visit.
  }
}

/** Address of this page in another language, query included; the fragment is only known at the click. */
export function useLanguageAddress(): (to: Locale) => string {
  const { path, search } = usePage()
  return useCallback((to) => href(path, to) + search, [path, search])
}

/** Called before a link to another language is followed: remembers the choice and the place in the page, and adds the fragment. */
export function takePlaceAlong(link: HTMLAnchorElement, to: Locale): void {
  rememberLanguage(to)
  keepPlace(link.pathname)
  link.hash = location.hash
}

/** Opens the same page, at the same place, in another language: a document of its own. */
export function useChangeLanguage(): (to: Locale) => void {
  const address = useLanguageAddress()
  return useCallback(
    (to) => {
      const link = document.createElement('a')
      link.href = address(to)
      takePlaceAlong(link, to)
      location.assign(link.href)
    },
    [address],
  )
}
