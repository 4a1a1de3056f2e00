import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = { open: boolean; label: string; className?: string; onClose: () => void; children: ReactNode }

/** True on the backdrop: the event is the dialog's own and lies outside its box. */
function isOnBackdrop({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return !(clientX > left && clientX < right && clientY > top && clientY < bottom)
}

/**
 * A modal dialog on the native element: the browser traps focus and makes the rest inert. Escape closes it, and a press and release on
 * the backdrop; text that is selected beyond the edge does not, nor the second click of a double click that opened it.
 * Focus goes back to what had it before opening, if that is still in the page.
 */
export function Dialog({ open, label, className = '', onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const before = useRef<Element | null>(null)
  const pressed = useRef(false)
  const released = useRef(false)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) {
      before.current = document.activeElement
      dialog.showModal()
    }
    if (!open && dialog.open) dialog.close()
  }, [open])
  const restore = () => {
    const target = before.current
    if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click closes on the backdrop; the keyboard has Escape, which the element handles itself
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-label={label}
      onClose={restore}
      onCancel={(event) => {
        // React also passes on events of a dialog inside this one, even those that do not bubble in the page.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        pressed.current = event.detail <= 1 && isOnBackdrop(event)
      }}
      onMouseUp={(event) => {
        released.current = isOnBackdrop(event)
      }}
      onClick={(event) => {
        if (pressed.current && released.current && event.target === ref.current) onClose()
        pressed.current = false
      }}
    >
      {open ? children : null}
    </dialog>
  )
}
