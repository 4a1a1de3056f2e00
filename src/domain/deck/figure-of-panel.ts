import { claimsOfPoint } from '../as-told.ts'
import type { FigureAnswer } from '#schema/api.ts'

/** A figure with one of its panels only, and the claims that this panel draws; null when it has no such panel. */
export function figureOfPanel(figure: FigureAnswer, id: string): FigureAnswer | null {
  const panel = figure.spec.panels.find((p) => p.id === id)
  if (!panel) return null
  const used = new Set([
    ...panel.series.flatMap((s) => s.points.flatMap(claimsOfPoint)),
    ...(panel.events ?? []).map((event) => event.claim),
  ])
  return {
    ...figure,
    spec: { ...figure.spec, panels: [panel], finding: figure.spec.finding.filter((name) => name.startsWith(`${id}/`)) },
    claims: Object.fromEntries(Object.entries(figure.claims).filter(([claim]) => used.has(claim))),
    sources: figure.sources.flatMap(({ source, claims }) => {
      const mine = claims.filter((claim) => used.has(claim))
      return mine.length === 0 ? [] : [{ source, claims: mine }]
    }),
  }
}
