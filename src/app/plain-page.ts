/** Id of what a page says that the app draws anew: it stands beside the root, until the whole page does. */
export const PLAIN_ID = 'plain'

/** What the page says before the app has drawn it; null on pages that the app takes over as they are. */
export const plainPage = (): HTMLElement | null => document.getElementById(PLAIN_ID)
