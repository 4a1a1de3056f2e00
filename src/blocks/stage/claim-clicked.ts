/** The claim whose number was clicked on a slide: the nearest number around the target. Null when the click hit something else. */
export function claimClicked(target: EventTarget): string | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a.num[data-claim]') : null
  return link?.dataset.claim || null
}
