import type { ReactNode } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import type { RichText } from '#schema/rich-text.ts'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { StatusKey } from '#charts/frame/status-key.tsx'
import { VerdictLine } from '#charts/frame/verdict-line.tsx'
import { firstSentence } from '#domain/first-sentence.ts'
import { FullScreenPlots } from './full-screen-plots.tsx'
import { useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = {
  figure: FigureAnswer
  rich: (text: RichText) => ReactNode
  onOpen: (row: FigureRow) => void
  source: ReactNode
}

/** A figure for the far end of a meeting room: title, plots, key and source, nothing that needs a mouse to be understood. */
export function FullScreenStage({ figure, rich, onOpen, source }: Props) {
  const m = useMessages(FIGURE, SHELL, VOCABULARY)
  const { state } = figure.spec
  return (
    <>
      <header className="full-screen-head">
        <h2 className="full-screen-title">{rich(figure.title)}</h2>
        <p className="full-screen-subtitle">{rich(figure.subtitle)}</p>
      </header>
      {state.kind === 'cannot-draw' ? (
        <p className="full-screen-note">{m.figure.cannotDraw({ reason: state.reason })}</p>
      ) : (
        <FullScreenPlots key={figure.spec.id} figure={figure} onOpen={onOpen} />
      )}
      <footer className="full-screen-foot">
        <p className="full-screen-say">{rich(firstSentence(figure.summary))}</p>
        {figure.caveat ? (
          <p className="figure-caveat">
            {m.figure.caveat}
            {m.shell.colon}
            {rich(figure.caveat)}
          </p>
        ) : null}
        <StatusKey spec={figure.spec} />
        <VerdictLine spec={figure.spec} />
        <p className="full-screen-source">{source}</p>
      </footer>
    </>
  )
}
