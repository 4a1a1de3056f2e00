import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { type Edit, freeSlideId } from '#domain/deck/edit.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { Slide } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'

type Props = {
  slides: readonly Slide[]
  names: readonly string[]
  chosen: string | null
  onChoose: (id: string) => void
  apply: (edit: Edit) => void
}

/** The slides in order: chosen with a click, moved by buttons, by Alt and arrows, or by dragging their number. */
export function SlideList({ slides, names, chosen, onChoose, apply }: Props) {
  const { locale, m } = useI18n(PRESENT, SHELL)
  const words = m.present.editor
  const list = useRef<HTMLOListElement>(null)
  const [drag, setDrag] = useState<{ id: string; over: number } | null>(null)
  const [said, setSaid] = useState('')
  const count = (n: number) => formatCount(n, locale)
  const move = (at: number, to: number) => {
    const slide = slides[at]
    if (!slide || to < 0 || to >= slides.length || to === at) return
    apply({ do: 'move', id: slide.id, to })
    setSaid(words.moved({ title: names[at] ?? '', at: count(to + 1), all: count(slides.length) }))
  }
  const placeUnder = (y: number): number => {
    const items = [...(list.current?.children ?? [])].map((e) => e.getBoundingClientRect())
    const found = items.findIndex((box) => y < box.top + box.height / 2)
    return found < 0 ? items.length - 1 : found
  }
  const drop = (at: number) => {
    if (!drag) return
    setDrag(null)
    // Dragged down, the slides above move up by one.
    move(at, drag.over > at ? Math.min(drag.over, slides.length - 1) : drag.over)
  }
  const press = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, at + (event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <>
      <ol className="slide-list" ref={list}>
        {slides.map((slide, at) => (
          <li
            key={slide.id}
            data-chosen={slide.id === chosen}
            data-over={drag !== null && drag.over === at && drag.id !== slide.id}
            data-dragged={drag?.id === slide.id}
          >
            <span
              className="slide-list-handle"
              aria-hidden="true"
              data-count
              onPointerDown={(event: PointerEvent<HTMLSpanElement>) => {
                event.currentTarget.setPointerCapture(event.pointerId)
                setDrag({ id: slide.id, over: at })
              }}
              onPointerMove={(event) => {
                if (drag?.id === slide.id) setDrag({ id: slide.id, over: placeUnder(event.clientY) })
              }}
              onPointerUp={() => drop(at)}
              onPointerCancel={() => setDrag(null)}
            >
              {count(at + 1)}
            </span>
            <button
              type="button"
              className="slide-list-name"
              aria-current={slide.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(slide.id)}
              onKeyDown={(event) => press(event, at)}
            >
              {names[at]}
            </button>
            <span className="slide-list-tools">
              <Button
                look="quiet"
                aria-label={`${words.up}${m.shell.colon}${names[at]}`}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                ↑
              </Button>
              <Button
                look="quiet"
                aria-label={`${words.down}${m.shell.colon}${names[at]}`}
                disabled={at === slides.length - 1}
                onClick={() => move(at, at + 1)}
              >
                ↓
              </Button>
              <Button
                look="quiet"
                aria-label={`${words.duplicate}${m.shell.colon}${names[at]}`}
                title={words.duplicate}
                onClick={() => apply({ do: 'duplicate', id: slide.id, as: freeSlideId({ slides: [...slides] }) })}
              >
                +
              </Button>
              <Button
                look="quiet"
                aria-label={`${words.remove}${m.shell.colon}${names[at]}`}
                title={words.remove}
                onClick={() => apply({ do: 'remove', id: slide.id })}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet slide-list-hint">{words.hint}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
