import { createContext, type ReactNode, use } from 'react'
import type { Locale } from './locales.ts'
import type { MessagesOf, Namespace } from './namespace.ts'

const LocaleContext = createContext<Locale | null>(null)

/** Gives the language of the document to everything below. */
export function I18nProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** Language of the page. */
export function useLocale(): Locale {
  const locale = use(LocaleContext)
  if (!locale) throw new Error('useLocale needs an I18nProvider above it')
  return locale
}

/** Objects that were handed out before, so that the same namespaces give the same object at every call. */
const handedOut = new Map<string, object>()

/**
 * The messages of some namespaces in the page's language, by their keys: `const { claim, shell } = useMessages(CLAIM, SHELL)`.
 * They are there before a page is drawn (`openMessages`, `messagesReady`); code that was fetched without waiting suspends here.
 */
export function useMessages<const N extends readonly Namespace[]>(...namespaces: N): MessagesOf<N[number]> {
  const locale = useLocale()
  const id = [locale, ...namespaces.map((n) => n.id)].join(', ')
  const known = handedOut.get(id)
  if (known) return known as MessagesOf<N[number]>
  for (const n of namespaces) if (n.now(locale) === undefined) use(n.load(locale))
  const made = Object.fromEntries(namespaces.map((n) => [n.key, n.now(locale)]))
  handedOut.set(id, made)
  return made as MessagesOf<N[number]>
}

/** Language and messages. */
export function useI18n<const N extends readonly Namespace[]>(...namespaces: N): { locale: Locale; m: MessagesOf<N[number]> } {
  return { locale: useLocale(), m: useMessages(...namespaces) }
}
