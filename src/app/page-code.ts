/** Id of the list of what a page waits for before it is live. */
export const CODE_ID = 'parallax-code'

/** Names of the app's scripts without folder and ending, and addresses of answers, as the build lists them. */
export type PageCode = { code: readonly string[]; answers: readonly string[] }

const { BASE_URL } = import.meta.env

/** Asks for all files with which this page becomes live at once, in place of one after the other as each names the next. */
export function preloadCode(): void {
  const list: Partial<PageCode> = JSON.parse(document.getElementById(CODE_ID)?.textContent || '{}')
  const add = (attributes: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), attributes))
  for (const name of list.code ?? []) add({ rel: 'modulepreload', href: `${BASE_URL}assets/${name}.js` })
  // As fetch() asks for them, so that it is given what comes.
  for (const href of list.answers ?? []) add({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
}
