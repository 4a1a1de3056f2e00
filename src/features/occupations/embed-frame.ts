import { escapeHtml } from '#domain/escape-html.ts'

/** Size of the frame in other people's pages: the picture, its title and its notes need no scroll bar at usual text sizes. */
const FRAME = { width: 640, height: 800 }

/** An <iframe> of the picture for other people's pages. Sandboxed: it runs no script and stores nothing; its links open in a new tab. */
export const embedFrame = (address: string, title: string): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${FRAME.width}" height="${FRAME.height}" style="width:100%;max-width:${FRAME.width}px;border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
