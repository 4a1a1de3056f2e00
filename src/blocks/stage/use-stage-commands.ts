import { type RefObject, useState } from 'react'
import type { StageCommand } from '#domain/deck/stage-keys.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { claimOfMark } from './claim-of-mark.ts'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import { openSpeaker } from './speaker-window.ts'
import type { Layer } from './stage-layer.tsx'
import { useBrowserFullScreen } from './use-browser-full-screen.ts'
import { passKey, useStageKeys } from './use-stage-keys.ts'

type Given = {
  root: RefObject<HTMLDivElement | null>
  /** How many slides there are. */
  count: number
  /** The slide that is shown; null when the deck is empty. */
  content: SlideContent | null
  state: StageState
  dispatch: (action: StageAction) => void
  /** Address of the window for the speaker. */
  speakerAddress: string
  onLeave: () => void
  isOverPage: boolean
}

/** What lies over the slide, which parts are shown beside it, and every command of the stage. Keys run the commands. */
export type StageCommands = {
  commands: Readonly<Record<StageCommand, () => void>>
  /** To a slide, counted from 0. */
  go: (to: number) => void
  layer: Layer | null
  setLayer: (layer: Layer | null) => void
  hasPointer: boolean
  hasTime: boolean
  hasNotes: boolean
  /** Address of the speaker's window when the browser refused to open it, else null. */
  blocked: string | null
  setBlocked: (address: string | null) => void
}

const TURNS: readonly StageCommand[] = ['next', 'previous', 'first', 'last']

/** The commands of the stage. They run by key, by touch and by the bar. */
export function useStageCommands(given: Given): StageCommands {
  const { root, count, content, state, dispatch, speakerAddress, onLeave, isOverPage } = given
  const [layer, setLayer] = useState<Layer | null>(null)
  const [hasPointer, setPointer] = useState(false)
  const [hasTime, setTime] = useState(false)
  const [hasNotes, setNotes] = useState(false)
  const [blocked, setBlocked] = useState<string | null>(null)

  const go = (to: number) => dispatch({ do: 'go', to, now: Date.now() })
  const setLens = () => {
    // A slide of words has no lens.
    if (content && content.lens !== null) dispatch({ do: 'lens', lens: content.lens === 'told' ? 'evidence' : 'told' })
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
  // The end of the browser's full screen does not end a talk; it does close the full-screen view of a page's figures.
  const fullScreen = useBrowserFullScreen(root, () => {
    if (!closeTop() && isOverPage) onLeave()
  })
  const commands: StageCommands['commands'] = {
    next: () => (state.blank ? dispatch({ do: 'blank' }) : go(state.at + 1)),
    previous: () => (state.blank ? dispatch({ do: 'blank' }) : go(state.at - 1)),
    first: () => go(0),
    last: () => go(count - 1),
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
    speaker: () => {
      fullScreen.excuse()
      void openSpeaker(speakerAddress, root.current).then((opened) => setBlocked(opened ? null : speakerAddress))
    },
    notes: () => setNotes(!hasNotes),
    'full-screen': fullScreen.toggle,
    'next-mark': () => stepMark('ArrowRight'),
    'previous-mark': () => stepMark('ArrowLeft'),
    close: () => {
      if (!closeTop()) onLeave()
    },
  }
  useStageKeys((command) => {
    // Turning a page closes what lies over it.
    if (TURNS.includes(command)) setLayer(null)
    commands[command]()
  })
  return { commands, go, layer, setLayer, hasPointer, hasTime, hasNotes, blocked, setBlocked }
}
