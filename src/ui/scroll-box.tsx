import type { ReactNode } from 'react'

type Props = { label: string; className?: string; children: ReactNode }

/** A box that scrolls sideways where its content is wider than the screen: named, and reached by the keyboard. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className={className === undefined ? 'scroll-box' : `scroll-box ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
