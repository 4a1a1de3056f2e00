import { useMemo, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { Sentences } from '#blocks/text/sentences.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import type { OccupationView } from '#url/occupations-search.ts'
import { Take } from './take.tsx'
import { useScatter } from './use-scatter.ts'
import { ScatterReadout } from './scatter-readout.tsx'
import { ScatterPlot } from './scatter-plot.tsx'

/** Exposure across, who does the work (or how unlike the tasks are) upwards, people as size. One stop of Tab, arrows from group to group. */
export function Scatter({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { chart } = useMessages(OCCUPATIONS).occupations
  const [pointed, setPointed] = useState<string | null>(null)
  const parts = useScatter(answer, view)
  const { dots, ranks } = parts
  // From left to right, as the picture is read.
  const order = useMemo(() => [...dots].sort((a, b) => (ranks ? b.x - a.x : a.x - b.x)), [dots, ranks])
  const codes = useMemo(() => order.map((d) => d.code), [order])
  const shown = order.find((d) => d.code === pointed) ?? null
  return (
    <figure className="occupations-scatter" data-count="">
      <figcaption>
        <h2>{parts.title}</h2>
        <p>{parts.subtitle}</p>
      </figcaption>
      <ScatterReadout dot={shown} of={order.length} view={view} parts={parts} />
      <ScatterPlot view={view} parts={parts} active={shown?.code ?? null} order={codes} onActive={setPointed} />
      <p className="small quiet">
        <Sentences>
          {parts.note}
          <span className="no-print for-keys">{chart.keys}</span>
        </Sentences>
      </p>
      <Take answer={answer} view={view} parts={parts} />
    </figure>
  )
}
