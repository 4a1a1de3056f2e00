import { Sentences } from '#blocks/text/sentences.tsx'
import { type MouseEvent, useEffect, useRef } from 'react'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { AnySlide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { claimsOnSlide } from '#blocks/pptx/claims-of-deck.ts'
import { audiencePath } from './audience-path.ts'
import { SlideView } from './slide-view.tsx'
import { StageBar } from './stage-bar.tsx'
import { StageLayer } from './stage-layer.tsx'
import { StageNotes } from './stage-notes.tsx'
import { StageTime } from './stage-time.tsx'
import { useSlideAnswers } from './use-slide-answers.ts'
import { useWarmLayouts } from './use-warm-layouts.ts'
import { useStageCommands } from './use-stage-commands.ts'
import { useSwipe } from './use-swipe.ts'
import { useWakeLock } from './use-wake-lock.ts'

/** A deck on the stage: its slides, where the talk stands, and what changes it. */
export type StageProps = {
  /** The deck's id; parked questions are kept under it. */
  deck: string
  title: string
  slides: readonly AnySlide[]
  state: StageState
  dispatch: (action: StageAction) => void
  /** Name of the talk, by which its windows find each other. */
  talk: string
  onLeave: () => void
  /** The stage lies over a page, which is shown again when the browser's full screen ends. */
  isOverPage?: boolean
}

/** A deck on the stage: one slide fills the window; every command works by key, by touch and by the bar below. */
export function Stage({ deck, title, slides, state, dispatch, talk, onLeave, isOverPage = false }: StageProps) {
  const m = useMessages(STAGE, SHELL)
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  const dot = useRef<HTMLSpanElement>(null)
  const { answers, fault } = useSlideAnswers(slides)
  useWakeLock()
  useWarmLayouts(slides, answers)
  useEffect(() => root.current?.focus({ preventScroll: true }), [])
  const slide = slides[state.at]
  const content = slide ? slideContent(slide, answers, state.lens ?? undefined) : null
  useEffect(() => {
    document.documentElement.dataset.lens = content?.lens ?? 'evidence'
  }, [content?.lens])
  const speakerAddress = href(`${paths.presentSlide(deck, String(state.at + 1))}?speaker=${talk}`, locale)

  const stage = useStageCommands({ root, count: slides.length, content, state, dispatch, speakerAddress, onLeave, isOverPage })
  const { commands, go, layer, setLayer, hasPointer, blocked, setBlocked } = stage
  const swipe = useSwipe((by) => commands[by > 0 ? 'next' : 'previous']())

  // Numbers on a slide open the card, not the page's claim panel.
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.num[data-claim]') : null
    if (!link?.dataset.claim) return
    event.preventDefault()
    event.stopPropagation()
    dispatch({ do: 'evidence', claim: link.dataset.claim })
  }
  const onOpen = (row: FigureRow) => {
    const [claim] = row.claimIds
    if (claim !== undefined) dispatch({ do: 'evidence', claim })
  }
  return (
    <div
      ref={root}
      className="full-screen stage"
      role="application"
      aria-label={`${m.stage.label}${m.shell.colon}${title}`}
      tabIndex={-1}
      data-pointer={hasPointer}
      onClickCapture={onClick}
      // A file dropped by mistake would take the place of the talk.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
      {...swipe}
      onPointerMove={(event) => {
        if (hasPointer && dot.current) dot.current.style.translate = `${event.clientX}px ${event.clientY}px`
      }}
    >
      <div className="full-screen-stage stage-slide" data-slide={state.at + 1}>
        {fault ? (
          <PartFault error={fault.error} retry={fault.retry} />
        ) : content ? (
          <SlideView
            key={content.id}
            content={content}
            onOpen={onOpen}
            pointed={state.mark}
            onActive={(mark) => dispatch({ do: 'mark', mark })}
          />
        ) : (
          <p className="slide-state">{m.stage.empty}</p>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {content ? `${m.stage.of({ at: String(state.at + 1), all: String(slides.length) })} ${plainText(content.title)}` : ''}
      </p>
      {stage.hasNotes && content ? <StageNotes content={content} /> : null}
      <StageBar
        at={state.at}
        count={slides.length}
        lens={content?.lens ?? null}
        run={(command) => {
          commands[command]()
          root.current?.focus({ preventScroll: true })
        }}
        time={stage.hasTime ? <StageTime started={state.started} /> : null}
      />
      <StageLayer
        layer={state.evidence === null ? layer : 'evidence'}
        claim={state.evidence}
        claims={content ? claimsOnSlide(content, answers) : []}
        slides={slides}
        titlesOf={() => slides.map((s) => plainText(slideContent(s, answers).title))}
        at={state.at}
        deck={deck}
        deckTitle={title}
        codePath={slide ? audiencePath(slide, content?.lens ?? null, state.evidence, deck, state.at) : paths.present()}
        audience={href(`${paths.presentSlide(deck, String(state.at + 1))}?talk=${talk}`, locale)}
        onPhone={() => setLayer('phone')}
        onGo={(to) => {
          setLayer(null)
          go(to)
          root.current?.focus({ preventScroll: true })
        }}
        onClose={() => {
          if (state.evidence === null) setLayer(null)
          else dispatch({ do: 'evidence', claim: null })
          root.current?.focus({ preventScroll: true })
        }}
      />
      {blocked === null ? null : (
        <p className="stage-notice" role="alert">
          <Sentences>
            {m.stage.speaker.blocked}
            <a href={blocked} target="_blank" rel="noopener" onClick={() => setBlocked(null)}>
              {m.stage.speaker.tab}
            </a>
          </Sentences>
        </p>
      )}
      {state.blank ? <div className="stage-blank" data-blank /> : null}
      <span ref={dot} className="stage-dot" aria-hidden="true" hidden={!hasPointer} />
    </div>
  )
}
