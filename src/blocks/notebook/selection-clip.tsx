import { useEffect, useState } from 'react'
import { usePath } from '#blocks/navigation/navigation.tsx'
import { anchorOf } from '#domain/notebook/quote-anchor.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Button } from '#ui/button.tsx'
import { ClipForm } from './clip-form.tsx'
import { readPage, spanOf } from './page-text.ts'
import type { NewClip } from './save-clip.ts'

/** Shortest and longest selection that is offered, in characters: not a single word, not a whole page. */
const LONGEST = 600
const SHORTEST = 4

type Place = { left: number; top: number }

const mainOf = (selection: Selection): Element | null => {
  const main = document.querySelector('main')
  const node = selection.rangeCount === 0 ? null : selection.getRangeAt(0).commonAncestorContainer
  return main !== null && node !== null && main.contains(node) ? main : null
}

/** The page's own title, without the site's name after it. */
const titleOfPage = (site: string) => document.title.replace(` · ${site}`, '')

/** A button beside selected words that saves them to the notebook. It is below the words, because a phone's own menu is above them. */
export function SelectionClip() {
  const { locale, m } = useI18n(CLIP, SHELL)
  const path = usePath()
  const [place, setPlace] = useState<Place | null>(null)
  const [clip, setClip] = useState<NewClip | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const selection = getSelection()
      const length = selection?.toString().trim().length ?? 0
      if (selection === null || selection.isCollapsed || length < SHORTEST || length > LONGEST || mainOf(selection) === null) {
        setPlace(null)
        return
      }
      const rects = selection.getRangeAt(0).getClientRects()
      const last = rects[rects.length - 1]
      if (last) setPlace({ left: Math.max(8, Math.min(last.left, innerWidth - 200)), top: Math.min(last.bottom + 8, innerHeight - 56) })
    }
    // While the selection changes nothing is drawn.
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, 200)
    }
    soon()
    document.addEventListener('selectionchange', soon)
    addEventListener('scroll', soon, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', soon)
      removeEventListener('scroll', soon)
    }
  }, [])
  const save = () => {
    const selection = getSelection()
    const main = selection === null ? null : mainOf(selection)
    if (selection === null || main === null) return
    const page = readPage(main)
    const span = spanOf(page, selection.getRangeAt(0))
    if (span === null) return
    const quote = anchorOf(page.text, span)
    setClip({
      target: { kind: 'quote', page: path, title: titleOfPage(m.shell.siteName), quote },
      words: quote.exact.trim(),
      language: locale,
    })
  }
  if (clip !== null)
    return (
      // An element of its own: the button's place was set on the button's element by script, and would stay.
      <div key="form" className="selection-clip selection-clip-form no-print" role="dialog" aria-label={m.clip.title}>
        <blockquote className="small">{clip.words}</blockquote>
        <ClipForm clip={clip} onDone={() => setClip(null)} />
      </div>
    )
  if (place === null) return null
  return (
    <div
      key="button"
      className="selection-clip no-print"
      // Set by script, because the content security policy forbids styles in markup.
      ref={(element) => {
        element?.style.setProperty('left', `${place.left}px`)
        element?.style.setProperty('top', `${place.top}px`)
      }}
    >
      <Button look="primary" onPointerDown={(event) => event.preventDefault()} onClick={save}>
        {m.clip.saveSelection}
      </Button>
    </div>
  )
}
