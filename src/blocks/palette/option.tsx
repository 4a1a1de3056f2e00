import { Fragment } from 'react'
import type { Span } from '#domain/search/highlight.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import type { PaletteItem } from './item.ts'

/** Text with the spans marked. */
function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const ends = [0, ...spans.map(([, end]) => end)]
  return (
    <>
      {spans.map(([start, end], i) => (
        <Fragment key={start}>
          {text.slice(ends[i] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}

type Props = {
  item: PaletteItem
  id: string
  isActive: boolean
  marks: (text: string) => readonly Span[]
  onPoint: () => void
  onRun: () => void
}

/** A result. The focus stays in the field; the option is only marked as active. */
export function PaletteOption({ item, id, isActive, marks, onPoint, onRun }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, by the combobox pattern
    <div role="option" id={id} aria-selected={isActive} className="palette-option" onMouseMove={onPoint} onClick={onRun}>
      <span className="palette-label">
        {item.status ? <StatusGlyph status={item.status} size={11} /> : null}
        <MarkedText text={item.label} spans={marks(item.label)} />
      </span>
      {item.detail ? (
        <span className="palette-detail">
          <MarkedText text={item.detail} spans={marks(item.detail)} />
        </span>
      ) : null}
    </div>
  )
}
