import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Button } from '#ui/button.tsx'

type Props = {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: 1 | -1) => void
  onDuplicate: () => void
  onRemove: () => void
}

/** Buttons beside a slide's name: up, down, duplicate, remove. Each names its slide to those who hear it. */
export function SlideTools({ name, isFirst, isLast, onMove, onDuplicate, onRemove }: Props) {
  const m = useMessages(PRESENT, SHELL)
  const words = m.present.editor
  const label = (word: string) => `${word}${m.shell.colon}${name}`
  return (
    <span className="slide-list-tools">
      <Button look="quiet" aria-label={label(words.up)} disabled={isFirst} onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button look="quiet" aria-label={label(words.down)} disabled={isLast} onClick={() => onMove(1)}>
        ↓
      </Button>
      <Button look="quiet" aria-label={label(words.duplicate)} title={words.duplicate} onClick={onDuplicate}>
        +
      </Button>
      <Button look="quiet" aria-label={label(words.remove)} title={words.remove} onClick={onRemove}>
        ×
      </Button>
    </span>
  )
}
