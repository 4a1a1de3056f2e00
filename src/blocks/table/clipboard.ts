import { type ClipboardTable, tableHtml, tablePlain } from './table-html.ts'

/**
 * Writes both forms through the browser's copy event. False where there is none. The newer `clipboard.write` first parses the HTML in
 * this page, whose policy forbids styles.
 */
function copyByEvent(plain: string, html: string): boolean {
  let isDone = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    isDone = event.clipboardData !== null
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  try {
    return document.execCommand('copy') && isDone
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true })
  }
}

/** Puts text on the clipboard, with HTML beside it where the browser can. Rejects when the browser refuses. */
export async function copyBoth(plain: string, html: string): Promise<void> {
  if (typeof document.execCommand === 'function' && copyByEvent(plain, html)) return
  await navigator.clipboard.writeText(plain)
}

/** Puts a table on the clipboard in both forms. */
export const copyTable = (table: ClipboardTable): Promise<void> => copyBoth(tablePlain(table), tableHtml(table))
