import type { Span } from '#domain/search/highlight.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import type { PaletteItem } from './item.ts'
import { MarkedText } from './marked-text.tsx'

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
