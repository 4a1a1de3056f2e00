import { exhibitsOf } from '#domain/deck/exhibits.ts'
import type { SlideLens } from '#domain/deck/slide-content.ts'
import type { AnySlide, Exhibit } from '#schema/deck.ts'
import { figurePath, paths } from '#url/paths.ts'
import { DEFAULT_LENS, withSearch } from '#url/search.ts'

function pageOf(exhibit: Exhibit): string {
  switch (exhibit.kind) {
    case 'figure':
      return figurePath(exhibit.id)
    case 'claim':
      return paths.claim(exhibit.id)
    case 'company':
      return paths.company(exhibit.id)
    case 'question':
      return paths.compare()
  }
}

/**
 * Where a listener without the deck finds what a slide shows: the page of its exhibit, under the same lens, with the same claim open. A
 * slide of words leads to its place in the deck.
 */
export function audiencePath(slide: AnySlide, lens: SlideLens | null, claim: string | null, deck: string, at: number): string {
  const [exhibit] = exhibitsOf(slide)
  const page = exhibit ? pageOf(exhibit) : paths.presentSlide(deck, String(at + 1))
  return (
    page +
    withSearch('', { lens: lens === null || lens === DEFAULT_LENS ? null : lens, claim }) +
    (exhibit?.kind === 'question' ? `#question-${exhibit.id}` : '')
  )
}
