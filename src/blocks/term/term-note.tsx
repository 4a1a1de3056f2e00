import { Sentences } from '#blocks/text/sentences.tsx'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { isLocale } from '#i18n/locales.ts'
import { TERM } from '#i18n/messages/term/namespace.ts'
import type { TermAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { placeNote } from './place-note.ts'

type Props = { term: string; anchor: HTMLElement; onClose: () => void }

/** The definition of a term, open beside the words that were pressed. Escape, a press elsewhere and its button close it. */
export function TermNote({ term, anchor, onClose }: Props) {
  const { locale, m } = useI18n(TERM)
  const box = useRef<HTMLDivElement>(null)
  const query = useQuery(resourceQuery('terms', locale))
  const found = query.data?.terms.find((t) => t.id === term)
  const close = () => {
    onClose()
    if (anchor.isConnected) anchor.focus({ preventScroll: true })
  }
  useNotePlace(box, anchor, found !== undefined)
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      const at = event.target
      if (at instanceof Node && !box.current?.contains(at) && !anchor.contains(at)) onClose()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [anchor, onClose])
  useEffect(() => {
    anchor.setAttribute('aria-expanded', 'true')
    return () => anchor.removeAttribute('aria-expanded')
  }, [anchor])
  const name = found === undefined ? m.term.label : plainText(found.term)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return createPortal(
    <div
      ref={box}
      className="term-note no-print"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      // Events here bubble in React's tree; the dialog around the note must not take them for its own.
      onClick={(event) => event.stopPropagation()}
    >
      <QueryView query={query} resource="terms" height="line">
        {() => (found === undefined ? <p>{m.term.gone}</p> : <Definition term={found} />)}
      </QueryView>
      <p className="term-note-foot">
        <AppLink to={paths.term(term)} onClick={onClose}>
          {m.term.page}
        </AppLink>
        <Button look="quiet" onClick={close}>
          {m.term.close}
        </Button>
      </p>
    </div>,
    // While a dialog is open, everything outside it is inert.
    anchor.closest('dialog') ?? document.body,
  )
}

function Definition({ term }: { term: TermAnswer }) {
  const { locale, m } = useI18n(TERM)
  const others = Object.entries(term.names).filter(([l, name]) => l !== locale && name !== term.names[locale])
  const isStatus = STATUSES.some((s) => s === term.id)
  return (
    <>
      <p className="term-note-name" data-count="">
        <Rich text={term.term} />
      </p>
      <p className="term-note-others" data-count="">
        {others.map(([l, name], i) => (
          <span key={l}>
            {i === 0 ? null : ' · '}
            <span lang={isLocale(l) ? l : undefined}>{name}</span>
          </span>
        ))}
      </p>
      <p data-count="">
        <Rich text={term.definition} />
      </p>
      {term.quote === null ? null : (
        <p className="term-note-quote">
          <Sentences>
            <strong>{m.term.mayIQuote}</strong>
            <Rich text={term.quote} />
          </Sentences>
        </p>
      )}
      {isStatus ? (
        <p>
          <AppLink to={`${paths.method()}#status-${term.id}`}>{m.term.method}</AppLink>
        </p>
      ) : null}
    </>
  )
}

/** Places the note beside its words, follows them while the page scrolls, and takes the focus once its text is there. */
function useNotePlace(box: { current: HTMLDivElement | null }, anchor: HTMLElement, isReady: boolean): void {
  useLayoutEffect(() => {
    const note = box.current
    if (!note) return
    // On a phone the stylesheet puts it at the foot of the window.
    const place = () => {
      const isSheet = innerWidth < 720
      const at = isSheet
        ? null
        : placeNote(anchor.getBoundingClientRect(), note.getBoundingClientRect(), { width: innerWidth, height: innerHeight })
      note.style.left = at === null ? '' : `${at.left}px`
      note.style.top = at === null ? '' : `${at.top}px`
    }
    place()
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  })
  useEffect(() => {
    if (isReady) box.current?.focus({ preventScroll: true })
  }, [box, isReady])
}
