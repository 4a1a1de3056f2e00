import { useEffect, useState } from 'react'
import { findAnchor } from '#domain/notebook/quote-anchor.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { Clip } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { rangeOf, readPage } from './page-text.ts'

const HIGHLIGHT = 'clip'
/** Marks words, or takes the mark away. The document says when there are some: a style for marked words costs every element of every page. */
function mark(range: Range | null): void {
  if (typeof Highlight !== 'function') return
  if (range === null) CSS.highlights.delete(HIGHLIGHT)
  else CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  document.documentElement.toggleAttribute('data-clip', range !== null)
}

/** Opens folded parts around the words, marks the words and scrolls to them. False when they are in a part that is hidden. */
function show(range: Range): boolean {
  const around = range.startContainer.parentElement
  for (let box = around?.closest('details') ?? null; box !== null; box = box.parentElement?.closest('details') ?? null) box.open = true
  mark(range)
  around?.scrollIntoView({ block: 'center' })
  return range.getClientRects().length > 0
}

/** A page that was opened from the notebook: finds the clipped sentence by its words, or says that it cannot. */
export function ClipFinder({ id }: { id: string }) {
  const { locale, m } = useI18n(CLIP, SHELL)
  const [state, setState] = useState<{ is: 'looking' | 'found' | 'hidden' | 'gone' | 'unknown'; clip: Clip | null }>({
    is: 'looking',
    clip: null,
  })
  useEffect(() => {
    let live = true
    const look = async () => {
      const clip = await readerStore().get('clips', id)
      if (!live) return
      const main = document.querySelector('main')
      if (clip?.target.kind !== 'quote' || main === null) {
        setState({ is: 'unknown', clip: null })
        return
      }
      const page = readPage(main)
      const span = findAnchor(page.text, clip.target.quote)
      const range = span === null ? null : rangeOf(page, span)
      setState({ is: range === null ? 'gone' : show(range) ? 'found' : 'hidden', clip })
    }
    // By then the page has loaded what it loads by itself.
    const timer = setTimeout(() => void look(), 600)
    return () => {
      live = false
      clearTimeout(timer)
      mark(null)
    }
  }, [id])
  const { is, clip } = state
  if (is === 'looking') return null
  if (is === 'found')
    return (
      <p className="visually-hidden" role="status">
        {m.clip.found}
      </p>
    )
  return (
    <div className="clip-finder no-print" role="status">
      <Notice actions={<Button onClick={() => setState({ is: 'looking', clip: null })}>{m.clip.close}</Button>}>
        <p>{m.clip[is]}</p>
        {clip === null ? null : (
          <blockquote className="small">
            {clip.words}
            {m.shell.bracketOpen}
            <time dateTime={clip.on}>{formatDate(clip.on, locale, 'short')}</time>
            {m.shell.bracketClose}
          </blockquote>
        )}
      </Notice>
    </div>
  )
}
