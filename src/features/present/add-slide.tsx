import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { type Edit, exhibitSlide, freeSlideId, sectionSlide, textSlide, twoUpSlide } from '#domain/deck/edit.ts'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { type Deck, MAX_SLIDES, type Slide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'

type Props = { deck: Deck; after: number; apply: (edit: Edit) => void; onAdded: (id: string) => void }

/** A new slide after the one that is open: words, a figure from the list, or two figures side by side. */
export function AddSlide({ deck, after, apply, onAdded }: Props) {
  const { m } = useI18n(PRESENT)
  const words = m.present.editor
  const [choosing, setChoosing] = useState<{ isTwo: boolean; first: string | null } | null>(null)
  const id = freeSlideId(deck)
  const add = (slide: Slide) => {
    apply({ do: 'add', slide, at: after })
    onAdded(slide.id)
    setChoosing(null)
  }
  const choose = (figure: string) => {
    const exhibit = { kind: 'figure', id: figure } as const
    if (!choosing?.isTwo) add(exhibitSlide(id, exhibit, 'evidence'))
    else if (choosing.first === null) setChoosing({ isTwo: true, first: figure })
    else add(twoUpSlide(id, [{ kind: 'figure', id: choosing.first }, exhibit], 'evidence'))
  }
  if (deck.slides.length >= MAX_SLIDES) return <p>{words.full}</p>
  return (
    <div className="add-slide no-print">
      <h3>{words.add}</h3>
      <p className="present-actions">
        <Button onClick={() => add(textSlide(id, words.newText, ''))}>{words.text}</Button>
        <Button onClick={() => add(sectionSlide(id, words.newSection))}>{words.section}</Button>
        <Button aria-expanded={choosing?.isTwo === false} onClick={() => setChoosing({ isTwo: false, first: null })}>
          {words.figure}
        </Button>
        <Button aria-expanded={choosing?.isTwo === true} onClick={() => setChoosing({ isTwo: true, first: null })}>
          {words.twoUp}
        </Button>
      </p>
      {choosing ? (
        <ChooseFigure
          label={choosing.first === null ? words.choose : words.chooseSecond}
          onChoose={choose}
          onCancel={() => setChoosing(null)}
        />
      ) : null}
    </div>
  )
}

function ChooseFigure({ label, onChoose, onCancel }: { label: string; onChoose: (id: string) => void; onCancel: () => void }) {
  const { locale, m } = useI18n(PRESENT)
  const query = useQuery(resourceQuery('figures', locale))
  return (
    <QueryView query={query} resource="figures">
      {({ figures }) => (
        <p className="choose-figure">
          <label>
            {label}{' '}
            <select
              key={label}
              defaultValue=""
              onChange={(event) => {
                if (event.target.value !== '') onChoose(event.target.value)
              }}
            >
              <option value="" disabled>
                …
              </option>
              {figures.map((f) => (
                <option key={f.id} value={f.id}>
                  {plainText(f.title)}
                </option>
              ))}
            </select>
          </label>{' '}
          <Button look="quiet" onClick={onCancel}>
            {m.present.editor.cancel}
          </Button>
        </p>
      )}
    </QueryView>
  )
}
