import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { claimsOfPoint, namedPoints } from '#domain/as-told.ts'
import type { StageCommand } from '#domain/deck/stage-keys.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { type SlideContent, type SlideLens, slideContent } from '#domain/deck/slide-content.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { AnySlide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { claimsOnSlide } from '#blocks/pptx/claims-of-deck.ts'
import { audiencePath } from './audience-path.ts'
import { SlideView } from './slide-view.tsx'
import { StageBar } from './stage-bar.tsx'
import { type Layer, StageLayer } from './stage-layer.tsx'
import { StageTime } from './stage-time.tsx'
import { openSpeaker } from './speaker-window.ts'
import { useBrowserFullScreen } from './use-browser-full-screen.ts'
import { useSlideAnswers } from './use-slide-answers.ts'
import { passKey, useStageKeys } from './use-stage-keys.ts'
import { useWarmLayouts } from './use-warm-layouts.ts'
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

/** How far a finger must move to turn a page, in pixels. */
const SWIPE = 60

const claimOfMark = (content: SlideContent, mark: string | null): string | null => {
  if (mark !== null)
    for (const { figure } of content.exhibits) {
      const found = figure ? namedPoints(figure.spec).find((p) => p.name === mark) : undefined
      if (found) return claimsOfPoint(found.point)[0] ?? null
    }
  return content.exhibits.some((e) => e.figure !== null) ? null : (content.claims[0] ?? null)
}

/** A deck on the stage: one slide fills the window; every command works by key, by touch and by the bar below. */
export function Stage({ deck, title, slides, state, dispatch, talk, onLeave, isOverPage = false }: StageProps) {
  const m = useMessages(STAGE, SHELL)
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  const [layer, setLayer] = useState<Layer | null>(null)
  const [hasPointer, setPointer] = useState(false)
  const [hasTime, setTime] = useState(false)
  const [hasNotes, setNotes] = useState(false)
  const [blocked, setBlocked] = useState<string | null>(null)
  const touch = useRef<{ x: number; y: number } | null>(null)
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

  const go = (to: number) => dispatch({ do: 'go', to, now: Date.now() })
  const setLens = () => {
    const own: SlideLens | null = content?.lens ?? null
    if (own !== null) dispatch({ do: 'lens', lens: own === 'told' ? 'evidence' : 'told' })
  }
  const open = (next: Layer) => setLayer(layer === next ? null : next)
  const showEvidence = () => {
    if (state.evidence !== null) return dispatch({ do: 'evidence', claim: null })
    const claim = content ? claimOfMark(content, state.mark) : null
    if (claim === null) open('no-mark')
    else dispatch({ do: 'evidence', claim })
  }
  const stepMark = (key: 'ArrowRight' | 'ArrowLeft') => {
    const boxes = [...(root.current?.querySelectorAll<HTMLElement>('.plot-box') ?? [])]
    const box = boxes.find((b) => b === document.activeElement) ?? boxes[0]
    box?.focus({ preventScroll: true })
    if (box) passKey(box, key)
  }
  /** Closes what lies on top; false when nothing does. */
  const closeTop = (): boolean => {
    if (blocked !== null) setBlocked(null)
    else if (layer !== null) setLayer(null)
    else if (state.evidence !== null) dispatch({ do: 'evidence', claim: null })
    else if (state.blank) dispatch({ do: 'blank' })
    else if (state.mark !== null) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      dispatch({ do: 'mark', mark: null })
      root.current?.focus({ preventScroll: true })
    } else return false
    return true
  }
  const close = () => {
    if (!closeTop()) onLeave()
  }
  // The end of the browser's full screen does not end a talk; it does close the full-screen view of a page's figures.
  const fullScreen = useBrowserFullScreen(root, () => {
    if (!closeTop() && isOverPage) onLeave()
  })
  const speaker = () => {
    fullScreen.excuse()
    void openSpeaker(speakerAddress, root.current).then((opened) => setBlocked(opened ? null : speakerAddress))
  }
  const commands: Readonly<Record<StageCommand, () => void>> = {
    next: () => (state.blank ? dispatch({ do: 'blank' }) : go(state.at + 1)),
    previous: () => (state.blank ? dispatch({ do: 'blank' }) : go(state.at - 1)),
    first: () => go(0),
    last: () => go(slides.length - 1),
    blank: () => dispatch({ do: 'blank' }),
    overview: () => open('overview'),
    'go-to': () => open('go-to'),
    pointer: () => setPointer(!hasPointer),
    timer: () => setTime(!hasTime),
    help: () => open('help'),
    evidence: showEvidence,
    park: () => open('park'),
    lens: setLens,
    code: () => open('code'),
    speaker,
    notes: () => setNotes(!hasNotes),
    'full-screen': fullScreen.toggle,
    'next-mark': () => stepMark('ArrowRight'),
    'previous-mark': () => stepMark('ArrowLeft'),
    close,
  }
  const turnsPage = (command: StageCommand) => ['next', 'previous', 'first', 'last'].includes(command)
  useStageKeys((command) => {
    // Turning a page closes what lies over it.
    if (turnsPage(command)) setLayer(null)
    commands[command]()
  })

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
  const onUp = (event: PointerEvent) => {
    const from = touch.current
    touch.current = null
    if (!from || event.pointerType === 'mouse') return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) commands[dx < 0 ? 'next' : 'previous']()
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
      onPointerDown={(event) => {
        touch.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerUp={onUp}
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
      {hasNotes && content ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
        <aside className="stage-notes" aria-label={m.stage.speaker.notes} tabIndex={0}>
          {content.line === null ? null : (
            <p>
              <strong>
                <Rich text={content.line} />
              </strong>
            </p>
          )}
          <p>{content.notes.length === 0 ? m.stage.speaker.noNotes : <Rich text={content.notes} />}</p>
        </aside>
      ) : null}
      <StageBar
        at={state.at}
        count={slides.length}
        lens={content?.lens ?? null}
        run={(command) => {
          commands[command]()
          root.current?.focus({ preventScroll: true })
        }}
        time={hasTime ? <StageTime started={state.started} /> : null}
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
          {m.stage.speaker.blocked}{' '}
          <a href={blocked} target="_blank" rel="noopener" onClick={() => setBlocked(null)}>
            {m.stage.speaker.tab}
          </a>
        </p>
      )}
      {state.blank ? <div className="stage-blank" data-blank /> : null}
      <span ref={dot} className="stage-dot" aria-hidden="true" hidden={!hasPointer} />
    </div>
  )
}
