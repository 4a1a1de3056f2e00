import type { SlideLens } from './slide-content.ts'

/** What the audience sees of a deck besides its slides. Two windows that agree on it show the same. */
export type StageState = {
  /** Slide, from 0. */
  at: number
  /** Another lens than the slide's own; null: its own. */
  lens: SlideLens | null
  /** The focused mark, as "panel/series:index". */
  mark: string | null
  /** The claim whose card is open. */
  evidence: string | null
  blank: boolean
  /** When the talk began, in milliseconds since 1970; null before. */
  started: number | null
  /** When this slide was shown. */
  since: number | null
}

/** What can happen on the stage; `now` in ms since 1970. */
export type StageAction =
  | { do: 'go'; to: number; now: number }
  | { do: 'lens'; lens: SlideLens | null }
  | { do: 'mark'; mark: string | null }
  | { do: 'evidence'; claim: string | null }
  | { do: 'blank' }
  | { do: 'restart'; now: number }

/** The stage when a deck is opened at a slide (from 0): nothing focused, nothing open, the clock not started. */
export const stageAt = (at: number): StageState => ({
  at: Math.max(0, at),
  lens: null,
  mark: null,
  evidence: null,
  blank: false,
  started: null,
  since: null,
})

/**
 * The stage after an action. Turning a page ends a blank screen, closes what was open, and goes back to the slide's own lens. At either
 * end nothing changes, and the same object comes back.
 * @param count number of slides in the deck, at least 1
 */
export function stageAfter(state: StageState, action: StageAction, count: number): StageState {
  switch (action.do) {
    case 'go': {
      const at = Math.max(0, Math.min(count - 1, Math.trunc(action.to)))
      if (at === state.at) return state.blank ? { ...state, blank: false } : state
      return { at, lens: null, mark: null, evidence: null, blank: false, started: state.started ?? action.now, since: action.now }
    }
    case 'lens':
      return state.lens === action.lens ? state : { ...state, lens: action.lens, mark: null, evidence: null }
    case 'mark':
      return state.mark === action.mark ? state : { ...state, mark: action.mark }
    case 'evidence':
      return state.evidence === action.claim ? state : { ...state, evidence: action.claim }
    case 'blank':
      return { ...state, blank: !state.blank }
    case 'restart':
      return { ...state, started: action.now, since: action.now }
  }
}
