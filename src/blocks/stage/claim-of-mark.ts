import { claimsOfPoint, namedPoints } from '#domain/as-told.ts'
import type { SlideContent } from '#domain/deck/slide-content.ts'

/** The claim behind a mark of a slide. Without a mark: the first claim of a slide that draws no figure; else null. */
export function claimOfMark(content: SlideContent, mark: string | null): string | null {
  if (mark !== null)
    for (const { figure } of content.exhibits) {
      const found = figure ? namedPoints(figure.spec).find((p) => p.name === mark) : undefined
      if (found) return claimsOfPoint(found.point)[0] ?? null
    }
  return content.exhibits.some((e) => e.figure !== null) ? null : (content.claims[0] ?? null)
}
