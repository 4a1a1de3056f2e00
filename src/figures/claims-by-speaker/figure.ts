import type { FigureRole } from '#schema/figure-spec.ts'
import { SPEAKER_KINDS, type SpeakerKind } from '#schema/vocabulary.ts'
import { countPoint } from '../build/derived.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

const ROLE: Record<SpeakerKind, FigureRole> = {
  company: 'neutral',
  government: 'accent',
  court: 'accent',
  press: 'muted',
  researcher: 'world',
  analyst: 'world',
  organisation: 'neutral',
  person: 'muted',
}

export const figure: FigureDefinition = {
  id: 'claims-by-speaker',
  build: (data) => {
    const claims = [...data.claims.values()].filter((c) => c.point === null)
    const series = SPEAKER_KINDS.map((kind) =>
      ownSeries(
        kind,
        `speaker-kind:${kind}`,
        null,
        ['US', 'CN'].flatMap((country) => {
          const ids = claims.filter((c) => c.country === country && data.speakers.get(c.speaker)?.kind === kind).map((c) => c.id)
          return ids.length ? [countPoint(ids, `country:${country}`)] : []
        }),
        ROLE[kind],
      ),
    )
    return figureSpec({
      id: 'claims-by-speaker',
      kind: 'stacked-share',
      theme: 'evidence',
      finding: [
        'speakers/company@country:US',
        'speakers/company@country:CN',
        'speakers/government@country:US',
        'speakers/government@country:CN',
      ],
      panels: [panel({ id: 'speakers', unit: 'items', series: series.filter((s) => s.points.length > 0) })],
    })
  },
}
