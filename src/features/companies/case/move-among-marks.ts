import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus among the marks of a picture. */
export function moveAmongMarks(event: KeyboardEvent<SVGElement>): void {
  const links = [...event.currentTarget.querySelectorAll<SVGAElement>('a[data-claim]')]
  const here = links.indexOf(document.activeElement as SVGAElement)
  const ends: Readonly<Record<string, number>> = { Home: 0, End: links.length - 1 }
  const step = STEPS[event.key]
  const next = step === undefined ? ends[event.key] : Math.min(links.length - 1, Math.max(0, here + step))
  if (here < 0 || next === undefined) return
  event.preventDefault()
  links[next]?.focus()
}
