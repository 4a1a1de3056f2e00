import type { MouseEvent } from 'react'
import type { StageAction } from '#domain/deck/stage-state.ts'

/** A click on a number of a slide opens its card, not the page's claim panel. Other clicks go their way. */
export function openClaim(event: MouseEvent, dispatch: (action: StageAction) => void): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.num[data-claim]') : null
  if (!link?.dataset.claim) return
  event.preventDefault()
  event.stopPropagation()
  dispatch({ do: 'evidence', claim: link.dataset.claim })
}
