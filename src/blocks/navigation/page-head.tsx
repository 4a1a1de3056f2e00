import { createContext, useContext, useEffect } from 'react'
import { useMessages } from '#i18n/context.tsx'

/** What a page says of itself: title, description, and further meta tags by name. */
export type PageHead = {
  title: string
  description: string
  meta?: readonly { name: string; content: string }[]
  jsonLd?: unknown
  robots?: 'noindex'
}

/** The pre-render collects what the page said while it was rendered. */
export const PageHeadCollector = createContext<{ head: PageHead | null } | null>(null)

/** Sets the document's title; in the pre-render also description and meta tags. */
export function usePageHead(head: PageHead): void {
  const { shell } = useMessages()
  const collector = useContext(PageHeadCollector)
  if (collector) collector.head = head
  const { title } = head
  useEffect(() => {
    document.title = title === shell.siteName ? title : `${title} · ${shell.siteName}`
  }, [title, shell.siteName])
}
