import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { type Edit, freeSlideId } from '#domain/deck/edit.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Slide } from '#schema/deck.ts'
import { dropPlace } from './drop-place.ts'
import { SlideTools } from './slide-tools.tsx'

type Props = {
  slides: readonly Slide[]
  names: readonly string[]
  chosen: string | null
  onChoose: (id: string) => void
  apply: (edit: Edit) => void
}

/** The slide that is dragged by its number, and where it would stand: handlers for the number of each slide. */
function useDrag(list: { current: HTMLElement | null }, move: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<{ id: string; to: number } | null>(null)
  const placeUnder = (from: number, y: number): number => {
    const boxes = [...(list.current?.children ?? [])].map((e) => e.getBoundingClientRect())
    return dropPlace(
      boxes.map((box) => box.top + box.height / 2),
      from,
      y,
    )
  }
  const handlers = (id: string, at: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ id, to: at })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag?.id === id) setDrag({ id, to: placeUnder(at, event.clientY) })
    },
    onPointerUp: () => {
      if (!drag) return
      setDrag(null)
      move(at, drag.to)
    },
    onPointerCancel: () => setDrag(null),
  })
  return { drag, handlers }
}

/** The slides in order: chosen with a click, moved by buttons, by Alt and arrows, or by dragging their number. */
export function SlideList({ slides, names, chosen, onChoose, apply }: Props) {
  const { locale, m } = useI18n(PRESENT)
  const words = m.present.editor
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const count = (n: number) => formatCount(n, locale)
  const move = (at: number, to: number) => {
    const slide = slides[at]
    if (!slide || to < 0 || to >= slides.length || to === at) return
    apply({ do: 'move', id: slide.id, to })
    setSaid(words.moved({ title: names[at] ?? '', at: count(to + 1), all: count(slides.length) }))
  }
  const { drag, handlers } = useDrag(list, move)
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
            data-over={drag !== null && drag.to === at && drag.id !== slide.id}
            data-dragged={drag?.id === slide.id}
          >
            <span className="slide-list-handle" aria-hidden="true" data-count {...handlers(slide.id, at)}>
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
            <SlideTools
              name={names[at] ?? ''}
              isFirst={at === 0}
              isLast={at === slides.length - 1}
              onMove={(by) => move(at, at + by)}
              onDuplicate={() => apply({ do: 'duplicate', id: slide.id, as: freeSlideId({ slides: [...slides] }) })}
              onRemove={() => apply({ do: 'remove', id: slide.id })}
            />
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
