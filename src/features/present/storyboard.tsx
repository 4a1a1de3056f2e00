import { type KeyboardEvent, useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { Preview } from '#blocks/stage/preview.tsx'
import { SlideView } from '#blocks/stage/slide-view.tsx'
import { ParkedFile } from '#blocks/stage/park-question.tsx'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { type AnySlide, type Deck, MAX_TEXT } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { AddSlide } from './add-slide.tsx'
import { DeckFileActions } from './deck-file-actions.tsx'
import { SlideForm } from './slide-form.tsx'
import { SlideList } from './slide-list.tsx'
import { usePrints } from './use-deck.ts'
import { useEditing } from './use-editing.ts'
import { WrittenField } from './written-field.tsx'

const Drill = lazyPart(
  () => import('./drill.tsx'),
  (m) => m.Drill,
)
const GiveAway = lazyPart(
  () => import('#blocks/give/give-away.tsx'),
  (m) => m.GiveAway,
)
const nothing = () => undefined

/**
 * The storyboard of a deck of one's own: its slides in order, one of them open to be written, and how it will look.
 * `shown`: the same slides as the audience sees them.
 */
export function Storyboard({ deck, shown }: { deck: Deck; shown: readonly AnySlide[] }) {
  const { locale, m } = useI18n(PRESENT, SHELL)
  const { apply, undo, redo } = useEditing(deck.id)
  const { answers } = useSlideAnswers(shown)
  const prints = usePrints(deck.slides)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isDrill, setDrill] = useState(false)
  const at = Math.max(
    0,
    deck.slides.findIndex((s) => s.id === chosen),
  )
  const slide = deck.slides[at]
  const contents = shown.map((s) => slideContent(s, answers))
  const content = contents[at]
  const names = contents.map((c) =>
    c.exhibits.some((e) => e.state === 'gone')
      ? `${c.exhibits.map((e) => e.id).join(m.shell.listComma)}${m.shell.colon}${m.present.editor.gone}`
      : plainText(c.title) || c.exhibits.map((e) => plainText(e.title)).join(' | '),
  )
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    const isText = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null
    if (isText) return
    event.preventDefault()
    if (event.shiftKey) redo?.()
    else undo?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo by key works from anywhere in the storyboard
    <div className="storyboard" onKeyDown={press}>
      <StoreNotice />
      <h1 className="storyboard-title">
        <WrittenField
          label={m.present.deckTitle}
          value={deck.title}
          most={MAX_TEXT.title}
          onWrite={(title) => apply({ do: 'rename', title })}
        />
      </h1>
      <div className="present-actions no-print">
        {deck.slides.length === 0 ? null : (
          <AppLink to={paths.presentSlide(deck.id, '1')} className="button button-primary">
            {m.present.start}
          </AppLink>
        )}
        <Button disabled={undo === null} onClick={() => undo?.()}>
          {m.present.undo}
        </Button>
        <Button disabled={redo === null} onClick={() => redo?.()}>
          {m.present.redo}
        </Button>
        <DeckFileActions deck={deck} />
        <GiveAway id={deck.id} title={deck.title} slides={shown} />
        {deck.slides.length === 0 ? null : (
          <Button aria-expanded={isDrill} onClick={() => setDrill(!isDrill)}>
            {m.present.drill.open}
          </Button>
        )}
        <ParkedFile deck={deck.id} />
      </div>
      {isDrill ? <Drill deck={{ id: deck.id, title: deck.title, summary: '', slides: shown, outline: [], own: deck }} /> : null}
      <div className="storyboard-body">
        <section aria-label={m.present.editor.slides}>
          <p className="quiet" data-count>
            {m.present.slides({ slides: formatCount(deck.slides.length, locale) })}
          </p>
          <SlideList slides={deck.slides} names={names} chosen={slide?.id ?? null} onChoose={setChosen} apply={apply} />
          <AddSlide deck={deck} after={slide ? at + 1 : 0} apply={apply} onAdded={setChosen} />
        </section>
        {slide && content ? (
          <section className="storyboard-slide" aria-label={names[at] ?? ''}>
            <Preview label={names[at] ?? ''}>
              <SlideView key={`${content.id} ${content.lens}`} content={content} pointed={null} onActive={nothing} onOpen={nothing} />
            </Preview>
            <p className="no-print">
              <AppLink to={paths.presentSlide(deck.id, String(at + 1))}>{m.present.editor.startHere}</AppLink>
            </p>
            <SlideForm key={slide.id} slide={slide} content={content} prints={prints} apply={apply} />
          </section>
        ) : null}
      </div>
    </div>
  )
}
