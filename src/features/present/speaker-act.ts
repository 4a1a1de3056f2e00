import type { StageCommand } from '#domain/deck/stage-keys.ts'
import type { StageState } from '#domain/deck/stage-state.ts'

/** What a key does in the speaker's window: goes to a slide (from 0), changes the lens, blacks the screen out, opens or closes evidence. */
export type SpeakerAct = { do: 'go'; to: number } | { do: 'lens' } | { do: 'blank' } | { do: 'evidence'; claim: string | null }

type Given = {
  state: Pick<StageState, 'at' | 'evidence'>
  /** How many slides there are. */
  count: number
  /** The claim that the key for evidence opens; null when the slide names none. */
  first: string | null
}

/** The act of a command of the stage; null where the speaker's window has no use for it. */
export function speakerAct(command: StageCommand, { state, count, first }: Given): SpeakerAct | null {
  switch (command) {
    case 'next':
      return { do: 'go', to: state.at + 1 }
    case 'previous':
      return { do: 'go', to: state.at - 1 }
    case 'first':
      return { do: 'go', to: 0 }
    case 'last':
      return { do: 'go', to: count - 1 }
    case 'blank':
      return { do: 'blank' }
    case 'lens':
      return { do: 'lens' }
    case 'close':
      return state.evidence === null ? null : { do: 'evidence', claim: null }
    case 'evidence':
      return { do: 'evidence', claim: state.evidence === null ? first : null }
    default:
      return null
  }
}
