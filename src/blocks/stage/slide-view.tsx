import type { ReactNode } from 'react'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { sourceLine } from '#charts/frame/source-line.tsx'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { FullScreenStage, NotMentioned, ToldQuote } from '#charts/full-screen/full-screen-stage.tsx'
import type { ExhibitContent, SlideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { Lines } from './lines.tsx'

type Handlers = { onOpen: (row: FigureRow) => void; pointed: string | null; onActive: (mark: string | null) => void }
type Props = { content: SlideContent } & Handlers

const rich = (text: RichText): ReactNode => <Rich text={text} />

/** One slide, drawn for the far end of a room. */
export function SlideView({ content, ...handlers }: Props) {
  const line = content.showLine ? content.line : null
  const [only] = content.exhibits
  if (content.kind === 'section' || content.kind === 'text')
    return (
      <div className={`slide-words slide-${content.kind}`}>
        <h2>{rich(content.title)}</h2>
        <Lines text={content.body} />
        {line === null ? null : <p className="slide-line">{rich(line)}</p>}
        <Foot statuses={content.statuses} credits={content.credits} />
      </div>
    )
  if (content.kind === 'exhibit' && only) return <ExhibitView exhibit={only} line={line} {...handlers} />
  return (
    <>
      <div className="slide-two">
        {content.exhibits.map((exhibit, i) => (
          // The two halves of a slide never change places.
          <div key={`${i} ${exhibit.id}`} className="slide-half">
            <ExhibitView exhibit={exhibit} line={null} {...handlers} />
          </div>
        ))}
      </div>
      {line === null ? null : <p className="slide-line">{rich(line)}</p>}
    </>
  )
}

type ExhibitProps = { exhibit: ExhibitContent; line: RichText | null } & Handlers

function ExhibitView({ exhibit, line, onOpen, pointed, onActive }: ExhibitProps) {
  const { locale, m } = useI18n(STAGE, FIGURE, VOCABULARY, SHELL)
  if (exhibit.state === 'waiting')
    return (
      <p className="slide-state" role="status">
        {m.stage.waiting}
      </p>
    )
  if (exhibit.state === 'gone') return <p className="slide-state">{m.stage.gone({ kind: m.stage.kinds[exhibit.kind], id: exhibit.id })}</p>
  if (exhibit.state === 'not-mentioned') return <NotMentioned content={exhibit} rich={rich} />
  if (exhibit.figure)
    return (
      <FullScreenStage
        content={exhibit}
        rich={rich}
        onOpen={onOpen}
        pointed={pointed}
        onActive={onActive}
        line={line}
        source={sourceLine(exhibit.figure, m, locale)}
      />
    )
  return <WordsView exhibit={exhibit} line={line} />
}

/** How much there is to read in the longest of some texts: few words are set larger. A Chinese character counts as two. */
function lengthOf(texts: readonly string[]): 'short' | 'medium' | 'long' {
  const most = Math.max(0, ...texts.map((text) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0)))
  return most <= 130 ? 'short' : most <= 260 ? 'medium' : 'long'
}

/** A claim, a company or a question: a number or two answers in large type, with the speaker. */
function WordsView({ exhibit, line }: { exhibit: ExhibitContent; line: RichText | null }) {
  const { m } = useI18n(VOCABULARY, SHELL)
  const { told, body, value, kind } = exhibit
  const [claim] = exhibit.claims
  return (
    <div className={`slide-words slide-${kind}`}>
      {told === null ? null : <ToldQuote told={told} rich={rich} />}
      {told === null && kind === 'question' && exhibit.statuses.length === 0 ? (
        <p className="full-screen-told">{m.shell.lens.toldMark}</p>
      ) : null}
      <h2>{rich(exhibit.title)}</h2>
      {exhibit.subtitle === null ? null : <p className="slide-subtitle">{rich(exhibit.subtitle)}</p>}
      <div className="slide-body" data-parts={body.length} data-length={lengthOf(body.map((part) => plainText(part.text)))}>
        {value === null ? null : (
          <p className="slide-value" data-claim={claim}>
            {value.text}
          </p>
        )}
        {body.map((part) => (
          <div
            key={part.country}
            className={part.country === 'US' ? 'slide-part us' : part.country === 'CN' ? 'slide-part cn' : 'slide-part'}
          >
            {kind === 'question' && (part.country === 'US' || part.country === 'CN') ? (
              <h3>{m.vocabulary.countries[part.country]}</h3>
            ) : null}
            <p>{rich(part.text)}</p>
          </div>
        ))}
      </div>
      {line === null ? null : <p className="slide-line">{rich(line)}</p>}
      <Foot statuses={exhibit.statuses} credits={exhibit.credits} />
    </div>
  )
}

/** What the words of a slide stand on; nothing where they name no claim. */
function Foot({ statuses, credits }: Pick<SlideContent, 'statuses' | 'credits'>) {
  if (statuses.length === 0) return null
  return (
    <p className="slide-foot">
      {statuses.map((status) => (
        <StatusLine key={status} status={status} />
      ))}
      <span>{credits.slice(0, 3).join(' · ')}</span>
    </p>
  )
}
