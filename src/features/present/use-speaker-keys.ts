import { useStageKeys } from '#blocks/stage/use-stage-keys.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { speakerAct } from './speaker-act.ts'

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
    const act = speakerAct(command, { state, count, first })
    if (act === null) return
    if (act.do === 'go') go(act.to)
    else if (act.do === 'lens') setLens()
    else dispatch(act)
  })
}
