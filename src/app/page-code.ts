/** Id of the list of files with which a page becomes live. */
export const CODE_ID = 'parallax-code'

/** Asks for all files with which this page becomes live at once, in place of one after the other as each names the next. */
export function preloadCode(): void {
  const files: unknown = JSON.parse(document.getElementById(CODE_ID)?.textContent || '[]')
  if (!Array.isArray(files)) return
  for (const file of files) {
    if (typeof file !== 'string') continue
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = file
    document.head.append(link)
  }
}
