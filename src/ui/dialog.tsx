import { type ReactNode, useEffect, useRef } from 'react'

type Props = { open: boolean; label: string; className?: string; onClose: () => void; children: ReactNode }

/**
 * A modal dialog on the native element: the browser traps focus and makes the rest inert; Escape and a click on the backdrop close it.
 * Focus goes back to what had it before opening, if that is still in the page.
 */
export function Dialog({ open, label, className = '', onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const before = useRef<Element | null>(null)
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
    if (target instanceof HTMLElement && target.isConnected) target.focus()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click closes on the backdrop; the keyboard has Escape, which the element handles itself
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-label={label}
      onClose={restore}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      {open ? children : null}
    </dialog>
  )
}
