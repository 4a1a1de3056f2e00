import type { ReactNode } from 'react'
import { useMessages } from '#i18n/full-words.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { RichText } from '#schema/rich-text.ts'
import type { FigureRow } from '../frame/figure-rows.ts'
import { StatusKey } from '../frame/status-key.tsx'
import { VerdictLine } from '../frame/verdict-line.tsx'
import { WallPlots } from './wall-plots.tsx'

type Props = {
  figure: FigureAnswer
  rich: (text: RichText) => ReactNode
  onOpen: (row: FigureRow) => void
  source: ReactNode
}

/** A figure for the far end of a meeting room: title, plots, key and source, nothing that needs a mouse to be understood. */
export function WallStage({ figure, rich, onOpen, source }: Props) {
  const m = useMessages()
  const { state } = figure.spec
  return (
    <>
      <header className="wall-head">
        <h2 className="wall-title">{rich(figure.title)}</h2>
        <p className="wall-subtitle">{rich(figure.subtitle)}</p>
      </header>
      {state.kind === 'cannot-draw' ? (
        <p className="wall-note">{m.figure.cannotDraw({ reason: state.reason })}</p>
      ) : (
        <WallPlots key={figure.spec.id} figure={figure} onOpen={onOpen} />
      )}
      <footer className="wall-foot">
        <StatusKey spec={figure.spec} />
        <VerdictLine spec={figure.spec} />
        <p className="wall-source">{source}</p>
      </footer>
    </>
  )
}
