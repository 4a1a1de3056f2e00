import type { Box } from '#features/companies/case/boxes.ts'
import type { CaseLayout } from '#features/companies/case/case-layout.ts'
import type { CaseText } from '#features/companies/case/case-text.ts'

/** Every word of a picture, for tests: none may touch another or an edge. */
export function textsOf(layout: CaseLayout): CaseText[] {
  const lanes = [...layout.band.lanes, ...(layout.opened?.lanes ?? [])]
  return [
    ...(layout.blank ? [...layout.blank.label, ...layout.blank.counts.flatMap((c) => c.label)] : []),
    ...(layout.chart
      ? [
          ...layout.chart.ticks.map((t) => t.label),
          ...layout.chart.points.flatMap((p) => p.label),
          ...layout.chart.breaks.flatMap((b) => b.label),
        ]
      : []),
    ...lanes.flatMap((l) => [...(l.name && l.name.text !== '' ? [l.name] : []), ...l.marks.flatMap((m) => m.label)]),
    ...[...layout.band.ticks, ...(layout.opened?.ticks ?? [])].flatMap((t) => t.label ?? []),
  ]
}

/** The space that words may not leave. */
export const frameOf = (layout: CaseLayout): Box => ({ left: 0, top: 0, right: layout.width, bottom: layout.height })
