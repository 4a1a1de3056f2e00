import { useEffect, useRef } from 'react'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { AnySlide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'
import { claimsOnSlide } from '#blocks/pptx/claims-of-deck.ts'
import { audiencePath } from './audience-path.ts'
import { StageBar } from './stage-bar.tsx'
import { StageLayer } from './stage-layer.tsx'
import { StageNotes } from './stage-notes.tsx'
import { StageTime } from './stage-time.tsx'
import { useSlideAnswers } from './use-slide-answers.ts'
import { useWarmLayouts } from './use-warm-layouts.ts'
import { useStageCommands } from './use-stage-commands.ts'
import { useSwipe } from './use-swipe.ts'
import { useWakeLock } from './use-wake-lock.ts'
import { usePointerDot } from './use-pointer-dot.ts'
import { openClaim } from './open-claim.ts'
import { useLensOfSlide } from './use-lens-of-slide.ts'
import { SlideAnnouncement } from './slide-announcement.tsx'
import { StageSlide } from './stage-slide.tsx'
import { SpeakerBlocked } from './speaker-blocked.tsx'

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
  const { answers, fault } = useSlideAnswers(slides)
  useWakeLock()
  useWarmLayouts(slides, answers)
  useEffect(() => root.current?.focus({ preventScroll: true }), [])
  const slide = slides[state.at]
  const content = slide ? slideContent(slide, answers, state.lens ?? undefined) : null
  useLensOfSlide(content?.lens ?? null)
  const here = paths.presentSlide(deck, String(state.at + 1))
  const speakerAddress = href(`${here}?speaker=${talk}`, locale)

  const stage = useStageCommands({ root, count: slides.length, content, state, dispatch, speakerAddress, onLeave, isOverPage })
  const { commands, go, layer, setLayer, hasPointer, blocked, setBlocked } = stage
  const swipe = useSwipe((by) => commands[by > 0 ? 'next' : 'previous']())
  const { dot, onPointerMove } = usePointerDot(hasPointer)
  /** Does something and gives the keys back to the stage. */
  const thenFocus = (act: () => void) => {
    act()
    root.current?.focus({ preventScroll: true })
  }
  return (
    <div
      ref={root}
      className="full-screen stage"
      role="application"
      aria-label={`${m.stage.label}${m.shell.colon}${title}`}
      tabIndex={-1}
      data-pointer={hasPointer}
      onClickCapture={(event) => openClaim(event, dispatch)}
      // A file dropped by mistake would take the place of the talk.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
      {...swipe}
      onPointerMove={onPointerMove}
    >
      <StageSlide content={content} fault={fault} state={state} dispatch={dispatch} />
      <SlideAnnouncement at={state.at} count={slides.length} title={content?.title ?? null} />
      {stage.hasNotes && content ? <StageNotes content={content} /> : null}
      <StageBar
        at={state.at}
        count={slides.length}
        lens={content?.lens ?? null}
        run={(command) => thenFocus(commands[command])}
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
        audience={href(`${here}?talk=${talk}`, locale)}
        onPhone={() => setLayer('phone')}
        onGo={(to) =>
          thenFocus(() => {
            setLayer(null)
            go(to)
          })
        }
        onClose={() => thenFocus(() => (state.evidence === null ? setLayer(null) : dispatch({ do: 'evidence', claim: null })))}
      />
      {blocked === null ? null : <SpeakerBlocked address={blocked} onDone={() => setBlocked(null)} />}
      {state.blank ? <div className="stage-blank" data-blank /> : null}
      <span ref={dot} className="stage-dot" aria-hidden="true" hidden={!hasPointer} />
    </div>
  )
}
