import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** "More" and what it opens. On a phone its entries stand in the menu with the others, without it. */
export function MoreMenu({ children, isNeeded }: { children: (close: () => void) => ReactNode; isNeeded: boolean }) {
  const { shell } = useMessages(SHELL)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what the button opens
    <div className="more-menu" data-open={open} onBlur={leave} onKeyDown={onKeyDown}>
      {isNeeded ? (
        <button ref={button} type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {shell.nav.more}
        </button>
      ) : null}
      <div id={id} className="more-menu-entries">
        {children(() => setOpen(false))}
      </div>
    </div>
  )
}
