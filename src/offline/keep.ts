import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import type { DeviceList, KeptFile } from './device-list.ts'

/** The part of the browser's Cache that is used here. */
export type Shelf = {
  match: (request: string) => Promise<Response | undefined>
  put: (request: string, response: Response) => Promise<void>
}
/** Where files come from: the network, and what another release left on the device. */
export type Supply = { fetch: (url: string) => Promise<Response>; known: (url: string) => Promise<Response | undefined> }

/** How many files are fetched at a time. Few, because the reader's own requests go first. */
const AT_A_TIME = 4

/** The name of the entry that marks a language as kept. It is found without the list of the release that wrote it. */
export const markOf = (base: string, locale: Locale): string => `${base}/kept/${locale}`

/**
 * Puts files into a cache, except those that are already there.
 * @param onBytes called with the bytes of each file as soon as it is there
 * @throws the first failure; files that came before it stay
 */
export async function keepFiles(
  shelf: Shelf,
  base: string,
  files: readonly KeptFile[],
  supply: Supply,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<void> {
  const left = [...files]
  const next = async (): Promise<void> => {
    const file = left.shift()
    if (!file) return
    const url = `${base}/${file.path}`
    if ((await shelf.match(url)) === undefined) {
      // Files below assets/ never change under their name, in any release.
      const response = (file.path.startsWith('assets/') ? await supply.known(url) : undefined) ?? (await supply.fetch(url))
      if (!response.ok) throw new Error(`${url} answered ${response.status}`)
      await shelf.put(url, response)
    }
    onBytes(file.bytes)
    return next()
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, next))
}

/** Keeps a language: its files, then the mark that says so. Rejects like keepFiles. */
export async function keepLanguage(
  shelf: Shelf,
  base: string,
  list: DeviceList,
  locale: Locale,
  supply: Supply,
  onBytes?: (bytes: number) => void,
): Promise<void> {
  await keepFiles(shelf, base, list.languages[locale], supply, onBytes)
  await shelf.put(markOf(base, locale), new Response(''))
}

/** The languages that lie on a shelf. */
export async function keptLanguages(shelf: Pick<Shelf, 'match'>, base: string): Promise<Locale[]> {
  const found = await Promise.all(LOCALE_IDS.map((locale) => shelf.match(markOf(base, locale))))
  return LOCALE_IDS.filter((_, i) => found[i] !== undefined)
}
