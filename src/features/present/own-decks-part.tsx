import { Sentences } from '#blocks/text/sentences.tsx'
import { useEffect, useRef, useState } from 'react'
import { createDeck } from '#blocks/deck/own-decks.ts'
import { AppLink, useGo } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { useKept, useStoreState } from '#blocks/store/use-kept.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { unpackDeck } from '#store/deck/deck-link.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { href, paths } from '#url/paths.ts'
import { DeckFileActions } from './deck-file-actions.tsx'
import { useTakeDeck } from './use-take-deck.ts'

/** The reader's own decks: open, duplicate, delete and undo, import from a file or a link. */
export function OwnDecksPart() {
  const { locale, m } = useI18n(PRESENT)
  const words = m.present
  const go = useGo()
  const decks = (useKept('decks') ?? []).toReversed()
  const isKept = useStoreState().place !== 'page'
  const [removed, setRemoved] = useState<Deck | null>(null)
  const [said, setSaid] = useState('')
  const [linked, setLinked] = useState<Deck | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const { refusal, takeIn, takeFile } = useTakeDeck()
  const refusalNow = useRef(refusal)
  refusalNow.current = refusal
  useEffect(() => {
    const packed = /^#deck=([\w-]+)$/.exec(location.hash)?.[1]
    if (packed === undefined) return
    let live = true
    void unpackDeck(packed).then((read) => {
      if (!live) return
      if ('why' in read) setSaid(refusalNow.current(read))
      else setLinked(read.deck)
    })
    return () => {
      live = false
    }
  }, [])
  const open = (id: string) => go(href(paths.presentDeck(id), locale))
  const read = async (chosen: File | undefined) => {
    if (chosen) setSaid((await takeFile(chosen)) ?? '')
  }
  return (
    <section className="present-own" aria-label={words.own}>
      <h2>{words.own}</h2>
      <StoreNotice />
      {linked ? (
        <Notice
          actions={
            <Button look="primary" onClick={() => void takeIn(linked)}>
              {words.takeLink}
            </Button>
          }
        >
          <p>
            <Sentences>
              {words.fromLink}
              <strong>{linked.title}</strong>
            </Sentences>{' '}
            <span data-count>{words.slides({ slides: formatCount(linked.slides.length, locale) })}</span>
          </p>
        </Notice>
      ) : null}
      {decks.length === 0 ? <p className="measure">{words.none}</p> : <p className="quiet">{isKept ? words.ownHint : words.unsaved}</p>}
      <ul className="present-decks">
        {decks.map(({ id, value }) => (
          <li key={id}>
            <h3>
              <AppLink to={paths.presentDeck(id)}>{value.title}</AppLink>
            </h3>
            <span className="quiet" data-count>
              {words.slides({ slides: formatCount(value.slides.length, locale) })}
            </span>
            <p className="present-actions">
              {value.slides.length === 0 ? null : (
                <AppLink to={paths.presentSlide(id, '1')} className="button">
                  {words.start}
                </AppLink>
              )}
              <AppLink to={paths.presentDeck(id)} className="button">
                {words.edit}
              </AppLink>
              <Button onClick={() => void createDeck(words.copyOf({ title: value.title }), value.slides, value.from)}>
                {words.duplicate}
              </Button>
              <DeckFileActions deck={value} />
              <Button
                onClick={() => {
                  setRemoved(value)
                  void readerStore().remove('decks', id)
                }}
              >
                {words.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {removed ? (
        <p role="status" className="present-removed">
          {words.removed({ title: removed.title })}{' '}
          <Button
            onClick={() => {
              void readerStore().put('decks', removed.id, removed)
              setRemoved(null)
            }}
          >
            {words.undo}
          </Button>
        </p>
      ) : null}
      <p className="present-actions">
        <Button onClick={() => void createDeck(words.untitled).then(open)}>{words.create}</Button>
        <Button onClick={() => file.current?.click()}>{words.import}</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.import}
          onChange={(event) => {
            void read(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </p>
      <p role="status" data-count>
        {said}
      </p>
    </section>
  )
}
