import { xml } from './svg-text.ts'

/** Width and height of an embedded figure; the reader's page may change both. */
const WIDTH = 640
const PANEL_HEIGHT = 380
const WORDS_HEIGHT = 330

/** An <iframe> for other people's pages. Sandboxed: it runs no script and keeps nothing; its links open in a tab of their own. */
export function embedCode(url: string, title: string, panels: number): string {
  const height = PANEL_HEIGHT * Math.min(2, panels) + WORDS_HEIGHT
  return `<iframe src="${xml(url)}" title="${xml(title)}" width="${WIDTH}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}
