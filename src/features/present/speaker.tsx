import { useLensOfSlide } from '#blocks/stage/use-lens-of-slide.ts'
import { EvidenceCard } from '#blocks/stage/evidence-card.tsx'
import { ParkedFile } from '#blocks/stage/park-question.tsx'
import { Preview } from '#blocks/stage/preview.tsx'
import { SlideView } from '#blocks/stage/slide-view.tsx'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { type SlideContent, slideContent } from '#domain/deck/slide-content.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { Button } from '#ui/button.tsx'
import { useSpeakerKeys } from './use-speaker-keys.ts'
import { SpeakerNotes } from './speaker-notes.tsx'
import { SpeakerClocks } from './speaker-clocks.tsx'
import type { ShownDeck } from './use-deck.ts'

type Props = { deck: ShownDeck; state: StageState; dispatch: (action: StageAction) => void; hasOther: boolean }

/** The speaker's window: notes, this slide and the next one, and the time. Both windows always show the same slide. */
export function Speaker({ deck, state, dispatch, hasOther }: Props) {
  const { locale, m } = useI18n(STAGE, SHELL)
  const words = m.stage.speaker
  const { answers } = useSlideAnswers(deck.slides)
  const slide = deck.slides[state.at]
  const following = deck.slides[state.at + 1]
  const content = slide ? slideContent(slide, answers, state.lens ?? undefined) : null
  const next = following ? slideContent(following, answers) : null
  const go = (to: number) => dispatch({ do: 'go', to, now: Date.now() })
  const setLens = () => {
    const own = content?.lens ?? null
    if (own !== null) dispatch({ do: 'lens', lens: own === 'told' ? 'evidence' : 'told' })
  }
  useLensOfSlide(content?.lens ?? null)
  useSpeakerKeys({ go, setLens, count: deck.slides.length, first: content?.claims[0] ?? null, state, dispatch })
  return (
    <main className="speaker" id="content">
      <h1 className="visually-hidden">{words.title}</h1>
      <div className="speaker-bar">
        <Button onClick={() => go(state.at - 1)} disabled={state.at <= 0} aria-label={m.stage.bar.previous}>
          ←
        </Button>
        <span data-count className="speaker-at">
          {m.stage.of({ at: formatCount(state.at + 1, locale), all: formatCount(deck.slides.length, locale) })}
        </span>
        <Button look="primary" onClick={() => go(state.at + 1)} disabled={state.at >= deck.slides.length - 1} aria-label={m.stage.bar.next}>
          →
        </Button>
        {content?.lens ? (
          <Button onClick={setLens} title={m.stage.bar.lens}>
            {content.lens === 'told' ? m.shell.lens.told : m.shell.lens.evidence}
          </Button>
        ) : null}
        <SpeakerClocks state={state} deck={deck} dispatch={dispatch} planned={content?.seconds ?? null} />
      </div>
      <p role="status" className={hasOther ? 'quiet' : 'speaker-alone'}>
        {state.blank ? `${words.blank} · ` : ''}
        {hasOther ? words.inStep : words.alone}
      </p>
      <div className="speaker-body">
        <div>
          <Preview label={words.now}>{content ? <Drawn content={content} state={state} dispatch={dispatch} /> : null}</Preview>
          {state.evidence === null ? null : <EvidenceCard key={state.evidence} id={state.evidence} />}
        </div>
        <div>
          <SpeakerNotes content={content} />
          {next ? (
            <Preview label={words.next}>
              <Drawn content={next} state={null} dispatch={dispatch} />
            </Preview>
          ) : (
            <p className="quiet">{words.last}</p>
          )}
          <p>
            <ParkedFile deck={deck.id} />
          </p>
        </div>
      </div>
    </main>
  )
}

const nothing = () => undefined

function Drawn({ content, state, dispatch }: { content: SlideContent; state: StageState | null; dispatch: (action: StageAction) => void }) {
  return (
    <SlideView
      key={content.id}
      content={content}
      pointed={state?.mark ?? null}
      onActive={state ? (mark) => dispatch({ do: 'mark', mark }) : nothing}
      onOpen={state ? (row) => row.claimIds[0] !== undefined && dispatch({ do: 'evidence', claim: row.claimIds[0] }) : nothing}
    />
  )
}
