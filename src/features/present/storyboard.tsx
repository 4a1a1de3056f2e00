import { useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { type AnySlide, type Deck, MAX_TEXT } from '#schema/deck.ts'
import { undoKey } from './undo-key.ts'
import { slideName } from './slide-names.ts'
import { StoryboardActions } from './storyboard-actions.tsx'
import { StoryboardSlide } from './storyboard-slide.tsx'
import { AddSlide } from './add-slide.tsx'
import { SlideForm } from './slide-form.tsx'
import { SlideList } from './slide-list.tsx'
import { usePrints } from './use-deck.ts'
import { useEditing } from './use-editing.ts'
import { WrittenField } from './written-field.tsx'

const Drill = lazyPart(
  () => import('./drill.tsx'),
  (m) => m.Drill,
)

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
  const nameWords = { gone: m.present.editor.gone, listComma: m.shell.listComma, colon: m.shell.colon }
  const names = contents.map((c) => slideName(c, nameWords))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo by key works from anywhere in the storyboard
    <div className="storyboard" onKeyDown={(event) => undoKey(event, undo, redo)}>
      <StoreNotice />
      <h1 className="storyboard-title">
        <WrittenField
          label={m.present.deckTitle}
          value={deck.title}
          most={MAX_TEXT.title}
          onWrite={(title) => apply({ do: 'rename', title })}
        />
      </h1>
      <StoryboardActions deck={deck} shown={shown} editing={{ undo, redo }} isDrill={isDrill} onDrill={() => setDrill(!isDrill)} />
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
          <StoryboardSlide deck={deck.id} at={at} name={names[at] ?? ''} content={content}>
            <SlideForm key={slide.id} slide={slide} content={content} prints={prints} apply={apply} />
          </StoryboardSlide>
        ) : null}
      </div>
    </div>
  )
}
