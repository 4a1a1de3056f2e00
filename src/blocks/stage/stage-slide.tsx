import type { FigureRow } from '#charts/frame/figure-rows.ts'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import type { StageAction, StageState } from '#domain/deck/stage-state.ts'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { SlideView } from './slide-view.tsx'

type Props = {
  /** The slide that is shown; null when the deck is empty. */
  content: SlideContent | null
  /** Why its answers did not come, and how to ask again; null while nothing failed. */
  fault: { error: unknown; retry: () => void } | null
  state: StageState
  dispatch: (action: StageAction) => void
}

/** The room of the slide: the slide itself, the reason why it cannot be shown, or the word that the deck is empty. */
export function StageSlide({ content, fault, state, dispatch }: Props) {
  const { stage } = useMessages(STAGE)
  const onOpen = (row: FigureRow) => {
    const [claim] = row.claimIds
    if (claim !== undefined) dispatch({ do: 'evidence', claim })
  }
  return (
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
        <p className="slide-state">{stage.empty}</p>
      )}
    </div>
  )
}
