import { resourceUrl } from '#data/resource-url.ts'

/**
 * Id of the list of scripts that a page waits for before it is live, by their names without folder and ending. Where the pages of a screen
 * share it in a file, a meta tag of this name says which.
 */
export const CODE_ID = 'parallax-code'
/** Id of the page's data block, of which data/embedded.ts reads the rest: here only what it names and does not hold. */
const DATA_ID = 'parallax-data'

type Named = { locale: string; reads?: readonly string[] }

const { BASE_URL } = import.meta.env

const add = (attributes: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), attributes))
/** Names of the scripts that this page waits for. A list in a file is asked for at once, behind everything that the page shows. */
export async function readCode(): Promise<readonly string[]> {
  const file = document.querySelector<HTMLMetaElement>(`meta[name="${CODE_ID}"]`)?.content
  if (file === undefined) return JSON.parse(document.getElementById(CODE_ID)?.textContent || '[]')
  try {
    return await (await fetch(`${BASE_URL}${file}`, { priority: 'low' })).json()
  } catch {
    // Without the list the scripts come one after the other.
    return []
  }
}

/** Asks for all files with which this page becomes live at once, in place of one after the other as each names the next. */
export function preloadCode(code: Promise<readonly string[]>): void {
  void code.then((names) => {
    for (const name of names) add({ rel: 'modulepreload', href: `${BASE_URL}assets/${name}.js` })
  })
  const block = document.getElementById(DATA_ID)?.textContent
  if (!block?.includes('"reads"')) return
  const { locale, reads = [] }: Named = JSON.parse(block)
  // As fetch() asks for them, so that it is given what comes.
  for (const resource of reads) add({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: resourceUrl(locale, resource) })
}
