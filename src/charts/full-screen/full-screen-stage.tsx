import { Phrased } from '#ui/phrased.tsx'
import type { ReactNode } from 'react'
import type { ExhibitContent } from '#domain/deck/slide-content.ts'
import type { RichText } from '#schema/rich-text.ts'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { StatusKey } from '#charts/frame/status-key.tsx'
import { VerdictLine } from '#charts/frame/verdict-line.tsx'
import { FullScreenPlots } from './full-screen-plots.tsx'
import { useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = {
  content: ExhibitContent
  rich: (text: RichText) => ReactNode
  onOpen: (row: FigureRow) => void
  source: ReactNode
  /** What the speaker says, where the audience sees it; null where not. */
  line: RichText | null
  /** The mark that another window points at ("panel/series:index"), and a callback for one that is pointed at here. */
  pointed?: string | null
  onActive?: (mark: string | null) => void
}

/**
 * A figure for a meeting room: title, plots, key and source, readable without a mouse. Under "The article's version" the article's own
 * sentence is above the plots, and the headline only names the subject.
 */
export function FullScreenStage({ content, rich, onOpen, source, line, pointed = null, onActive }: Props) {
  const m = useMessages(FIGURE, SHELL, VOCABULARY)
  const { figure, told } = content
  if (content.state === 'not-mentioned') return <NotMentioned content={content} rich={rich} />
  if (!figure) return null
  const { state } = figure.spec
  return (
    <>
      <header className="full-screen-head">
        {told === null ? null : <ToldQuote told={told} rich={rich} />}
        <h2 className={told === null ? 'full-screen-title' : 'full-screen-title full-screen-title-neutral'}>
          {told === null ? null : <span className="full-screen-record">{m.figure.fullScreenWords.onRecord}</span>}
          <Phrased>{rich(content.title)}</Phrased>
        </h2>
        {content.subtitle === null ? null : <p className="full-screen-subtitle">{rich(content.subtitle)}</p>}
      </header>
      {state.kind === 'cannot-draw' ? (
        <p className="full-screen-note">{m.figure.cannotDraw({ reason: state.reason })}</p>
      ) : (
        <FullScreenPlots key={`${figure.spec.id} ${content.panel}`} figure={figure} onOpen={onOpen} pointed={pointed} onActive={onActive} />
      )}
      <footer className="full-screen-foot">
        {line === null ? null : <p className="full-screen-say">{rich(line)}</p>}
        {content.caveat ? (
          <p className="figure-caveat">
            {m.figure.caveat}
            {m.shell.colon}
            {rich(content.caveat)}
          </p>
        ) : null}
        <StatusKey spec={figure.spec} />
        <VerdictLine spec={figure.spec} />
        <p className="full-screen-source">{source}</p>
      </footer>
    </>
  )
}

/** The article's own sentence, paraphrased and attributed. */
export function ToldQuote({ told, rich }: { told: RichText; rich: (text: RichText) => ReactNode }) {
  const { shell } = useMessages(SHELL)
  return (
    <div className="full-screen-quote">
      <p className="full-screen-told">{shell.lens.toldMark}</p>
      <p className="full-screen-quote-text">{rich(told)}</p>
    </div>
  )
}

/** Shown where the article does not mention a slide's subject: nothing of the evidence is shown under its name. */
export function NotMentioned({ content, rich }: { content: ExhibitContent; rich: (text: RichText) => ReactNode }) {
  const m = useMessages(FIGURE, SHELL)
  return (
    <div className="full-screen-absent">
      <p className="full-screen-told">{m.shell.lens.toldMark}</p>
      <h2 className="full-screen-title">{m.figure.fullScreenWords.notMentioned}</h2>
      <p className="full-screen-subtitle">{rich(content.title)}</p>
    </div>
  )
}
