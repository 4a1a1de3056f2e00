import { useEffect, useMemo, useRef, useState } from 'react'
import { figuresDeckId, figureSlides } from '#domain/deck/figures-deck.ts'
import type { StageAction } from '#domain/deck/stage-state.ts'
import { useLens } from '#blocks/navigation/lens.tsx'
import { useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { Stage } from '#blocks/stage/stage.tsx'
import { newTalk, useTalk } from '#blocks/stage/use-talk.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { figuresOnPage } from './full-screen-store.ts'

/**
 * The figures of the page as a deck on the stage, opened at one of them. The address holds the figure and the lens; the stage holds
 * everything else.
 */
export function FullScreenDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { m } = useI18n(FIGURE, STAGE)
  const setSearch = useSetSearch()
  const [lens, setLens] = useLens()
  const claim = useParameter('claim')
  const dialog = useRef<HTMLDialogElement>(null)
  const [talk] = useState(newTalk)
  const [deck] = useState(() => {
    const found = figuresOnPage()
    return { lens, figures: found.includes(id) ? found : [id, ...found] }
  })
  const slides = useMemo(() => figureSlides(deck), [deck])
  const wanted = Math.max(0, deck.figures.indexOf(id))
  const { state, dispatch } = useTalk(talk, wanted, slides.length)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    dialog.current?.querySelector<HTMLElement>('.stage')?.focus({ preventScroll: true })
  }, [])
  // An address of an earlier release may also name a claim: it is opened in the stage's own way.
  useEffect(() => {
    if (claim === null) return
    dispatch({ do: 'evidence', claim })
    setSearch({ claim: null }, { replace: true })
  }, [claim, dispatch, setSearch])

  // The address follows the slide and the lens, and both follow an address that was changed from outside.
  const written = useRef(wanted)
  useEffect(() => {
    const figure = deck.figures[state.at]
    if (written.current === state.at || figure === undefined) return
    written.current = state.at
    setSearch({ 'full-screen': figure }, { replace: true })
  }, [state.at, deck, setSearch])
  useEffect(() => {
    if (wanted === written.current) return
    written.current = wanted
    dispatch({ do: 'go', to: wanted, now: Date.now() })
  }, [wanted, dispatch])
  const shown = state.lens ?? deck.lens
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the stage's lens changes
  useEffect(() => {
    if (shown !== lens) setLens(shown)
  }, [shown])

  // The figures of a page are all seen under the page's lens; slides of a deck have a lens of their own.
  const act = (action: StageAction) => {
    dispatch(action)
    if (action.do === 'go' && state.lens !== null) dispatch({ do: 'lens', lens: state.lens })
  }
  return (
    <dialog ref={dialog} className="stage-dialog no-print" onCancel={(event) => event.preventDefault()}>
      <Stage
        deck={figuresDeckId(deck)}
        title={m.figure.fullScreenWords.label}
        slides={slides}
        state={state}
        dispatch={act}
        talk={talk}
        onLeave={onClose}
        isOverPage
      />
    </dialog>
  )
}
