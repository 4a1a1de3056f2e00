import './present.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { QueryView } from '#blocks/query/query-view.tsx'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { BuiltIn } from './built-in.tsx'
import { SoonCopy } from './soon.tsx'
import { useDeck } from './use-deck.ts'

const OwnDecks = lazyPart(
  () => import('./own-decks-part.tsx'),
  (m) => m.OwnDecksPart,
)
const Storyboard = lazyPart(
  () => import('./storyboard.tsx'),
  (m) => m.Storyboard,
)
const DropAnywhere = lazyPart(
  () => import('./drop-anywhere.tsx'),
  (m) => m.DropAnywhere,
  { Fault: () => null },
)
const CopyDeck = lazyPart(
  () => import('./copy-deck.tsx'),
  (m) => m.CopyDeck,
  { Fault: () => null, waiting: <SoonCopy /> },
)

/** `/present`: built-in decks, and the reader's own. */
export function PresentScreen() {
  const { locale, m } = useI18n(PRESENT)
  const query = useQuery(resourceQuery('decks', locale))
  const ready = useAfterHydration()
  usePageHead({ title: m.present.title, description: m.present.description })
  return (
    <div className="wrap present">
      <h1>{m.present.title}</h1>
      <p className="lead measure">{m.present.lead}</p>
      <h2>{m.present.ready}</h2>
      <QueryView query={query} resource="decks">
        {({ decks }) => (
          <ul className="present-ready">
            {decks.map((deck) => (
              <li key={deck.id}>
                <h3>
                  <AppLink to={paths.presentDeck(deck.id)}>
                    <span data-count>{plainText(deck.title)}</span>
                  </AppLink>
                </h3>
                <p>
                  <Rich text={deck.summary} />
                </p>
                <p className="quiet" data-count>
                  {m.present.facts({
                    slides: formatCount(deck.slides, locale),
                    minutes: formatCount(Math.round(deck.seconds / 60), locale),
                  })}
                </p>
                <p className="present-actions">
                  <AppLink to={paths.presentSlide(deck.id, '1')} className="button button-primary">
                    {m.present.start}
                  </AppLink>
                  <AppLink to={paths.presentDeck(deck.id)} className="button">
                    {m.present.look}
                  </AppLink>
                  {ready ? <CopyDeck id={deck.id} /> : <SoonCopy />}
                </p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {ready ? <DropAnywhere /> : null}
      {ready ? <OwnDecks /> : null}
    </div>
  )
}

/** `/present/{deck}`: a built-in deck to read and start, or the storyboard of one's own. */
export function DeckScreen({ deck: id }: { deck: string }) {
  const { m } = useI18n(PRESENT, SHELL)
  const state = useDeck(id)
  const ready = useAfterHydration()
  usePageHead({
    title: state.kind === 'here' ? state.deck.title : m.present.title,
    description: (state.kind === 'here' && state.deck.summary) || m.present.description,
    ...(state.kind === 'here' && state.deck.own === null ? {} : { robots: 'noindex' as const }),
  })
  return (
    <div className="wrap present">
      <p className="present-back no-print">
        <AppLink to={paths.present()}>{m.present.all}</AppLink>
      </p>
      {ready ? <DropAnywhere /> : null}
      {state.kind === 'here' ? (
        state.deck.own && ready ? (
          <Storyboard key={id} deck={state.deck.own} shown={state.deck.slides} />
        ) : (
          <BuiltIn deck={state.deck} copy={ready ? <CopyDeck id={id} /> : <SoonCopy />} />
        )
      ) : (
        <>
          <h1>{m.present.title}</h1>
          {state.kind === 'failed' ? (
            <PartFault error={state.error} retry={state.retry} />
          ) : (
            <p role="status">{state.kind === 'gone' ? m.present.unknown : ''}</p>
          )}
        </>
      )}
    </div>
  )
}
