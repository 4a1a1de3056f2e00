import { useMatch } from '@tanstack/react-router'
import { createContext, useContext, useEffect, useRef } from 'react'
import type { Locale } from '#i18n/locales.ts'
import type { Messages } from '#i18n/messages/en.ts'
import { trimSlash } from '#url/paths.ts'
import { documentTitle, headTags, MANAGED, type PageHead } from './head-tags.ts'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

export type { PageHead } from './head-tags.ts'

/** Where the pre-render collects the head of the page that it renders. */
export const PageHeadCollector = createContext<{ head: PageHead | null } | null>(null)

/** Path of the page that the document's head describes. */
let described: string | null = null

/** Writes the head of the page in view, and tells reference managers, which otherwise read it only when a document opens. */
function describe(path: string, locale: Locale, head: PageHead | null, shell: Messages['shell']): void {
  document.title = documentTitle(head, shell)
  const before = [...document.head.querySelectorAll(MANAGED)]
  const after = headTags({ path, locale, head, shell }, import.meta.env.VITE_SITE_URL ?? null).map(({ tag, attributes, text }) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    if (text !== undefined) element.textContent = text
    return element
  })
  for (const element of before) element.remove()
  document.head.append(...after)
  const isNew = described !== path
  described = path
  if (isNew || before.length !== after.length) document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }))
}

/** Path of the screen that calls it. It changes with the screen; the address changes earlier. */
const useOwnPath = (): string => useMatch({ strict: false, select: (match) => trimSlash(match.pathname) })

/** Sets the head of the page in view: title, description, and all further tags. */
export function usePageHead(head: PageHead): void {
  const { locale, m } = useI18n(SHELL)
  const path = useOwnPath()
  const collector = useContext(PageHeadCollector)
  if (collector) collector.head = head
  const latest = useRef(head)
  latest.current = head
  // Heads are made while rendering, so equal heads are recognised by their words.
  const words = JSON.stringify(head)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words stand for the head
  useEffect(() => describe(path, locale, latest.current, m.shell), [path, words, locale, m.shell])
}

/**
 * For the frame: a page without a head of its own (its data are loading, or failed) must not keep the head of the previous page.
 * @param page a value that changes when another page is shown
 */
export function useDefaultHead(page: string): void {
  const { locale, m } = useI18n(SHELL)
  useEffect(() => {
    if (described !== null && described !== page) describe(page, locale, null, m.shell)
  }, [page, locale, m.shell])
}
