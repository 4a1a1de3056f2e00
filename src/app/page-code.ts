import { resourceUrl } from '#data/resource-url.ts'

/**
 * Id of the list of scripts that a page waits for before it is live, by their names without folder and ending: in the page, or a link to
 * the file that the pages of a screen share.
 */
export const CODE_ID = 'parallax-code'
/** Id of the page's data block, of which data/embedded.ts reads the rest: here only what it names and does not hold. */
const DATA_ID = 'parallax-data'

type Named = { locale: string; reads?: readonly string[] }

const { BASE_URL } = import.meta.env

const add = (attributes: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), attributes))
const addCode = (names: readonly string[]) => {
  for (const name of names) add({ rel: 'modulepreload', href: `${BASE_URL}assets/${name}.js` })
}

/** Asks for all files with which this page becomes live at once, in place of one after the other as each names the next. */
export function preloadCode(): void {
  const list = document.getElementById(CODE_ID)
  // Without the list the scripts come one after the other.
  if (list instanceof HTMLLinkElement)
    fetch(list.href)
      .then((response) => response.json())
      .then(addCode, () => undefined)
  else if (list?.textContent) addCode(JSON.parse(list.textContent))
  const block = document.getElementById(DATA_ID)?.textContent
  if (!block?.includes('"reads"')) return
  const { locale, reads = [] }: Named = JSON.parse(block)
  // As fetch() asks for them, so that it is given what comes.
  for (const resource of reads) add({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: resourceUrl(locale, resource) })
}
