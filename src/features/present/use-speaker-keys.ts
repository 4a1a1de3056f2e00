import { useStageKeys } from '#blocks/stage/use-stage-keys.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'

type Given = {
  state: StageState
  /** How many slides there are. */
  count: number
  /** The claim that the key for evidence opens; null when the slide names none. */
  first: string | null
  go: (to: number) => void
  setLens: () => void
  dispatch: (action: StageAction) => void
}

/** Keys of the speaker's window: those of the stage that move the talk, black it out, change the lens or open the evidence. */
export function useSpeakerKeys({ state, count, first, go, setLens, dispatch }: Given): void {
  useStageKeys((command) => {
    if (command === 'next') go(state.at + 1)
    else if (command === 'previous') go(state.at - 1)
    else if (command === 'first') go(0)
    else if (command === 'last') go(count - 1)
    else if (command === 'blank') dispatch({ do: 'blank' })
    else if (command === 'lens') setLens()
    else if (command === 'close' && state.evidence !== null) dispatch({ do: 'evidence', claim: null })
    else if (command === 'evidence') dispatch({ do: 'evidence', claim: state.evidence === null ? first : null })
  })
}
