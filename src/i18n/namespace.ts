import type { Locale } from './locales.ts'

/** Messages of one subject, each language in a chunk of its own. `K` is the key under which `useMessages` hands them out. */
export type Namespace<K extends string = string, M = unknown> = {
  key: K
  /** Distinguishes it from other namespaces with the same key. */
  id: string
  /** Fetches the messages of a language, once; after a failure the next call tries again. */
  load: (locale: Locale) => Promise<void>
  /** The messages, or undefined while they are not loaded. */
  now: (locale: Locale) => M | undefined
}

/** What some namespaces hand out: `MessagesOf<typeof CLAIM | typeof SHELL>` is `{ claim: …; shell: … }`. */
export type MessagesOf<N extends Namespace> = { readonly [K in N as K['key']]: K extends Namespace<string, infer M> ? M : never }

/** Every namespace whose code was loaded, and the language of the document once it is known. */
const known: Namespace[] = []
let language: Locale | null = null

/**
 * Declares a namespace. The code that shows its words imports it, so it is known as soon as that code is: its messages are on their way
 * before anything is drawn.
 * @param languages the import of every language; the compiler asks for each, and each is held to the English shape
 */
export function namespace<const K extends string, M>(key: K, languages: Readonly<Record<Locale, () => Promise<M>>>): Namespace<K, M> {
  const loaded = new Map<Locale, M>()
  const loading = new Map<Locale, Promise<void>>()
  const fetched = async (locale: Locale): Promise<void> => {
    try {
      loaded.set(locale, await languages[locale]())
    } catch (error) {
      loading.delete(locale)
      throw error
    }
  }
  const load = (locale: Locale): Promise<void> => {
    const running = loading.get(locale) ?? fetched(locale)
    loading.set(locale, running)
    return running
  }
  const made: Namespace<K, M> = { key, id: `${key} ${known.length}`, load, now: (locale) => loaded.get(locale) }
  known.push(made)
  // Whoever waits for these words reports the failure.
  if (language !== null) load(language).catch(() => undefined)
  return made
}

/** Waits for the messages of all code that was loaded so far. Code that comes later and shows words waits for this before it is drawn. */
export async function messagesReady(): Promise<void> {
  const locale = language
  if (locale !== null) await Promise.all(known.map((n) => n.load(locale)))
}

/** Says which language the document has, and waits for the messages of the code that is there. */
export async function openMessages(locale: Locale): Promise<void> {
  language = locale
  await messagesReady()
}

/** Messages of a language outside of components. */
export async function loadMessages<const N extends readonly Namespace[]>(locale: Locale, ...namespaces: N): Promise<MessagesOf<N[number]>> {
  await Promise.all(namespaces.map((n) => n.load(locale)))
  return Object.fromEntries(namespaces.map((n) => [n.key, n.now(locale)])) as MessagesOf<N[number]>
}
