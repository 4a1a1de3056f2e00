import { span, useNow } from '#blocks/stage/stage-time.tsx'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { useI18n } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { Button } from '#ui/button.tsx'
import type { ShownDeck } from './use-deck.ts'
import { plannedSeconds } from './slide-seconds.ts'

type Props = {
  deck: ShownDeck
  state: StageState
  /** Seconds planned for this slide; null where none are. */
  planned: number | null
  dispatch: (action: StageAction) => void
}

/** The time of day, the time since the talk began and on this slide, each beside what was planned. */
export function SpeakerClocks({ deck, state, planned, dispatch }: Props) {
  const { m } = useI18n(STAGE)
  const words = m.stage.speaker
  const now = useNow()
  const all = plannedSeconds(deck.slides)
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
