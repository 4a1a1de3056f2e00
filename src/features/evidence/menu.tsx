import { type ReactNode, useEffect, useRef } from 'react'

/** A button that opens a small box below it. Escape and a click elsewhere close it. */
export function Menu({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (ref.current?.open && event.target instanceof Node && !ref.current.contains(event.target)) ref.current.open = false
    }
    addEventListener('pointerdown', close)
    return () => removeEventListener('pointerdown', close)
  }, [])
  return (
    <details
      ref={ref}
      className={`evidence-columns no-print ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return
        event.preventDefault()
        ref.current.open = false
        ref.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="button">{label}</summary>
      {children}
    </details>
  )
}
