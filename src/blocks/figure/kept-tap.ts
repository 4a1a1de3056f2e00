import type { MouseEvent as ReactMouseEvent } from 'react'

/** Controls that need code to answer a tap. Links and the folded key work without it. */
const CONTROLS = 'button, .figure-export > summary, [tabindex="0"]'
const BY_ITSELF = 'a[href], .status-key'

/** A tap on a figure whose code was not loaded yet: which of its controls, and where in the window (pixels). */
export type Tap = { control: number; x: number; y: number; pointerType: string }

/** The tap that an event on the drawn figure in `box` is; null where it hit no control, or one that works without code. */
export function tapOf(event: ReactMouseEvent, box: Element): Tap | null {
  if (!(event.target instanceof Element) || event.target.closest(BY_ITSELF)) return null
  const control = event.target.closest(CONTROLS)
  if (!control) return null
  const native = event.nativeEvent
  return {
    control: [...box.querySelectorAll(CONTROLS)].indexOf(control),
    x: event.clientX,
    y: event.clientY,
    pointerType: 'pointerType' in native && typeof native.pointerType === 'string' ? native.pointerType : 'mouse',
  }
}

/** Does a kept tap again, on the same control of the live figure in `box`: it has the same controls in the same order. */
export function repeatTap(tap: Tap, box: Element): void {
  const target = [...box.querySelectorAll<HTMLElement>(CONTROLS)][tap.control]
  const init = { bubbles: true, cancelable: true, clientX: tap.x, clientY: tap.y }
  target?.dispatchEvent(
    typeof PointerEvent === 'undefined'
      ? new MouseEvent('click', init)
      : new PointerEvent('click', { ...init, pointerType: tap.pointerType }),
  )
}
