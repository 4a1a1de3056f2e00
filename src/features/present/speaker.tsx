import { useEffect } from 'react'
import { EvidenceCard } from '#blocks/stage/evidence-card.tsx'
import { ParkedFile } from '#blocks/stage/park-question.tsx'
import { Preview } from '#blocks/stage/preview.tsx'
import { SlideView } from '#blocks/stage/slide-view.tsx'
import { span, useNow } from '#blocks/stage/stage-time.tsx'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { useStageKeys } from '#blocks/stage/use-stage-keys.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { type SlideContent, slideContent } from '#domain/deck/slide-content.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { Button } from '#ui/button.tsx'
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
  useEffect(() => {
    document.documentElement.dataset.lens = content?.lens ?? 'evidence'
  }, [content?.lens])
  useStageKeys((command) => {
    if (command === 'next') go(state.at + 1)
    else if (command === 'previous') go(state.at - 1)
    else if (command === 'first') go(0)
    else if (command === 'last') go(deck.slides.length - 1)
    else if (command === 'blank') dispatch({ do: 'blank' })
    else if (command === 'lens') setLens()
    else if (command === 'close' && state.evidence !== null) dispatch({ do: 'evidence', claim: null })
    else if (command === 'evidence') dispatch({ do: 'evidence', claim: state.evidence === null ? (content?.claims[0] ?? null) : null })
  })
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
        <Clocks state={state} deck={deck} dispatch={dispatch} planned={content?.seconds ?? null} />
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
          <section className="speaker-notes" aria-label={words.notes}>
            <h2>{words.notes}</h2>
            {content?.line ? (
              <p>
                <strong>
                  <Rich text={content.line} />
                </strong>
              </p>
            ) : null}
            <p>{content === null || content.notes.length === 0 ? words.noNotes : <Rich text={content.notes} />}</p>
          </section>
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

function Clocks({ state, deck, dispatch, planned }: Pick<Props, 'state' | 'deck' | 'dispatch'> & { planned: number | null }) {
  const { m } = useI18n(STAGE)
  const words = m.stage.speaker
  const now = useNow()
  const all = deck.slides.reduce((sum, s) => sum + (s.seconds ?? 0), 0)
  const used = state.started === null || now === 0 ? 0 : now - state.started
  const here = state.since === null || now === 0 ? 0 : now - state.since
  const isOver = planned !== null && here > planned * 1000
  return (
    <dl className="speaker-clocks" data-count>
      <div>
        <dt>{words.clock}</dt>
        <dd>{now === 0 ? '' : new Date(now).toTimeString().slice(0, 5)}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>{all > 0 ? words.budget({ used: span(used), planned: span(all * 1000) }) : span(used)}</dd>
      </div>
      <div data-over={isOver}>
        <dt>{words.slide}</dt>
        <dd>{planned === null ? span(here) : words.budget({ used: span(here), planned: span(planned * 1000) })}</dd>
      </div>
      <Button onClick={() => dispatch({ do: 'restart', now: Date.now() })}>{words.restart}</Button>
    </dl>
  )
}
