import type { ExhibitContent, SlideAnswers, SlideContent } from '#domain/deck/slide-content.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'

/** Claims that an exhibit's own answer holds. */
function broughtBy({ kind, id, figure }: ExhibitContent, answers: SlideAnswers): ClaimBrief[] {
  if (kind === 'figure') return Object.values(figure?.claims ?? {})
  if (kind === 'claim') return [answers.claim(id)?.claim ?? []].flat()
  return Object.values((kind === 'company' ? answers.company(id)?.claims : answers.narratives()?.claims) ?? {})
}

/** The claims on a slide, in the order in which it names them. */
export function claimsOnSlide(slide: SlideContent, answers: SlideAnswers): ClaimBrief[] {
  const known = new Map(slide.exhibits.flatMap((e) => broughtBy(e, answers).map((c) => [c.id, c])))
  return slide.claims.flatMap((id) => known.get(id) ?? answers.claim(id)?.claim ?? [])
}
