import { type ReactNode, useEffect, useRef } from 'react'

/** A button that opens a small box below it. Escape and a click elsewhere close it. */
export function Menu({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (ref.current?.open && event.target instanceof Node && !ref.current.contains(event.target)) ref.current.open = false
    }
    // Wherever the focus is, Escape closes the box and nothing else.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !ref.current?.open) return
      event.preventDefault()
      event.stopPropagation()
      ref.current.open = false
      ref.current.querySelector('summary')?.focus()
    }
    addEventListener('pointerdown', close)
    addEventListener('keydown', onKey, { capture: true })
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('keydown', onKey, { capture: true })
    }
  }, [])
  return (
    <details ref={ref} className={`evidence-columns no-print ${className}`}>
      <summary className="button">
        <span>{label}</span>
      </summary>
      {children}
    </details>
  )
}
