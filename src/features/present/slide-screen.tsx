import './present.css'
import { useEffect, useRef, useState } from 'react'
import { useGo, useParameter } from '#blocks/navigation/navigation.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { Stage } from '#blocks/stage/stage.tsx'
import { newTalk, useTalk } from '#blocks/stage/use-talk.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { href, paths } from '#url/paths.ts'
import { type ShownDeck, useDeck } from './use-deck.ts'
import { isTalkName, slideAsked } from './slide-number.ts'
import { useDeckOfLink } from './use-deck-of-link.ts'

const Speaker = lazyPart(
  () => import('./speaker.tsx'),
  (m) => m.Speaker,
)

const PhoneNotes = lazyPart(
  () => import('./phone-notes.tsx'),
  (m) => m.PhoneNotes,
)

/** `/present/{deck}/{slide}`: the stage, with `?speaker=` the speaker's window of the same talk, with `?notes` the notes on a phone. */
export function SlideScreen({ deck: id, slide }: { deck: string; slide: string }) {
  const { present, stage } = useMessages(PRESENT, STAGE)
  // What cannot be read is no deck: the page then says that there is none.
  const linked = useDeckOfLink(() => undefined)
  const state = useDeck(id, linked)
  const ready = useAfterHydration()
  usePageHead({ title: state.kind === 'here' ? state.deck.title : present.title, description: present.description, robots: 'noindex' })
  if (state.kind === 'here' && ready) return <Talk deck={state.deck} slide={slide} />
  return (
    <main className="wrap message-page" id="content">
      <h1>{present.title}</h1>
      {state.kind === 'failed' ? (
        <PartFault error={state.error} retry={state.retry} />
      ) : (
        <p role="status">{state.kind === 'gone' ? stage.goneDeck : stage.waiting}</p>
      )}
      <p>
        <AppLink to={paths.present()}>{stage.back}</AppLink>
      </p>
    </main>
  )
}

/** The talk of this window, the same after a reload. Another tab begins its own unless its address names one. */
function talkOf(asked: string | null): string {
  if (isTalkName(asked)) return asked
  const made = newTalk()
  try {
    const kept = sessionStorage.getItem('parallax-talk')
    if (kept !== null) return kept
    sessionStorage.setItem('parallax-talk', made)
  } catch {
    // Without storage the talk lasts as long as the page.
  }
  return made
}

function Talk({ deck, slide }: { deck: ShownDeck; slide: string }) {
  const locale = useLocale()
  const go = useGo()
  const speaker = useParameter('speaker')
  const asked = useParameter('talk')
  const [talk] = useState(() => talkOf(speaker ?? asked))
  const wanted = slideAsked(slide, deck.slides.length)
  const { state, dispatch, hasOther } = useTalk(talk, Math.max(0, wanted), deck.slides.length)
  // The address follows the slide, a little later than the picture; the slide follows an address that was changed from outside.
  const written = useRef(wanted)
  useEffect(() => {
    if (written.current === state.at) return
    const timer = setTimeout(() => {
      written.current = state.at
      go(href(paths.presentSlide(deck.id, String(state.at + 1)), locale) + location.search, { replace: true })
    }, 250)
    return () => clearTimeout(timer)
  }, [state.at, deck.id, locale, go])
  useEffect(() => {
    if (wanted === written.current) return
    written.current = wanted
    dispatch({ do: 'go', to: wanted, now: Date.now() })
  }, [wanted, dispatch])
  const leave = () => go(href(paths.presentDeck(deck.id), locale))
  if (useParameter('notes') !== null) return <PhoneNotes deck={deck} start={wanted} />
  return speaker === null ? (
    <Stage deck={deck.id} title={deck.title} slides={deck.slides} state={state} dispatch={dispatch} talk={talk} onLeave={leave} />
  ) : (
    <Speaker deck={deck} state={state} dispatch={dispatch} hasOther={hasOther} />
  )
}
